package nrw.ikim.site.render;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/**
 * Pages of the site: all, those of a collection, those of such that have a value, or in an order. The same for all pages
 * that ask for it; whoever uses it is noted to have read which pages there are. Thread-safe.
 */
final class PageList extends AbstractList<PageView> implements RandomAccess {

    /** Begins a step, as {@link Read.Kind#PAGES} has it: the pages that have a value. */
    static final String WHERE = "where";

    /** The same: the pages in an order. */
    static final String SORT = "sort";

    private final Read read;
    private final List<PageView> members;
    private final Lookups lookups;
    private final Scopes scopes;

    /** @param read what it is to use it */
    PageList(Read read, List<PageView> members, Lookups lookups, Scopes scopes) {
        this.read = read;
        this.members = List.copyOf(members);
        this.lookups = lookups;
        this.scopes = scopes;
    }

    /** What it is to use it. */
    Read read() {
        return read;
    }

    /** The pages, for those who need not take notes. */
    List<PageView> members() {
        return members;
    }

    Lookups lookups() {
        return lookups;
    }

    /** Notes that a page used it. */
    void note() {
        scopes.current().reads().pages(this);
    }

    /** The key of something that is made of it. */
    Lookups.Key key(String... how) {
        return new Lookups.Key(read, List.of(how));
    }

    /** The index of a key. */
    KeyIndex index(String key) {
        return lookups.of(key("index", key), members.size(), () -> new KeyIndex(members, key));
    }

    /** The same for a page. */
    KeyIndex index(String key, PageScope scope) {
        return lookups.of(key("index", key), members.size(), scope, () -> index(key));
    }

    /**
     * Those that have a value.
     *
     * @param index that of the key
     * @param wanted of a kind that {@link QueryValue#isOne}
     */
    PageList where(KeyIndex index, String key, @Nullable Object wanted) {
        int[] positions = index.positions(wanted);
        String text = QueryValue.text(wanted);
        if (positions.length == 0) {
            return with(List.of(), WHERE, key, text);
        }
        return lookups.of(
                key(WHERE, key, text),
                positions.length,
                () -> with(Arrays.stream(positions).mapToObj(members::get).toList(), WHERE, key, text));
    }

    /**
     * The same in an order, by the value of a key.
     *
     * @param order as {@link PageOrder} has it
     * @param unfit gives the fault of two values that have no order
     */
    PageList sorted(String key, String order, BiFunction<Object, Object, RuntimeException> unfit) {
        return lookups.of(key(SORT, key, order), members.size(), () -> {
            List<PageView> pages = new ArrayList<>(members);
            PageOrder.sort(pages, order, page -> page.value(key), unfit);
            return with(pages, SORT, key, order);
        });
    }

    private PageList with(List<PageView> pages, String... step) {
        List<String> steps = new ArrayList<>(read.steps());
        steps.addAll(List.of(step));
        return new PageList(new Read(read.kind(), read.of(), steps, List.of()), pages, lookups, scopes);
    }

    @Override
    public PageView get(int index) {
        note();
        return members.get(index);
    }

    @Override
    public int size() {
        note();
        return members.size();
    }

    @Override
    public Iterator<PageView> iterator() {
        note();
        return members.iterator();
    }
}
