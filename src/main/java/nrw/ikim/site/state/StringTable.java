package nrw.ikim.site.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Texts that stand at many places, each written once and known by its number. Made for one thread that adds, or for many that
 * ask.
 */
final class StringTable {

    private final byte[] bytes;
    private final int[] starts;
    private final int end;
    private final AtomicReferenceArray<String> known;

    private final List<String> added = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A table without texts. */
    StringTable() {
        this(new ByteSource(new byte[] {0}));
    }

    /**
     * A table that was written; its texts are made when they are asked for.
     *
     * @param source is at the table, and behind it afterwards
     */
    StringTable(ByteSource source) {
        this.bytes = source.array();
        int count = source.size();
        starts = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = source.at();
            int header = source.count();
            source.skip((header >>> 1) << (header & 1));
        }
        end = source.at();
        known = new AtomicReferenceArray<>(count);
    }

    /** How many texts there are. */
    int size() {
        return starts.length + added.size();
    }

    /** The text of a number. */
    String text(int number) {
        if (number >= starts.length) {
            if (number - starts.length >= added.size()) {
                throw new Damaged("text " + number + " of " + size());
            }
            return added.get(number - starts.length);
        }
        String text = known.get(number);
        if (text == null) {
            String fresh = new ByteSource(bytes, starts[number], end).text();
            // one object for all who ask
            text = known.compareAndSet(number, null, fresh) ? fresh : known.get(number);
        }
        return text;
    }

    /** The number of a text, which is added where it is new. */
    int number(String text) {
        if (numbers.isEmpty()) {
            for (int i = 0; i < starts.length; i++) {
                numbers.put(text(i), i);
            }
        }
        Integer number = numbers.putIfAbsent(text, size());
        if (number == null) {
            added.add(text);
            return size() - 1;
        }
        return number;
    }

    /** Writes all texts, with their numbers. */
    void write(ByteSink sink) {
        sink.count(size());
        if (starts.length > 0) {
            sink.bytes(bytes, starts[0], end - starts[0]);
        }
        added.forEach(sink::text);
    }
}
