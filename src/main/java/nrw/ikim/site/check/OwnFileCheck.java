package nrw.ikim.site.check;

import java.util.HashMap;
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
    private final OrphanPages orphans;
    private final List<Diagnostic> faults;
    private final Set<String> told = new HashSet<>();
    private final Map<String, Set<String>> meant = new HashMap<>();

    /**
     * @param orphans pages of no entry
     * @param faults takes the faults
     */
    OwnFileCheck(Site site, KnownEntries entries, OwnFileNames names, OrphanPages orphans, List<Diagnostic> faults) {
        this.site = site;
        this.entries = entries;
        this.names = names;
        this.orphans = orphans;
        this.faults = faults;
    }

    /** The files below {@code data/} that were named as those which entries without a file may mean. */
    Set<String> told() {
        return told;
    }

    /** Names by which entries of a collection are probably meant: those of their files, where the names in the data differ. */
    Set<String> meant(CollectionRule rule) {
        return meant.getOrDefault(rule.name(), Set.of());
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
        Optional<String> near = entries.nearest(entry.id(), unclaimed.keySet());
        DataFile nearFile = near.map(unclaimed::get).orElse(null);
        if (nearFile != null) {
            return misnamed(rule, near.orElse(""), nearFile, fault);
        }
        return site.data()
                .file(entry.id())
                .filter(elsewhere -> !rule.folder().isEmpty())
                .map(elsewhere -> fault.withHelp("create it, or move " + shown(elsewhere) + " there"))
                .orElseGet(() -> fault.withHelp("create it; write `[]` while the list is empty"));
    }

    private Diagnostic misnamed(CollectionRule rule, String id, DataFile file, Diagnostic fault) {
        told.add(file.path());
        meant.computeIfAbsent(rule.name(), name -> new HashSet<>()).add(id);
        Diagnostic noted = fault.withNote(shown(file) + " is the file of no " + rule.label());
        return orphans.of(rule, id)
                .map(page -> noted.withNote(page.file() + " is the page of no " + rule.label())
                        .withHelp("correct the `" + rule.id() + "`, or rename the files"))
                .orElseGet(() -> noted.withHelp("give the file or the " + rule.label() + " the name of the other"));
    }

    private String shown(DataFile file) {
        return site.shown("data/" + file.path());
    }
}
