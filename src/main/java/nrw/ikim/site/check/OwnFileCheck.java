package nrw.ikim.site.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.DataTree.DataFile;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;

/** Finds entries without the data file that their collection declares: {@code people/ds.yml} for a group. */
final class OwnFileCheck {

    private final Site site;
    private final KnownEntries entries;
    private final OwnFileNames names;
    private final List<Diagnostic> faults;
    private final Set<String> told = new HashSet<>();

    /** @param faults takes the faults */
    OwnFileCheck(Site site, KnownEntries entries, OwnFileNames names, List<Diagnostic> faults) {
        this.site = site;
        this.entries = entries;
        this.names = names;
        this.faults = faults;
    }

    /** The files below {@code data/} that were named as those which entries without a file may mean. */
    Set<String> told() {
        return told;
    }

    /** One that has an address of its own needs no file, and nobody does where there is no folder for them. */
    void check(CollectionRule rule) {
        if (rule.file().isEmpty() || !names.hasAny(rule)) {
            return;
        }
        List<Entry> without = entries.withoutFile(rule).stream()
                .filter(entry -> entry.ownUrl().isEmpty())
                .toList();
        Map<String, DataFile> unclaimed = without.isEmpty() ? Map.of() : names.unclaimed(rule);
        without.forEach(entry -> faults.add(fault(rule, entry, unclaimed)));
    }

    private Diagnostic fault(CollectionRule rule, Entry entry, Map<String, DataFile> unclaimed) {
        String file = site.shown("data/" + rule.fileOf(entry.id()) + ".yml");
        String message = "the " + rule.label() + " `" + entry.id() + "` has no file " + file;
        Diagnostic fault = Diagnostic.of(Rule.REFERENCE_MISSING, entry.location(), message);
        Optional<DataFile> near =
                entries.nearest(entry.id(), unclaimed.keySet()).map(unclaimed::get);
        if (near.isPresent()) {
            told.add(near.get().path());
            return fault.withNote(shown(near.get()) + " is the file of no " + rule.label())
                    .withHelp("give the file or the " + rule.label() + " the name of the other");
        }
        return site.data()
                .file(entry.id())
                .filter(elsewhere -> !rule.folder().isEmpty())
                .map(elsewhere -> fault.withHelp("create it, or move " + shown(elsewhere) + " there"))
                .orElseGet(() -> fault.withHelp("create it; write `[]` while the list is empty"));
    }

    private String shown(DataFile file) {
        return site.shown("data/" + file.path());
    }
}
