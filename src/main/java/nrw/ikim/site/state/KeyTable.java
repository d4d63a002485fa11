package nrw.ikim.site.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

import nrw.ikim.site.render.Read;

/**
 * What pages read, each once, with its fingerprint when they were rendered. Made for one thread that adds, or for many that
 * ask.
 */
final class KeyTable {

    private static final List<Read.Kind> KINDS = List.of(Read.Kind.values());

    private final StringTable strings;
    private final ByteSource source;
    private final int[] starts;
    private final long[] fingerprints;
    private final AtomicReferenceArray<Read> known;

    private final List<Read> added = new ArrayList<>();
    private final List<Long> theirs = new ArrayList<>();
    private final Map<Read, Integer> numbers = new HashMap<>();

    /** A table without reads. */
    KeyTable(StringTable strings) {
        this(new ByteSource(new byte[] {0}), strings);
    }

    /** A table that was written. */
    KeyTable(ByteSource source, StringTable strings) {
        this.source = source;
        this.strings = strings;
        int count = source.size();
        starts = new int[count];
        fingerprints = new long[count];
        for (int i = 0; i < count; i++) {
            fingerprints[i] = source.number();
            starts[i] = source.at();
            source.octet();
            source.count();
            skip(source);
            skip(source);
        }
        known = new AtomicReferenceArray<>(count);
    }

    private static void skip(ByteSource source) {
        for (int left = source.size(); left > 0; left--) {
            source.count();
        }
    }

    int size() {
        return starts.length + added.size();
    }

    /** The fingerprint of a number. */
    long fingerprint(int number) {
        check(number);
        return number < starts.length ? fingerprints[number] : theirs.get(number - starts.length);
    }

    /** The read of a number. */
    Read read(int number) {
        check(number);
        if (number >= starts.length) {
            return added.get(number - starts.length);
        }
        Read read = known.get(number);
        if (read == null) {
            ByteSource at = source.from(starts[number]);
            int kind = at.octet();
            if (kind >= KINDS.size()) {
                throw new Damaged("a read of kind " + kind);
            }
            Read fresh = new Read(KINDS.get(kind), strings.text(at.count()), texts(at), texts(at));
            read = known.compareAndSet(number, null, fresh) ? fresh : known.get(number);
        }
        return read;
    }

    private void check(int number) {
        if (number >= size()) {
            throw new Damaged("read " + number + " of " + size());
        }
    }

    private List<String> texts(ByteSource at) {
        int count = at.size();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(strings.text(at.count()));
        }
        return texts;
    }

    /** The number of a read, which is added where it is new, and has this fingerprint from now on. */
    int number(Read read, long fingerprint) {
        if (numbers.isEmpty()) {
            for (int i = 0; i < starts.length; i++) {
                numbers.put(read(i), i);
            }
        }
        Integer number = numbers.putIfAbsent(read, size());
        if (number == null) {
            added.add(read);
            theirs.add(fingerprint);
            return size() - 1;
        }
        if (number < starts.length) {
            fingerprints[number] = fingerprint;
        }
        return number;
    }

    /** Writes all reads, with their numbers; may add to the table of texts. */
    void write(ByteSink sink) {
        sink.count(size());
        for (int i = 0; i < size(); i++) {
            Read read = read(i);
            sink.number(fingerprint(i));
            sink.octet(KINDS.indexOf(read.kind()));
            sink.count(strings.number(read.of()));
            texts(read.steps(), sink);
            texts(read.fields(), sink);
        }
    }

    private void texts(List<String> texts, ByteSink sink) {
        sink.count(texts.size());
        texts.forEach(text -> sink.count(strings.number(text)));
    }
}
