package nrw.ikim.site.data;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.text.Location;

/** A mapping of keys to values, in the order in which they were written. */
public final class DataMap extends AbstractMap<String, @Nullable Object> implements DataNode {

    private final Map<String, Member> members;
    private final Location location;

    /**
     * A value of a map.
     *
     * @param key where the key was written
     * @param node the value
     */
    public record Member(Location key, DataNode node) {}

    /**
     * @param members the values by key, in order
     * @param location where the mapping was written
     */
    public DataMap(Map<String, Member> members, Location location) {
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        this.location = location;
    }

    /** A map without keys. */
    public static DataMap empty(Location location) {
        return new DataMap(Map.of(), location);
    }

    /** The keys and values with their places. */
    public Map<String, Member> members() {
        return members;
    }

    /** The value of a key, with its place. */
    public Optional<DataNode> node(String key) {
        return Optional.ofNullable(members.get(key)).map(Member::node);
    }

    /** The value of a key where it is text. */
    public Optional<String> text(String key) {
        return get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Where the value of a key was written, or the whole map where it has no such key. */
    public Location locationOf(String key) {
        Member member = members.get(key);
        return member == null ? location : member.node().location();
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public Object value() {
        return this;
    }

    @Override
    public String described() {
        return members.isEmpty() ? "an empty mapping" : "a mapping";
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        Member member = members.get(key);
        return member == null ? null : member.node().value();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return members.containsKey(key);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return new Entries();
    }

    /** Reads the members: sites have many maps, and most are never gone through. */
    private final class Entries extends AbstractSet<Entry<String, @Nullable Object>> {

        @Override
        public int size() {
            return members.size();
        }

        @Override
        public Iterator<Entry<String, @Nullable Object>> iterator() {
            Iterator<Entry<String, Member>> source = members.entrySet().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return source.hasNext();
                }

                @Override
                public Entry<String, @Nullable Object> next() {
                    Entry<String, Member> next = source.next();
                    return new SimpleImmutableEntry<>(
                            next.getKey(), next.getValue().node().value());
                }
            };
        }
    }
}
