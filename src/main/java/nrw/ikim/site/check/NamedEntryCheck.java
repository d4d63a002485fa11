package nrw.ikim.site.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.NamedId;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;

/** Finds pages that are said to be those of an entry which does not exist: {@code group: dss}. */
final class NamedEntryCheck {

    private final Site site;
    private final KnownEntries entries;
    private final List<Diagnostic> faults;
    private final Set<Entry> meant = new HashSet<>();

    /** @param faults takes the faults */
    NamedEntryCheck(Site site, KnownEntries entries, List<Diagnostic> faults) {
        this.site = site;
        this.entries = entries;
        this.faults = faults;
    }

    /** The entries that pages probably mean by names that are none's. */
    Set<Entry> meant() {
        return meant;
    }

    void check() {
        for (CollectionRule rule : site.configuration().collections().values()) {
            if (entries.areWhole(rule)) {
                for (Page page : site.pages()) {
                    page.namedEntry(rule)
                            .filter(id -> !entries.of(rule).containsKey(id))
                            .ifPresent(id -> unknown(rule, page, id));
                }
            }
        }
    }

    private void unknown(CollectionRule rule, Page page, String id) {
        NamedId named = new NamedId(id, page.document().frontMatter().locationOf(rule.pageKey()));
        Diagnostic fault = entries.unknown(rule, named);
        faults.add(fault);
        Entry near = entries.of(rule).get(fault.suggestion());
        if (near != null) {
            meant.add(near);
        }
    }
}
