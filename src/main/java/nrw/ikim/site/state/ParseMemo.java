package nrw.ikim.site.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.content.ContentDocument;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.source.SourceFile;

/** What data files and front matter held in an earlier run, where nothing was wrong with them. Thread-safe. */
public final class ParseMemo {

    private final StringTable strings;
    private final ByteSource source;
    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * A file.
     *
     * @param hash of its content
     * @param front of its front matter, {@link ParsedFiles#DATA} for a data file; 0 where it was held against no schema
     * @param from where it is written: for a page, the index at which the body begins, and then the values
     * @param to where that ends
     */
    record Entry(long hash, long front, int from, int to) {}

    /** One that remembers nothing. */
    ParseMemo() {
        this(new ByteSource(new byte[0]), new StringTable());
    }

    ParseMemo(ByteSource source, StringTable strings) {
        this.source = source;
        this.strings = strings;
        while (source.left() > 0) {
            String path = source.text();
            long hash = source.number();
            long front = source.number();
            int length = source.size();
            int from = source.at();
            entries.put(path, new Entry(hash, front, from, source.skip(length)));
        }
    }

    /** What is known of a file of this very content. */
    Optional<Entry> find(SourceFile file) {
        return Optional.ofNullable(entries.get(file.text().file())).filter(entry -> entry.hash() == file.hash());
    }

    /** Whether it is known that a file can be decoded, and has no comments for the checks. */
    boolean has(String shown, long hash) {
        Entry entry = entries.get(shown);
        return entry != null && entry.hash() == hash;
    }

    /** Whether the front matter of a file is known. */
    boolean hasFront(String shown, long front) {
        Entry entry = entries.get(shown);
        return entry != null && front != 0 && entry.front() == front;
    }

    /** Whether a file that is known was held against its schema. */
    boolean wasHeld(String shown) {
        Entry entry = entries.get(shown);
        return entry != null && entry.front() != 0;
    }

    /** The index at which the body of a page begins. */
    int body(Entry entry) {
        return source.from(entry.from()).count();
    }

    /** What a data file holds; empty where that is not known. */
    Optional<DataNode> data(SourceFile file) {
        try {
            return find(file).map(entry -> nodes(entry, file).read());
        } catch (Damaged forgotten) {
            return Optional.empty();
        }
    }

    /** A page, taken apart; empty where it is not known. */
    Optional<ContentDocument> page(SourceFile file) {
        try {
            return find(file).flatMap(entry -> {
                ByteSource at = source.from(entry.from());
                int body = at.count();
                return new NodeReader(at, strings, file.text().file()).read() instanceof DataMap map
                        ? Optional.of(new ContentDocument(file, map, body, false))
                        : Optional.empty();
            });
        } catch (Damaged forgotten) {
            return Optional.empty();
        }
    }

    /** Writes a file as it was written before. */
    void copy(Entry entry, ByteSink sink) {
        sink.bytes(source.array(), entry.from(), entry.to() - entry.from());
    }

    /** Writes a file with other numbers of texts; whether it could be. */
    boolean recode(Entry entry, boolean page, StringTable others, ByteSink sink) {
        try {
            ByteSource at = source.from(entry.from());
            if (page) {
                sink.count(at.count());
            }
            return new NodeWriter(sink, others, "").write(new NodeReader(at, strings, "").read());
        } catch (Damaged forgotten) {
            return false;
        }
    }

    private NodeReader nodes(Entry entry, SourceFile file) {
        return new NodeReader(source.from(entry.from()), strings, file.text().file());
    }
}
