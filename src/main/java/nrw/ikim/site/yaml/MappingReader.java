package nrw.ikim.site.yaml;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

import nrw.ikim.site.data.Characters;
import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.data.DataScalar;
import nrw.ikim.site.data.MapBuilder;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/** Reads the keys and values of one mapping. */
final class MappingReader {

    private static final String MERGE = "<<";

    private final TreeBuilder tree;
    private final SourceText text;
    private final List<Diagnostic> diagnostics;
    private final MapBuilder members;
    private @Nullable Location merge;

    MappingReader(TreeBuilder tree, SourceText text, List<Diagnostic> diagnostics) {
        this.tree = tree;
        this.text = text;
        this.diagnostics = diagnostics;
        this.members = new MapBuilder(diagnostics);
    }

    /**
     * Reads up to the end of the mapping.
     *
     * @param start the index where it begins
     * @param depth how deep it nests
     */
    DataMap read(int start, int depth) {
        if (isBehindDash(start)) {
            members.inList();
        }
        Event event = tree.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            if (event instanceof ScalarEvent scalar && isMerge(scalar)) {
                merge(scalar, depth);
            } else {
                Optional<String> key = key(event, depth);
                Location location = tree.lastLocation();
                DataNode value = tree.node(tree.next(), depth + 1);
                key.ifPresent(name -> members.put(name, location, value));
            }
            event = tree.next();
        }
        return members.build(tree.close(start, event));
    }

    private boolean isBehindDash(int start) {
        int at = start - 1;
        while (at >= 0 && text.text().charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && text.text().charAt(at) == '-';
    }

    private static boolean isMerge(ScalarEvent event) {
        return event.isPlain() && event.getTag().isEmpty() && event.getValue().equals(MERGE);
    }

    /** The text of a key, empty where it has none, which is a fault that has been added. */
    private Optional<String> key(Event event, int depth) {
        if (event instanceof ScalarEvent scalar) {
            String name = tree.key(scalar);
            if (name.isEmpty() && scalar.isPlain() && scalar.getTag().isEmpty()) {
                diagnostics.add(noKey(tree.lastLocation()));
                return Optional.empty();
            }
            if (scalar.isPlain() && !name.isEmpty() && Characters.isUnusualSpace(name.charAt(0))) {
                diagnostics.add(Characters.unusualSpace(text, tree.start()));
            }
            return Optional.of(name);
        }
        DataNode node = tree.node(event, depth + 1);
        if (node instanceof DataScalar scalar) {
            return tree.isBroken(node) ? Optional.empty() : Optional.of(String.valueOf(scalar.value()));
        }
        diagnostics.add(notAKey(node, event instanceof AliasEvent ? tree.lastLocation() : node.location()));
        return Optional.empty();
    }

    /** The fault of a value without a key. */
    static Diagnostic noKey(Location location) {
        return Diagnostic.of(Rule.DATA_SYNTAX, location, "a key is missing here")
                .withHelp("write a key, or put the value between quotes if the colon is meant as text");
    }

    private Diagnostic notAKey(DataNode node, Location location) {
        int column = text.startOfLine(location.span().line());
        String line = text.line(location.span().line());
        int at = line.offsetByCodePoints(0, location.span().column() - 1);
        if (at > 0 && line.startsWith("{{", at - 1)) {
            return new Lines(text, column, column + line.length()).mustBeQuoted(column + at - 1, "{{");
        }
        return Diagnostic.of(Rule.DATA_SYNTAX, location, "a key must be text, found " + node.described())
                .withHelp("put the value between quotes if its brackets are meant as text");
    }

    private void merge(ScalarEvent event, int depth) {
        tree.key(event);
        Location location = tree.lastLocation();
        if (merge == null) {
            merge = location;
        } else {
            diagnostics.add(MapBuilder.duplicate(MERGE, location, merge).withHelp("merge several by `<<: [*a, *b]`"));
        }
        DataNode value = tree.node(tree.next(), depth + 1);
        if (value instanceof DataList list) {
            list.nodes().forEach(item -> mergeOne(item, item.location()));
        } else {
            mergeOne(value, tree.lastLocation());
        }
    }

    private void mergeOne(DataNode value, Location location) {
        if (value instanceof DataMap map) {
            members.merge(map);
        } else if (!tree.isBroken(value)) {
            diagnostics.add(Diagnostic.of(
                            Rule.DATA_SYNTAX,
                            location,
                            "`<<` merges a mapping or a list of mappings, found " + value.described())
                    .withHelp("refer to a mapping by its alias, as in `<<: *defaults`"));
        }
    }
}
