package nrw.ikim.site.model;

import java.util.ArrayList;
import java.util.List;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.text.Location;

/**
 * The name of an entry, where some source refers to it.
 *
 * @param id what was written, not blank
 * @param location where
 */
public record NamedId(String id, Location location) {

    /** The value of a key, or each of the list there; what is neither text nor a number is left out. */
    public static List<NamedId> in(DataMap map, String key) {
        DataNode value = map.node(key).orElse(null);
        if (value == null) {
            return List.of();
        }
        List<NamedId> names = new ArrayList<>();
        for (DataNode node : value instanceof DataList list ? list.nodes() : List.of(value)) {
            Fields.asId(node)
                    .filter(id -> !id.isBlank())
                    .ifPresent(id -> names.add(new NamedId(id.strip(), node.location())));
        }
        return names;
    }
}
