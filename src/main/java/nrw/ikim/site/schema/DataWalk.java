package nrw.ikim.site.schema;

import java.util.function.Consumer;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;

/** Goes through all of a document. */
final class DataWalk {

    private DataWalk() {}

    /** Gives each text that is the value of a key, wherever that stands. */
    static void texts(DataNode node, String key, Consumer<DataNode> found) {
        if (node instanceof DataMap map) {
            map.members().forEach((name, member) -> {
                if (name.equals(key) && member.node().value() instanceof String) {
                    found.accept(member.node());
                }
                texts(member.node(), key, found);
            });
        } else if (node instanceof DataList list) {
            list.nodes().forEach(item -> texts(item, key, found));
        }
    }
}
