package nrw.ikim.site.state;

import java.util.Optional;

import nrw.ikim.site.source.SourceFile;

/** Writes what sound files hold. */
final class ParseWriter {

    private final ParsedFiles parsed;
    private final StringTable strings;
    private final boolean copied;
    private final ByteSink all;

    /**
     * Writes to a section.
     *
     * @param copied whether the texts have the same numbers as in the state before
     */
    ParseWriter(ParsedFiles parsed, StringTable strings, boolean copied, ByteSink section) {
        this.all = section;
        this.parsed = parsed;
        this.strings = strings;
        this.copied = copied;
    }

    /**
     * Takes a file.
     *
     * @param page whether it is one of {@code content/}
     * @param held whether its values were held against their schema, if there is one
     */
    void add(SourceFile file, boolean page, boolean held) {
        String path = file.text().file();
        ParsedFiles.Parsed fresh = parsed.fresh().get(path);
        if (fresh != null) {
            ByteSink blob = new ByteSink();
            if (page) {
                blob.count(fresh.body());
            }
            if (new NodeWriter(blob, strings, file.text().file()).write(fresh.root())) {
                add(path, file.hash(), held ? fresh.front() : 0, blob);
            }
            return;
        }
        Optional<ParseMemo.Entry> known = parsed.memo().find(file);
        known.ifPresent(entry -> {
            ByteSink blob = new ByteSink();
            if (copied) {
                parsed.memo().copy(entry, blob);
                add(path, file.hash(), held ? front(file, entry) : 0, blob);
            } else if (parsed.memo().recode(entry, page, strings, blob)) {
                add(path, file.hash(), held ? front(file, entry) : 0, blob);
            }
        });
    }

    private long front(SourceFile file, ParseMemo.Entry entry) {
        return entry.front() != 0
                ? entry.front()
                : ParsedFiles.front(file, parsed.memo().body(entry));
    }

    private void add(String path, long hash, long front, ByteSink blob) {
        all.text(path);
        all.number(hash);
        all.number(front);
        all.count(blob.size());
        all.all(blob);
    }
}
