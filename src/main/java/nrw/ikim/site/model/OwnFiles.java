package nrw.ikim.site.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.DataTree.DataFile;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Suggestions;

/** Sees to it that each entry has the data file that its collection declares: {@code people/ds.yml} for a group. */
final class OwnFiles {

    private static final String ENDING = ".yml";

    private final SourceTree sources;
    private final List<Diagnostic> faults;

    /** @param faults takes the faults */
    OwnFiles(SourceTree sources, List<Diagnostic> faults) {
        this.sources = sources;
        this.faults = faults;
    }

    /**
     * Notes the entries without their file, where there is a folder for such files and the entry has no address of its own.
     *
     * @return the data with an empty list in each place where a file is missing, so that templates need not ask
     */
    DataTree complete(SiteConfiguration configuration, DataTree data, Map<String, Map<String, Entry>> entries) {
        Map<String, DataFile> missing = new TreeMap<>();
        for (CollectionRule rule : configuration.collections().values()) {
            if (!rule.file().isEmpty()) {
                Map<String, Entry> all = entries.getOrDefault(rule.name(), Map.of());
                List<Entry> without = all.values().stream()
                        .filter(entry -> data.file(rule.fileOf(entry.id())).isEmpty())
                        .toList();
                List<String> unclaimed = without.isEmpty() ? List.of() : unclaimed(rule, data, all.keySet());
                boolean expected = data.folder(folder(rule)).isPresent();
                for (Entry entry : without) {
                    String stem = rule.fileOf(entry.id());
                    Location place = Location.startOf(shown(stem));
                    missing.put(stem, new DataFile(stem + ENDING, new DataList(List.of(), place), false));
                    if (expected && entry.ownUrl().isEmpty()) {
                        faults.add(fault(rule, entry, unclaimed));
                    }
                }
            }
        }
        return data.with(missing);
    }

    private Diagnostic fault(CollectionRule rule, Entry entry, List<String> unclaimed) {
        String file = shown(rule.fileOf(entry.id()));
        String message = "the " + rule.label() + " `" + entry.id() + "` has no file " + file;
        Diagnostic fault = Diagnostic.of(Rule.REFERENCE_MISSING, entry.location(), message);
        return Suggestions.nearest(entry.id(), unclaimed)
                .map(near -> fault.withNote(shown(rule.fileOf(near)) + " is the file of no " + rule.label())
                        .withHelp("give the file or the " + rule.label() + " the name of the other"))
                .orElseGet(() -> fault.withHelp("create it; write `[]` while the list is empty"));
    }

    /** The names of such files that no entry has. */
    private static List<String> unclaimed(CollectionRule rule, DataTree data, Set<String> ids) {
        return data.folder(folder(rule)).stream()
                .flatMap(folder -> folder.children().keySet().stream())
                .filter(name ->
                        !ids.contains(name) && data.file(rule.fileOf(name)).isPresent())
                .toList();
    }

    private String shown(String stem) {
        return sources.shown("data/" + stem + ENDING);
    }

    /** The folder of the files, as far as it is the same for all entries. */
    private static String folder(CollectionRule rule) {
        String fixed = rule.file().substring(0, rule.file().indexOf("{id}"));
        return fixed.substring(0, Math.max(0, fixed.lastIndexOf('/')));
    }
}
