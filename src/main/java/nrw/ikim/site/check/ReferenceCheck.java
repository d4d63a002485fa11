package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Site;

/** Checks that what the data refers to is there, and that what pages say of the data is true. Thread-safe. */
public final class ReferenceCheck {

    /**
     * What was found.
     *
     * @param diagnostics the faults, in no particular order
     * @param withoutPage the entries that were reported as having no page; a link to one is the same fault, and need not be
     *     told again
     */
    public record Result(List<Diagnostic> diagnostics, Set<Entry> withoutPage) {

        public Result {
            diagnostics = List.copyOf(diagnostics);
            withoutPage = Collections.unmodifiableSet(new LinkedHashSet<>(withoutPage));
        }

        /** Whether an entry was reported as having no page. */
        public boolean needsPage(Entry entry) {
            return withoutPage.contains(entry);
        }
    }

    /** Checks the declared references of a site, and the entries that its pages name. */
    public Result check(Site site) {
        List<Diagnostic> faults = new ArrayList<>(new NamedEntryCheck(site).check());
        RequiredPageCheck required = new RequiredPageCheck(site, faults);
        site.configuration().references().forEach(required::check);
        return new Result(faults, required.withoutPage());
    }
}
