package nrw.ikim.site.content;

import java.util.Optional;

import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.source.SourceFile;

/**
 * What is known of files without parsing them, as an earlier run did and found nothing wrong. Thread-safe.
 */
public interface Parses {

    /** Nothing is known, and nothing remembered. */
    Parses NONE = new Parses() {
        @Override
        public Optional<DataNode> data(SourceFile file) {
            return Optional.empty();
        }

        @Override
        public Optional<ContentDocument> page(SourceFile file) {
            return Optional.empty();
        }

        @Override
        public void sound(SourceFile file, DataNode root) {
            // nobody asks for it
        }

        @Override
        public void sound(ContentDocument page) {
            // nobody asks for it
        }
    };

    /** What a file of {@code data/} holds. */
    Optional<DataNode> data(SourceFile file);

    /** A file of {@code content/}, taken apart. */
    Optional<ContentDocument> page(SourceFile file);

    /** Takes what a file of {@code data/} holds, in which nothing was found to be wrong. */
    void sound(SourceFile file, DataNode root);

    /** Takes a page in whose front matter nothing was found to be wrong. */
    void sound(ContentDocument page);
}
