package nrw.ikim.site.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import nrw.ikim.site.model.Site;

/**
 * What is made of lists that are the same for all pages, once for all of them: their items by a key, in an order, in groups.
 * How much is kept is bounded. What it counts as for a page does not depend on what others asked for before. Thread-safe.
 */
final class Lookups {

    /** How many items of results are kept for each page of a site, and how many at least. */
    private static final int PER_PAGE = 40;

    private static final int LEAST = 400_000;

    private final Map<Key, Object> kept = new ConcurrentHashMap<>();
    private final AtomicLong room;

    Lookups(Site site) {
        room = new AtomicLong(LEAST + (long) PER_PAGE * site.pages().size());
    }

    /**
     * What is made of what.
     *
     * @param list names the list, as a read of it
     * @param how what is done with it
     */
    record Key(Read list, List<String> how) {}

    /**
     * Something made of a list.
     *
     * @param items how many there are in what is made
     */
    <T> T of(Key key, int items, Supplier<T> make) {
        @SuppressWarnings("unchecked") // of one key, always the same is made
        T before = (T) kept.get(key);
        if (before != null) {
            return before;
        }
        T made = make.get();
        if (room.addAndGet(-items - 1L) >= 0) {
            kept.put(key, made);
        }
        return made;
    }

    /**
     * Something made of a list for a page, which counts as work of the page once, or each time if it asks for many.
     *
     * @param items how many the list has
     */
    <T> T of(Key key, int items, PageScope scope, Supplier<T> make) {
        @SuppressWarnings("unchecked") // as above
        T before = (T) scope.lookups().get(key);
        if (before != null) {
            return before;
        }
        scope.workOnItems(items * (32 - Integer.numberOfLeadingZeros(items)));
        T made = of(key, items, make);
        scope.keep(key, made);
        return made;
    }
}
