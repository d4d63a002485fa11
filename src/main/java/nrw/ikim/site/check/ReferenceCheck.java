package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.model.SiteConfiguration.ListRule;
import nrw.ikim.site.model.SiteConfiguration.PagesRule;
import nrw.ikim.site.model.SiteConfiguration.ReferenceRule;

/** Checks that what the data refers to is there, and that what pages say of the data is true. Thread-safe. */
public final class ReferenceCheck {

    /**
     * What was found.
     *
     * @param diagnostics the faults, in no particular order
     * @param withoutPage the entries that were reported as having no page; a link to one is the same fault, and need not be
     *     told again
     * @param misnamedFiles the files below {@code data/} that were named in a fault as those of no entry
     */
    public record Result(List<Diagnostic> diagnostics, Set<Entry> withoutPage, Set<String> misnamedFiles) {

        public Result {
            diagnostics = List.copyOf(diagnostics);
            withoutPage = Collections.unmodifiableSet(new LinkedHashSet<>(withoutPage));
            misnamedFiles = Set.copyOf(misnamedFiles);
        }

        /** Whether an entry was reported as having no page. */
        public boolean needsPage(Entry entry) {
            return withoutPage.contains(entry);
        }
    }

    /** Checks the declared references of a site, and the entries that its pages name. */
    public Result check(Site site) {
        List<Diagnostic> faults = new ArrayList<>();
        KnownEntries entries = new KnownEntries(site);
        NamedEntryCheck named = new NamedEntryCheck(site, entries, faults);
        named.check();
        OrphanPages orphans = new OrphanPages(site, entries);
        RequiredPageCheck required = new RequiredPageCheck(site, named.meant(), orphans, faults);
        PageNamesCheck pageNames = new PageNamesCheck(site, entries, faults);
        for (ReferenceRule reference : site.configuration().references()) {
            if (reference instanceof ListRule list) {
                required.check(list);
            } else if (reference instanceof PagesRule pages) {
                pageNames.check(pages);
            }
        }
        OwnFileNames names = new OwnFileNames(site);
        OwnFileCheck files = new OwnFileCheck(site, entries, names, orphans, faults);
        ParentCheck parents = new ParentCheck(entries, faults);
        PersonCheck people = new PersonCheck(names, faults);
        for (CollectionRule rule : site.configuration().collections().values()) {
            files.check(rule);
            parents.check(rule, files.meant(rule));
            people.check(rule);
        }
        orphans.addTo(faults);
        return new Result(faults, required.withoutPage(), files.told());
    }
}
