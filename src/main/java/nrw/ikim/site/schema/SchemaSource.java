package nrw.ikim.site.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.json.JsonReader;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.yaml.YamlReader;

/** A schema as it was written. It is read when it is first asked for: most sites need few of the theme's. Thread-safe. */
final class SchemaSource {

    private final String name;
    private final SourceText text;
    private final boolean own;
    private @Nullable Outcome<Optional<DataNode>> read;
    private @Nullable Map<String, DataNode> anchors;

    /**
     * @param name the path below {@code schemas/} without {@code .schema} and ending: {@code groups}
     * @param text the file
     * @param own whether it is the site's; else it is the theme's
     */
    SchemaSource(String name, SourceText text, boolean own) {
        this.name = name;
        this.text = text;
        this.own = own;
    }

    /** The path below {@code schemas/} without {@code .schema} and ending: {@code groups}. */
    String name() {
        return name;
    }

    SourceText text() {
        return text;
    }

    /** Whether it is the site's; else it is the theme's. */
    boolean own() {
        return own;
    }

    /** What is in it; empty where it cannot be read. */
    Optional<DataNode> root() {
        return outcome().value();
    }

    /** What is in it, and what is wrong with it as YAML or JSON. */
    synchronized Outcome<Optional<DataNode>> outcome() {
        if (read == null) {
            // the theme's are read as YAML, too, which JSON is: that reader is warm
            read = own && text.file().endsWith(".json") ? new JsonReader().read(text) : new YamlReader().read(text);
        }
        return read;
    }

    /** The first schema in it with such an {@code $anchor}; empty where there is none. */
    synchronized Optional<DataNode> anchored(String anchor) {
        if (anchors == null) {
            Map<String, DataNode> found = new HashMap<>();
            root().ifPresent(root -> findAnchors(root, found));
            anchors = found;
        }
        return Optional.ofNullable(anchors.get(anchor));
    }

    private static void findAnchors(DataNode node, Map<String, DataNode> found) {
        if (node instanceof DataMap map) {
            map.text("$anchor").ifPresent(anchor -> found.putIfAbsent(anchor, map));
            map.members().values().forEach(member -> findAnchors(member.node(), found));
        } else if (node instanceof DataList list) {
            list.nodes().forEach(item -> findAnchors(item, found));
        }
    }
}
