package nrw.ikim.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.render.ReadSet;

/** Makes the facts of pages small: addresses and ids that many pages have are kept once. Thread-safe. */
final class Names {

    /** What comes after so many is hardly what all pages have. */
    private static final int MOST = 50_000;

    private static final int MOST_READS = 2_000;

    private final Map<ReadSet, ReadSet> reads = new ConcurrentHashMap<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private volatile boolean full;

    /** The same; once for all pages that have read the same. */
    ReadSet small(ReadSet read) {
        ReadSet first = reads.size() < MOST_READS ? reads.putIfAbsent(read, read) : reads.get(read);
        return first == null ? read : first;
    }

    /** The same without its quality. */
    PageFacts small(PageFacts facts) {
        return facts.packed(this::once);
    }

    private String once(String name) {
        String first = known.get(name);
        if (first == null && !full) {
            first = known.putIfAbsent(name, name);
            full = known.size() >= MOST;
        }
        return first == null ? name : first;
    }
}
