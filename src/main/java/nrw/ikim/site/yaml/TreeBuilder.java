package nrw.ikim.site.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

import nrw.ikim.site.data.DataLimits;
import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.data.DataScalar;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/** Makes the tree of one document from the parser's events. Recursion is bounded by {@link DataLimits#DEPTH}. */
final class TreeBuilder {

    /** The values of a file, aliases counted as if copied: what a reader of the tree may walk through. */
    private static final int MOST_VALUES = 200_000;

    private final SourceText text;
    private final Positions positions;
    private final Iterator<Event> events;
    private final List<Diagnostic> diagnostics;
    private final ScalarReader scalars;
    private final Anchors anchors = new Anchors();
    private int values;
    private int deepest;
    private int lastStart;
    private int lastEnd;

    /** @param times whether times of day without quotes are to be told */
    TreeBuilder(
            SourceText text, Positions positions, Iterator<Event> events, List<Diagnostic> diagnostics, boolean times) {
        this.text = text;
        this.positions = positions;
        this.events = events;
        this.diagnostics = diagnostics;
        this.scalars = new ScalarReader(text, diagnostics, new AmbiguousScalars(diagnostics, times));
    }

    /** The value of the only document. Faults are added to the diagnostics, or thrown where they end the reading. */
    DataNode build() {
        Event streamStart = events.next();
        Event first = events.next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            return new DataScalar(null, locate(streamStart));
        }
        DataNode root = node(events.next(), 1);
        events.next();
        Event behind = events.next();
        if (behind.getEventId() == Event.ID.DocumentStart) {
            diagnostics.add(Diagnostic.of(
                            Rule.DATA_SYNTAX, locate(behind), "a second document begins here, but a file holds one")
                    .withHelp("remove the `---`, or move what follows into a file of its own"));
        }
        return root;
    }

    /**
     * The value that begins with an event.
     *
     * @param depth how deep it nests if it is a list or mapping
     */
    DataNode node(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            return alias(alias, depth);
        }
        if (++values > MOST_VALUES) {
            throw tooMany(locate(event));
        }
        Optional<String> name = ((NodeEvent) event).getAnchor().map(Anchor::getValue);
        name.ifPresent(anchors::open);
        int before = values - 1;
        int deepestBefore = deepest;
        deepest = depth - 1;
        Properties properties = propertiesOf((NodeEvent) event);
        DataNode node = event instanceof ScalarEvent scalar
                ? scalar(scalar, properties, false)
                : collection((CollectionStartEvent) event, properties, depth);
        name.ifPresent(known -> anchors.close(known, node, values - before, deepest - depth + 1));
        deepest = Math.max(deepest, deepestBefore);
        return node;
    }

    private DataNode alias(AliasEvent event, int depth) {
        String name = event.getAlias().getValue();
        mark(start(event), end(event));
        Optional<Anchors.Anchor> found = anchors.find(name);
        DataNode node = found.map(Anchors.Anchor::node).orElse(null);
        if (node == null) {
            diagnostics.add(
                    found.isPresent() ? Anchors.cyclic(name, lastLocation()) : anchors.unknown(name, lastLocation()));
            return scalars.broken();
        }
        values += found.get().size();
        if (values > MOST_VALUES) {
            throw tooMany(lastLocation());
        }
        deepest = Math.max(deepest, depth - 1 + found.get().height());
        if (deepest > DataLimits.DEPTH) {
            throw new Abandoned(DataLimits.tooDeep(lastLocation()));
        }
        return node;
    }

    private DataNode scalar(ScalarEvent event, Properties properties, boolean key) {
        DataNode node = scalars.read(event, properties, end(event), key);
        mark(properties.valueStart(), ScalarReader.endOf(text, event, properties, end(event)));
        return node;
    }

    private DataNode collection(CollectionStartEvent event, Properties properties, int depth) {
        boolean mapping = event instanceof MappingStartEvent;
        int start = properties.valueStart();
        if (depth > DataLimits.DEPTH) {
            throw new Abandoned(DataLimits.tooDeep(text.locate(start, Math.max(start, end(event)))));
        }
        deepest = Math.max(deepest, depth);
        event.getTag()
                .filter(tag -> !Tags.fits(tag, mapping ? Tags.MAP : Tags.SEQ))
                .ifPresent(tag -> diagnostics.add(Tags.fault(text, properties, tag, mapping ? "a mapping" : "a list")));
        mark(start, start);
        return mapping ? new MappingReader(this, text, diagnostics).read(start, depth) : list(start, depth);
    }

    private DataList list(int start, int depth) {
        List<DataNode> nodes = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            nodes.add(node(event, depth + 1));
            event = events.next();
        }
        return new DataList(nodes, close(start, event));
    }

    /** The next event; there is one until the document ends. */
    Event next() {
        return events.next();
    }

    /** Notes the end of a list or mapping and gives its place: up to its bracket, or its last value where it has none. */
    Location close(int start, Event event) {
        int end = end(event);
        boolean bracket = end > lastEnd && "]}".indexOf(text.text().charAt(end - 1)) >= 0;
        mark(start, bracket ? end : Math.max(start, lastEnd));
        return lastLocation();
    }

    /** Where the value that was read last stands; for an alias, the alias. */
    Location lastLocation() {
        return text.locate(lastStart, lastEnd);
    }

    /** The index at which the value that was read last begins. */
    int start() {
        return lastStart;
    }

    /** The index behind all that has been read. */
    int end() {
        return lastEnd;
    }

    /** Reads the text of a scalar that is a key. */
    String key(ScalarEvent event) {
        scalar(event, propertiesOf(event), true);
        return event.getValue();
    }

    /** Whether a value stands for one that is broken and has had its diagnostic. */
    boolean isBroken(DataNode node) {
        return node == scalars.broken();
    }

    private Properties propertiesOf(NodeEvent event) {
        boolean has = event.getAnchor().isPresent()
                || (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent());
        int at = start(event);
        return has ? Properties.at(text.text(), at, end(event)) : new Properties(at, at, at);
    }

    private static Abandoned tooMany(Location location) {
        return new Abandoned(Diagnostic.of(
                        Rule.DATA_LIMIT,
                        location,
                        "the file holds more than 200,000 values, aliases counted as if written out")
                .withHelp("split the file, or use fewer aliases of aliases"));
    }

    private void mark(int start, int end) {
        lastStart = start;
        lastEnd = Math.max(start, end);
    }

    private int start(Event event) {
        return positions.index(event.getStartMark());
    }

    private int end(Event event) {
        return positions.index(event.getEndMark());
    }

    private Location locate(Event event) {
        return text.locate(start(event), end(event));
    }
}
