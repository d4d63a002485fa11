package nrw.ikim.site.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.text.Location;

/** Brings together the faults that ended the rendering of pages: each is told once, however many pages it ends. */
public final class RenderFaults {

    private final Map<Place, Fault> faults = new LinkedHashMap<>();

    /** Takes the faults of a page; pages come in the order of the site. */
    public void add(Page page, List<Diagnostic> found) {
        for (Diagnostic fault : found) {
            faults.computeIfAbsent(
                            new Place(fault.rule(), fault.location()), place -> new Fault(fault, new ArrayList<>()))
                    .on(page);
        }
    }

    /** All of them. */
    public List<Diagnostic> told() {
        return faults.values().stream().map(Fault::told).toList();
    }

    /** What one fault is known by, whatever each page that it ends would say of it. */
    private record Place(Rule rule, Location location) {}

    private record Fault(Diagnostic first, List<Page> pages) {
        void on(Page page) {
            // a datum may have several faults of a rule
            if (pages.isEmpty() || !pages.get(pages.size() - 1).path().equals(page.path())) {
                pages.add(page);
            }
        }

        Diagnostic told() {
            return pages.size() == 1 ? first : first.withNote(onPages(pages));
        }
    }

    private static String onPages(List<Page> pages) {
        String first = pages.stream().map(Page::url).sorted().findFirst().orElse("");
        return "on " + pages.size() + " pages, first " + first;
    }
}
