package nrw.ikim.site.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.text.Folding;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Suggestions;

/** Finds the entries of the collections in the data. */
final class EntryReader {

    private final DataTree data;
    private final List<Diagnostic> faults;

    /** @param faults takes the faults */
    EntryReader(DataTree data, List<Diagnostic> faults) {
        this.data = data;
        this.faults = faults;
    }

    /** The sound entries by collection and id; a collection without a data file has none. */
    Map<String, Map<String, Entry>> read(SiteConfiguration configuration) {
        Map<String, Map<String, Entry>> entries = new TreeMap<>();
        configuration.collections().forEach((name, rule) -> entries.put(name, read(rule)));
        return Collections.unmodifiableMap(entries);
    }

    private Map<String, Entry> read(CollectionRule rule) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Map<String, Entry> spellings = new HashMap<>();
        DataNode root = data.file(rule.data()).map(DataTree.DataFile::root).orElse(null);
        if (root instanceof DataList list) {
            list.nodes().forEach(node -> entry(rule, node).ifPresent(entry -> {
                Entry first = spellings.putIfAbsent(Folding.folded(entry.id()), entry);
                if (first == null) {
                    entries.put(entry.id(), entry);
                } else {
                    faults.add(duplicate(rule, entry, first));
                }
            }));
        } else if (root != null) {
            String message = "the data of `" + rule.name() + "` must be a list of mappings, each with `" + rule.id()
                    + "`, got " + root.described();
            faults.add(Diagnostic.of(Rule.DATA_SCHEMA, root.location(), message)
                    .withHelp("begin each " + rule.label() + " with `- " + rule.id() + ": `"));
        }
        return Collections.unmodifiableMap(entries);
    }

    private static Diagnostic duplicate(CollectionRule rule, Entry entry, Entry first) {
        boolean same = entry.id().equals(first.id());
        String message = same
                ? "`" + entry.id() + "` is the `" + rule.id() + "` of another " + rule.label() + ", too"
                : "`" + entry.id() + "` and `" + first.id() + "`, the `" + rule.id() + "` of another " + rule.label()
                        + ", differ only in " + Folding.difference(entry.id(), first.id());
        return Diagnostic.of(Rule.ID_DUPLICATE, entry.location(), message)
                .withNote("the other is at " + first.location())
                .withHelp("give each " + rule.label() + " a `" + rule.id() + "` of its own"
                        + (same ? "" : ": it stands in file names, which are the same to Windows and macOS"));
    }

    private Optional<Entry> entry(CollectionRule rule, DataNode node) {
        if (!(node instanceof DataMap map)) {
            String message =
                    "each " + rule.label() + " must be a mapping with `" + rule.id() + "`, got " + node.described();
            faults.add(Diagnostic.of(Rule.DATA_SCHEMA, node.location(), message)
                    .withHelp("write `- " + rule.id() + ": ` and further keys below it"));
            return Optional.empty();
        }
        Fields fields = new Fields(map, Rule.DATA_SCHEMA, faults);
        fields.text("url");
        if (map.get(rule.id()) == null) {
            missing(rule, fields);
            return Optional.empty();
        }
        Location location = map.locationOf(rule.id());
        return fields.id(rule.id())
                .filter(id -> isSound(rule, id, location))
                .map(id -> new Entry(rule.name(), id, map, location));
    }

    private void missing(CollectionRule rule, Fields fields) {
        String key = rule.id();
        String message = "the " + rule.label() + " has no `" + key + "`, by which pages and other data refer to it";
        Optional<String> near = Suggestions.nearest(key, fields.map().keySet());
        Location location =
                near.map(fields.map().members()::get).map(DataMap.Member::key).orElse(fields.at(key));
        faults.add(Diagnostic.of(Rule.DATA_SCHEMA, location, message)
                .withSuggestion(near.isPresent() ? key : "")
                .withHelp(near.isPresent() ? "correct the key" : "add `" + key + ": …`"));
    }

    /** Ids become file names and parts of addresses. */
    private boolean isSound(CollectionRule rule, String id, Location location) {
        boolean blank = id.isEmpty() || id.codePoints().anyMatch(point -> point <= ' ' || Character.isSpaceChar(point));
        boolean path = id.contains("/") || id.contains("\\") || id.contains("..") || id.equals(".");
        boolean control = id.codePoints().anyMatch(Character::isISOControl);
        if (!blank && !path && !control) {
            return true;
        }
        String message =
                "`" + rule.id() + "` must be a short name without blanks, `/` and `..`, got text \"" + id + "\"";
        String meant = blank && !path && !control ? String.join("-", id.strip().split("\\s+")) : "";
        faults.add(Diagnostic.of(Rule.DATA_SCHEMA, location, message)
                .withHelp("it stands in file names and addresses, as in `" + rule.pageOf("short-name") + "`")
                .withSuggestion(meant));
        return false;
    }
}
