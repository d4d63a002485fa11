package nrw.ikim.site.model;

import java.util.List;
import java.util.Map;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.DataTree.DataFile;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.text.Location;

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
        DataTree whole = data;
        for (CollectionRule rule : configuration.collections().values()) {
            if (!rule.file().isEmpty()) {
                boolean expected = data.folder(folder(rule)).isPresent();
                for (Entry entry : entries.getOrDefault(rule.name(), Map.of()).values()) {
                    whole = complete(rule, entry, whole, expected);
                }
            }
        }
        return whole;
    }

    private DataTree complete(CollectionRule rule, Entry entry, DataTree data, boolean expected) {
        String stem = rule.fileOf(entry.id());
        if (data.file(stem).isPresent()) {
            return data;
        }
        String shown = sources.shown("data/" + stem + ENDING);
        if (expected && entry.ownUrl().isEmpty()) {
            String message = "the " + rule.label() + " `" + entry.id() + "` has no file " + shown;
            faults.add(Diagnostic.of(Rule.REFERENCE_MISSING, entry.location(), message)
                    .withHelp("create it; write `[]` while the list is empty"));
        }
        DataList nothing = new DataList(List.of(), Location.startOf(shown));
        return data.with(stem, new DataFile(stem + ENDING, nothing, false));
    }

    /** The folder of the files, as far as it is the same for all entries. */
    private static String folder(CollectionRule rule) {
        String fixed = rule.file().substring(0, rule.file().indexOf("{id}"));
        return fixed.substring(0, Math.max(0, fixed.lastIndexOf('/')));
    }
}
