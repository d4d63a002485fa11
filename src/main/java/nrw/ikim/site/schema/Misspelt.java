package nrw.ikim.site.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Suggestions;

import tools.jackson.databind.JsonNode;

/**
 * A key that no schema knows, and that is spelt nearly like one that is known. All others are the author's own.
 *
 * @param mapping where it stands
 * @param meant the known one
 * @param fault what to say of it
 */
record Misspelt(DataMap mapping, String meant, Diagnostic fault) {

    /** Such keys in the mappings of a document. */
    static List<Misspelt> find(DataNode root, Run run) {
        List<Misspelt> faults = new ArrayList<>();
        for (Run.Mapping mapping : run.mappings()) {
            Set<String> known = known(mapping);
            if (!known.isEmpty()
                    && !mapping.value().propertyStream().allMatch(entry -> known.contains(entry.getKey()))) {
                if (Place.of(root, mapping.at()).node() instanceof DataMap map) {
                    find(map, known, own(mapping), faults);
                }
            }
        }
        return faults;
    }

    private static void find(DataMap map, Set<String> known, Set<String> own, List<Misspelt> faults) {
        map.members().forEach((key, member) -> {
            if (!known.contains(key) && !own.contains(key)) {
                Optional<String> near = Suggestions.nearest(key, known).filter(name -> !map.containsKey(name));
                near.ifPresent(name -> faults.add(new Misspelt(
                        map,
                        name,
                        Diagnostic.of(Rule.DATA_UNKNOWN_KEY, member.key(), "`" + key + "` is not a known key")
                                .withHelp("write `" + name + "`, or give a key of your own a name that is less like it")
                                .withSuggestion(name))));
            }
        });
    }

    /** The keys that the schemas of a mapping know; none where its keys are free. */
    private static Set<String> known(Run.Mapping mapping) {
        Set<String> known = new LinkedHashSet<>();
        for (JsonNode schema : mapping.schemas()) {
            JsonNode others = schema.get("additionalProperties");
            if (schema.has("patternProperties") || (others != null && others.isObject())) {
                return Set.of();
            }
            JsonNode properties = schema.get("properties");
            if (properties != null) {
                known.addAll(properties.propertyNames());
            }
        }
        return known;
    }

    private static Set<String> own(Run.Mapping mapping) {
        Set<String> own = new LinkedHashSet<>();
        for (JsonNode schema : mapping.schemas()) {
            JsonNode names = schema.get(Grammar.OWN_KEYS);
            if (names != null) {
                names.values().forEach(name -> own.add(name.asString()));
            }
        }
        return own;
    }
}
