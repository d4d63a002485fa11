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

    /** For how many keys of a document, and among how many of a mapping, is looked; strangers' documents may have more. */
    private static final int MOST_UNKNOWN = 200;

    private static final int MOST_KNOWN = 500;
    /** Names that people write are shorter; the work grows with the square. */
    private static final int LONGEST = 100;

    /** Such keys in the mappings of a document, among the first that are unknown. */
    static List<Misspelt> find(DataNode root, Run run) {
        List<Misspelt> faults = new ArrayList<>();
        int left = MOST_UNKNOWN;
        for (Run.Mapping mapping : run.mappings()) {
            if (left > 0 && !mapping.value().propertyStream().allMatch(entry -> knows(mapping, entry.getKey()))) {
                Set<String> known = known(mapping);
                if (!known.isEmpty() && Place.of(root, mapping.at()).node() instanceof DataMap map) {
                    left -= find(map, known, own(mapping), left, faults);
                }
            }
        }
        return faults;
    }

    private static boolean knows(Run.Mapping mapping, String key) {
        return mapping.schemas().stream().anyMatch(schema -> {
            JsonNode properties = schema.get("properties");
            return properties != null && properties.has(key);
        });
    }

    /** Finds them in one mapping, and returns at how many keys it looked. */
    private static int find(DataMap map, Set<String> known, Set<String> own, int most, List<Misspelt> faults) {
        List<String> unknown = map.keySet().stream()
                .filter(key -> !known.contains(key) && !own.contains(key) && key.length() <= LONGEST)
                .limit(most)
                .toList();
        List<String> names = known.stream().limit(MOST_KNOWN).toList();
        for (String key : unknown) {
            DataMap.Member member = map.members().get(key);
            Optional<String> near = Suggestions.nearest(key, names).filter(name -> !map.containsKey(name));
            if (member != null && near.isPresent()) {
                String name = near.get();
                faults.add(new Misspelt(
                        map,
                        name,
                        Diagnostic.of(Rule.DATA_UNKNOWN_KEY, member.key(), "`" + key + "` is not a known key")
                                .withHelp("write `" + name + "`, or give a key of your own a name that is less like it")
                                .withSuggestion(name)));
            }
        }
        return unknown.size();
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
