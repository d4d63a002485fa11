package nrw.ikim.site.state;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
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

    private final ParseMemo memo;
    private final Map<String, Parsed> fresh = new ConcurrentHashMap<>();

    /**
     * A sound file.
     *
     * @param root its values
     * @param front the hash of its front matter; 0 for a data file
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
        return memo.data(file);
    }

    @Override
    public Optional<ContentDocument> page(SourceFile file) {
        return memo.page(file);
    }

    @Override
    public void sound(SourceFile file, DataNode root) {
        if (!file.remarked()) {
            fresh.put(file.text().file(), new Parsed(file, root, 0, 0));
        }
    }

    @Override
    public void sound(ContentDocument page) {
        SourceFile file = page.source();
        if (!file.remarked()) {
            byte[] front = file.text().text().substring(0, page.bodyStart()).getBytes(StandardCharsets.UTF_8);
            fresh.put(
                    file.text().file(),
                    new Parsed(file, page.frontMatter(), ContentHash.of(front), page.bodyStart()));
        }
    }
}
