package nrw.ikim.site.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.content.ContentDocument;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.source.SourceFile;

/** What data files and front matter held in an earlier run, where nothing was wrong with them. Thread-safe. */
final class ParseMemo {

    static final String DATA = "data/";
    static final String CONTENT = "content/";

    private final StringTable strings;
    private final ByteSource source;
    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * A file.
     *
     * @param hash of its content
     * @param front of its front matter; 0 for a data file
     * @param body the index at which the body begins, after which its values come
     */
    record Entry(long hash, long front, int from, int to) {}

    /** One that remembers nothing. */
    ParseMemo() {
        this(new ByteSource(new byte[] {0}), new StringTable());
    }

    ParseMemo(ByteSource source, StringTable strings) {
        this.source = source;
        this.strings = strings;
        for (int left = source.size(); left > 0; left--) {
            String path = source.text();
            long hash = source.number();
            long front = source.number();
            int length = source.size();
            int from = source.at();
            entries.put(path, new Entry(hash, front, from, source.skip(length)));
        }
    }

    /**
     * What is known of a file of this very content.
     *
     * @param path below the site's directory
     */
    Optional<Entry> find(String path, long hash) {
        return Optional.ofNullable(entries.get(path)).filter(entry -> entry.hash() == hash);
    }

    /** What a data file holds; empty where that is not known. */
    Optional<DataNode> data(SourceFile file) {
        try {
            return find(DATA + file.path(), file.hash()).map(entry -> nodes(entry, file)
                    .read());
        } catch (Damaged forgotten) {
            return Optional.empty();
        }
    }

    /** A page, taken apart; empty where it is not known. */
    Optional<ContentDocument> page(SourceFile file) {
        try {
            return find(CONTENT + file.path(), file.hash()).flatMap(entry -> {
                ByteSource at = source.from(entry.from());
                int body = at.count();
                return new NodeReader(at, strings, file.shown()).read() instanceof DataMap map
                        ? Optional.of(new ContentDocument(file, map, body, false))
                        : Optional.empty();
            });
        } catch (Damaged forgotten) {
            return Optional.empty();
        }
    }

    private NodeReader nodes(Entry entry, SourceFile file) {
        return new NodeReader(source.from(entry.from()), strings, file.shown());
    }
}
