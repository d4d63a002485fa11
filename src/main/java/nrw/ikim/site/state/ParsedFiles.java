package nrw.ikim.site.state;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import nrw.ikim.site.content.ContentDocument;
import nrw.ikim.site.content.Parses;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.source.KnownTexts;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.text.ContentHash;

/**
 * What files held in an earlier run, and what has been parsed in this one. Files with comments for the checks are always parsed
 * anew, as these comments are read beside the values.
 */
public final class ParsedFiles implements Parses, KnownTexts {

    /** In the place of the hash of a front matter. */
    static final long DATA = 1;

    private final ParseMemo memo;
    private final Map<String, Parsed> fresh = new ConcurrentHashMap<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    /**
     * A sound file.
     *
     * @param root its values
     * @param front the hash of its front matter; {@link #DATA} for a data file
     * @param body the index at which the body begins; 0 for a data file
     */
    record Parsed(SourceFile file, DataNode root, long front, int body) {}

    /** @param memo of an earlier run */
    public ParsedFiles(ParseMemo memo) {
        this.memo = memo;
    }

    ParseMemo memo() {
        return memo;
    }

    /**
     * Whether the values of a file are those that were held against a schema in the earlier run, though the body of a page may be another.
     *
     * @param shown the path that users see
     */
    public boolean isSame(String shown) {
        Parsed parsed = fresh.get(shown);
        return parsed == null
                ? taken.contains(shown) && memo.wasHeld(shown)
                : parsed.front() != DATA && memo.hasFront(shown, parsed.front());
    }

    /** What was parsed in this run, by the path that users see. */
    Map<String, Parsed> fresh() {
        return fresh;
    }

    @Override
    public boolean isSound(String shown, long hash) {
        return memo.has(shown, hash);
    }

    @Override
    public Optional<DataNode> data(SourceFile file) {
        return noting(file, memo.data(file));
    }

    @Override
    public Optional<ContentDocument> page(SourceFile file) {
        return noting(file, memo.page(file));
    }

    private <T> Optional<T> noting(SourceFile file, Optional<T> known) {
        if (known.isPresent()) {
            taken.add(file.text().file());
        }
        return known;
    }

    @Override
    public void sound(SourceFile file, DataNode root) {
        if (!file.remarked()) {
            fresh.put(file.text().file(), new Parsed(file, root, DATA, 0));
        }
    }

    @Override
    public void sound(ContentDocument page) {
        SourceFile file = page.source();
        if (!file.remarked()) {
            long front = front(file, page.bodyStart());
            fresh.put(file.text().file(), new Parsed(file, page.frontMatter(), front, page.bodyStart()));
        }
    }

    /** The hash of a front matter. */
    static long front(SourceFile file, int body) {
        return ContentHash.of(file.text().text().substring(0, body).getBytes(StandardCharsets.UTF_8));
    }
}
