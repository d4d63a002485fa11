package nrw.ikim.site.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Suggestions;

/** The values of a file that have a name, for aliases to refer to. */
final class Anchors {

    /** A search for a similar name takes time; somebody with more wrong ones has another problem. */
    private static final int MOST_SUGGESTIONS = 20;

    private final Map<String, Anchor> byName = new HashMap<>();
    private int unknown;

    /**
     * A named value.
     *
     * @param node the value; null while it is being read
     * @param size the number of values in it, aliases counted as if copied
     * @param height how deep lists and mappings nest in it
     */
    record Anchor(@Nullable DataNode node, int size, int height) {}

    /** From here on the name belongs to a value that is being read. */
    void open(String name) {
        byName.put(name, new Anchor(null, 0, 0));
    }

    /** The value of the name has been read. */
    void close(String name, DataNode node, int size, int height) {
        byName.put(name, new Anchor(node, size, height));
    }

    Optional<Anchor> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The fault of an alias whose name no value before it has. */
    Diagnostic unknown(String name, Location location) {
        Diagnostic fault = Diagnostic.of(
                        Rule.DATA_SYNTAX,
                        location,
                        "the alias `*" + name + "` refers to a name that no value before it has")
                .withHelp("name the value by `&" + name + "`, or put `*" + name + "` between quotes if it is text");
        if (++unknown > MOST_SUGGESTIONS) {
            return fault;
        }
        return Suggestions.nearest(name, byName.keySet().stream().sorted().toList())
                .map(near -> fault.withSuggestion("*" + near))
                .orElse(fault);
    }

    /** The fault of an alias that stands in the value it refers to. */
    static Diagnostic cyclic(String name, Location location) {
        return Diagnostic.of(
                        Rule.DATA_LIMIT, location, "the alias `*" + name + "` refers to the value that it stands in")
                .withHelp("refer to a value that ends before the alias, or write the value out");
    }
}
