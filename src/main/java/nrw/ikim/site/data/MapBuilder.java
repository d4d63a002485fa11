package nrw.ikim.site.data;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;

/** Collects the keys of a mapping while it is read. */
public final class MapBuilder {

    private final List<Diagnostic> diagnostics;
    private final Map<String, DataMap.Member> members = new LinkedHashMap<>();
    private final Map<String, Location> own = new HashMap<>();

    private boolean entry;
    private boolean repeated;
    private @Nullable Location start;

    /** @param diagnostics where the fault of each key that stands twice is added */
    public MapBuilder(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Says that the mapping is an entry of a list. When it begins anew with its first key, the next entry lacks its dash,
     * which is one fault and not one of each key.
     */
    public void inList() {
        entry = true;
    }

    /** Adds a key that the mapping has itself, in place of one that came by {@link #merge}. */
    public void put(String key, Location location, DataNode value) {
        if (start == null) {
            start = location;
        }
        Location first = own.putIfAbsent(key, location);
        if (first == null) {
            // the keys of thousands of pages are the same few
            members.put(key.intern(), new DataMap.Member(location, value));
        } else {
            addDuplicate(key, location, first);
        }
    }

    private void addDuplicate(String key, Location location, Location first) {
        if (entry && !repeated && first.equals(start)) {
            repeated = true;
            diagnostics.add(duplicate(key, location, first)
                    .withHelp("write `- ` before it if a new entry of the list begins here; else keep one of the two"));
        } else if (!repeated) {
            diagnostics.add(duplicate(key, location, first));
        }
    }

    /** Adds the keys of another mapping that are not there yet. */
    public void merge(DataMap other) {
        other.members().forEach(members::putIfAbsent);
    }

    /** The mapping of what was added, in that order. */
    public DataMap build(Location location) {
        return new DataMap(members, location);
    }

    /**
     * The fault of a key that stands twice.
     *
     * @param location the second
     * @param first the first
     */
    public static Diagnostic duplicate(String key, Location location, Location first) {
        String message = "the key " + Excerpt.of(key) + " is already there, in line "
                + first.span().line();
        return Diagnostic.of(Rule.DATA_DUPLICATE_KEY, location, message)
                .withHelp("keep one of the two, or rename one; several values of one key are written as a list");
    }
}
