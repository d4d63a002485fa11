package nrw.ikim.site.schema;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.text.PercentEncoding;

/** Follows {@code $ref}, within a schema and to other files of the site or the theme; never anywhere else. */
final class SchemaRefs {

    private final SchemaSet set;

    SchemaRefs(SchemaSet set) {
        this.set = set;
    }

    /**
     * Where a reference leads.
     *
     * @param source the file that it leads to
     * @param node what it names there
     */
    record Target(SchemaSource source, DataNode node) {}

    /** Where a reference leads; empty where there is nothing. */
    Optional<Target> follow(SchemaSource from, String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        Optional<SchemaSource> source = path.isEmpty() ? Optional.of(from) : set.named(from, path);
        return source.flatMap(found -> found.root()
                .flatMap(root ->
                        node(found, root, PercentEncoding.decoded(fragment).orElse(fragment)))
                .map(node -> new Target(found, node)));
    }

    /** The names of the schemas that those of the site refer to. */
    static Set<String> referred(SchemaSet set) {
        Set<String> names = new HashSet<>();
        for (SchemaSource source : set.all().values()) {
            if (source.own()) {
                source.root()
                        .ifPresent(root -> DataWalk.texts(root, "$ref", reference -> {
                            String path = String.valueOf(reference.value());
                            int hash = path.indexOf('#');
                            SchemaSet.nameOf(source, hash < 0 ? path : path.substring(0, hash))
                                    .ifPresent(names::add);
                        }));
            }
        }
        return names;
    }

    private static Optional<DataNode> node(SchemaSource source, DataNode root, String fragment) {
        if (fragment.isEmpty()) {
            return Optional.of(root);
        }
        return fragment.startsWith("/") ? pointed(root, fragment) : source.anchored(fragment);
    }

    /** By a JSON pointer (RFC 6901). */
    private static Optional<DataNode> pointed(DataNode root, String pointer) {
        DataNode node = root;
        for (String token : pointer.substring(1).split("/", -1)) {
            Optional<DataNode> next = step(node, token.replace("~1", "/").replace("~0", "~"));
            if (next.isEmpty()) {
                return next;
            }
            node = next.get();
        }
        return Optional.of(node);
    }

    /** The value of a key or at a 0-based index; empty where there is none. */
    static Optional<DataNode> step(DataNode node, Object key) {
        String name = key.toString();
        if (node instanceof DataMap map) {
            return map.node(name);
        }
        boolean index = !name.isEmpty() && name.length() < 9 && name.chars().allMatch(c -> c >= '0' && c <= '9');
        return node instanceof DataList list && index && Integer.parseInt(name) < list.size()
                ? Optional.of(list.nodes().get(Integer.parseInt(name)))
                : Optional.empty();
    }
}
