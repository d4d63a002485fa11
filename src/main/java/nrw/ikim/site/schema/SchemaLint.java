package nrw.ikim.site.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.schema.Grammar.Kind;
import nrw.ikim.site.schema.SchemaRefs.Target;
import nrw.ikim.site.text.Suggestions;

/** Says what is wrong with a schema. Takes the place of its validation by the schema of schemas, whose faults nobody understands. */
final class SchemaLint {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final SchemaRefs references;

    SchemaLint(SchemaSet set) {
        this.references = new SchemaRefs(set);
    }

    /** The faults of a schema of the site, those of its YAML or JSON included. */
    List<Diagnostic> check(SchemaSource source) {
        List<Diagnostic> faults = new ArrayList<>(source.outcome().diagnostics());
        source.root().ifPresent(root -> {
            Walk walk = new Walk(source, faults);
            if (root.value() == null) {
                faults.add(Diagnostic.of(Rule.DATA_SCHEMA, root.location(), "the schema is empty")
                        .withHelp("write what the data must be, or `true` if they may be anything"));
            } else {
                walk.schema(root, true);
                walk.references();
            }
        });
        return faults;
    }

    private final class Walk {

        private final SchemaSource source;
        private final List<Diagnostic> faults;
        private final KeywordValues values;
        private final Set<DataNode> schemas = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<DataNode> pointers = new ArrayList<>();

        Walk(SchemaSource source, List<Diagnostic> faults) {
            this.source = source;
            this.faults = faults;
            this.values = new KeywordValues(faults);
        }

        void schema(DataNode node, boolean top) {
            if (node instanceof DataMap map) {
                if (schemas.add(map)) {
                    map.members().forEach((key, member) -> keyword(map, key, member, top));
                }
            } else if (node.value() instanceof Boolean) {
                schemas.add(node);
            } else {
                faults.add(Diagnostic.of(
                                Rule.DATA_SCHEMA,
                                node.location(),
                                "a schema must be a mapping, got " + node.described())
                        .withHelp("write what the value must be, as `{type: string}`"));
            }
        }

        private void keyword(DataMap map, String key, DataMap.Member member, boolean top) {
            Kind kind = Grammar.keywordsByName().get(key);
            if (kind == null) {
                unknown(map, key, member);
            } else if (kind == Kind.FOREIGN || (key.equals("$id") && !top)) {
                faults.add(Diagnostic.of(Rule.DATA_SCHEMA, member.key(), "`" + key + "` is not understood here")
                        .withHelp("write schemas that are used in several places below `$defs`, and `$ref` to them"));
            } else if (key.equals("$schema")) {
                dialect(member.node());
            } else if (!values.check(key, kind, member.node())) {
                return;
            }
            if (kind == Kind.REFERENCE) {
                pointers.add(member.node());
            }
            children(kind, member.node());
        }

        private void children(@org.jspecify.annotations.Nullable Kind kind, DataNode node) {
            if (kind == Kind.SCHEMA) {
                schema(node, false);
            } else if (kind == Kind.SCHEMAS && node instanceof DataList list) {
                list.nodes().forEach(item -> schema(item, false));
            } else if (kind == Kind.SCHEMAS_BY_NAME && node instanceof DataMap named) {
                named.members().values().forEach(item -> schema(item.node(), false));
            }
        }

        private void unknown(DataMap map, String key, DataMap.Member member) {
            Suggestions.nearest(key, Grammar.keywordsByName().keySet())
                    .filter(near -> !map.containsKey(near))
                    .ifPresent(near -> faults.add(Diagnostic.of(
                                    Rule.DATA_UNKNOWN_KEY,
                                    member.key(),
                                    "`" + key + "` is not a known keyword of schemas")
                            .withHelp("write `" + near + "`; below `properties` if it is a key of the data")
                            .withSuggestion(near)));
        }

        private void dialect(DataNode node) {
            String dialect = String.valueOf(node.value());
            if (!dialect.equals(DIALECT) && !dialect.equals(DIALECT + "#")) {
                faults.add(Diagnostic.of(
                                Rule.DATA_SCHEMA,
                                node.location(),
                                "`$schema` must be the one of JSON Schema 2020-12, got " + node.described())
                        .withHelp("write `" + DIALECT + "`, or leave it out")
                        .withSuggestion(DIALECT));
            }
        }

        void references() {
            for (DataNode node : pointers) {
                String reference = String.valueOf(node.value());
                Optional<Target> target = references.follow(source, reference);
                boolean leads = target.filter(found -> found.source() != source || schemas.contains(found.node()))
                        .isPresent();
                if (!leads) {
                    faults.add(lost(node, reference, target.isPresent()));
                }
            }
            if (faults.isEmpty()) {
                new SchemaCycles(source, references).find().ifPresent(faults::add);
            }
        }

        private Diagnostic lost(DataNode node, String reference, boolean there) {
            String message =
                    "`$ref` leads to `" + reference + "`, " + (there ? "which is no schema" : "which is not there");
            boolean remote = reference.contains("://");
            Diagnostic fault = Diagnostic.of(Rule.DATA_SCHEMA, node.location(), message);
            if (remote) {
                return fault.withHelp(
                        "schemas are never fetched: put the file into `schemas/` and refer to it by its name");
            }
            return fault.withHelp("write `#/$defs/NAME` for a schema below `$defs` of this file, "
                            + "or `NAME.schema.yml` for another file of `schemas/`")
                    .withSuggestion(nearestDefinition(reference));
        }

        private String nearestDefinition(String reference) {
            Map<String, DataMap.Member> definitions = source.root()
                    .filter(DataMap.class::isInstance)
                    .flatMap(root -> ((DataMap) root).node("$defs"))
                    .filter(DataMap.class::isInstance)
                    .map(defs -> ((DataMap) defs).members())
                    .orElse(Map.of());
            return Suggestions.nearest(
                            reference,
                            definitions.keySet().stream()
                                    .map(name -> "#/$defs/" + name)
                                    .toList())
                    .orElse("");
        }
    }
}
