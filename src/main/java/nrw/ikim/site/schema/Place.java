package nrw.ikim.site.schema;

import java.util.Optional;

import com.networknt.schema.path.NodePath;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.text.Location;

/**
 * A value of a document, and how it came to be there.
 *
 * @param node the value
 * @param key the key that it has, or that the list has that it stands in; empty where there is none
 * @param item whether it stands in a list
 */
record Place(DataNode node, String key, boolean item) {

    /** The place that a path leads to, or the deepest on the way to it. */
    static Place of(DataNode root, NodePath path) {
        Place place = new Place(root, "", false);
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            Optional<DataNode> next = SchemaRefs.step(place.node(), step);
            if (next.isEmpty()) {
                return place;
            }
            boolean inList = place.node() instanceof DataList;
            place = new Place(next.get(), inList ? place.key() : step.toString(), inList);
        }
        return place;
    }

    /** What the value is called at the beginning of a message. */
    String subject() {
        if (key.isEmpty()) {
            return item ? "each entry of the list" : "the file";
        }
        return item ? "each entry of `" + key + "`" : "`" + key + "`";
    }

    /** Where the value stands. */
    Location location() {
        return node.location();
    }

    /** Where something that the value lacks is missed: at its first key, as whole mappings are long. */
    Location head() {
        return node instanceof DataMap map
                ? map.members().values().stream()
                        .findFirst()
                        .map(DataMap.Member::key)
                        .orElse(map.location())
                : node.location();
    }
}
