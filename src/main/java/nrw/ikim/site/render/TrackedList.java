package nrw.ikim.site.render;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.render.Read.Kind;

/**
 * A data file that is a list, for one page, which is noted to have read whatever it asks for. The items know nothing of
 * that: whoever gets one has read all of it.
 */
final class TrackedList extends AbstractList<@Nullable Object> implements RandomAccess {

    private final String path;
    private final DataList list;
    private final Lookups lookups;
    private final PageScope scope;

    TrackedList(String path, DataList list, Lookups lookups, PageScope scope) {
        this.path = path;
        this.list = list;
        this.lookups = lookups;
        this.scope = scope;
    }

    /** The items, for those who take notes themselves. */
    DataList items() {
        return list;
    }

    /** Notes that all was read. */
    void noteAll() {
        scope.reads().add(Kind.DATA_FILE, path);
    }

    /** Notes that one key of every item was read. */
    void noteKey(String key) {
        scope.reads().add(Kind.DATA_KEY, path, key);
    }

    Lookups lookups() {
        return lookups;
    }

    /** The key of something that is made of it. */
    Lookups.Key key(String... how) {
        return new Lookups.Key(Read.of(Kind.DATA_FILE, path), List.of(how));
    }

    /** The index of a key. */
    KeyIndex index(String key) {
        return lookups.of(key("index", key), list.size(), scope, () -> new KeyIndex(list, key));
    }

    /** The items that have a value, which is noted as that. */
    List<@Nullable Object> where(KeyIndex index, String key, @Nullable Object wanted) {
        scope.reads().add(Kind.DATA_FOUND, path, key, QueryValue.text(wanted));
        return Arrays.stream(index.positions(wanted)).mapToObj(list::get).toList();
    }

    @Override
    public @Nullable Object get(int index) {
        scope.reads().add(Kind.DATA_ENTRY, path, Integer.toString(index));
        return list.get(index);
    }

    @Override
    public int size() {
        scope.reads().add(Kind.DATA_SIZE, path);
        return list.size();
    }

    @Override
    public boolean isEmpty() {
        scope.reads().add(Kind.DATA_EMPTY, path);
        return list.isEmpty();
    }

    @Override
    public Iterator<@Nullable Object> iterator() {
        noteAll();
        return list.iterator();
    }
}
