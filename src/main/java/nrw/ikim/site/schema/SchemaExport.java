package nrw.ikim.site.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.json.JsonWriter;

/** Writes schemas as editors want them: as JSON, which refers to JSON. Thread-safe. */
public final class SchemaExport {

    /**
     * The schemas that apply to a site.
     *
     * @return JSON by path, as {@code people.schema.json}; without those that cannot be read
     */
    public SortedMap<String, String> files(SchemaSet schemas) {
        SortedMap<String, String> files = new TreeMap<>();
        JsonWriter json = new JsonWriter();
        for (SchemaSource schema : schemas.all().values()) {
            String path = schema.name() + ".schema.json";
            if (schema.own()) {
                schema.root().ifPresent(root -> files.put(path, json.write(referring(root, "")) + "\n"));
            } else {
                files.put(path, schema.text().text());
            }
        }
        return files;
    }

    private static @Nullable Object referring(DataNode node, String key) {
        if (node instanceof DataMap map) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            map.members().forEach((name, member) -> members.put(name, referring(member.node(), name)));
            return members;
        }
        if (node instanceof DataList list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.nodes().forEach(item -> items.add(referring(item, "")));
            return items;
        }
        return key.equals("$ref") && node.value() instanceof String reference ? toJson(reference) : node.value();
    }

    private static String toJson(String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash);
        return path.isEmpty() ? reference : SchemaSet.withoutEnding(path) + ".schema.json" + fragment;
    }
}
