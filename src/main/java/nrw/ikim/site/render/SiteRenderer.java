package nrw.ikim.site.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.Location;

/** Renders all pages of a site, several at once; the result does not depend on how many. */
public final class SiteRenderer {

    private final Theme theme;

    /** @param theme gives the templates that a site does not bring itself */
    public SiteRenderer(Theme theme) {
        this.theme = theme;
    }

    /**
     * Renders every page.
     *
     * @return the pages in the order of the site, those that could not be rendered as incomplete; and each fault once,
     *     however many pages it ends
     */
    public Outcome<List<RenderedPage>> render(Site site, RenderSettings settings) {
        PageRenderer renderer = new PageRenderer(site, theme, settings);
        Progress progress = settings.progress();
        Function<Page, PageRenderer.Result> rendering = page -> {
            long start = System.nanoTime();
            PageRenderer.Result result = renderer.render(page);
            progress.page(page.path(), System.nanoTime() - start);
            return result;
        };
        List<PageRenderer.Result> results = Parallel.map(site.pages(), rendering, settings.threads());
        List<RenderedPage> pages = new ArrayList<>(results.size());
        Map<Place, Fault> faults = new LinkedHashMap<>();
        for (PageRenderer.Result result : results) {
            pages.add(result.page());
            result.faults().forEach(fault -> faults.computeIfAbsent(
                            new Place(fault.rule(), fault.location()), place -> new Fault(fault, new ArrayList<>()))
                    .on(result.page().page()));
        }
        return new Outcome<>(pages, faults.values().stream().map(Fault::told).toList());
    }

    /** What one fault is known by, whatever each page that it ends would say of it. */
    private record Place(Rule rule, Location location) {}

    private record Fault(Diagnostic first, List<Page> pages) {
        void on(Page page) {
            // a datum may have several faults of a rule
            if (pages.isEmpty() || !pages.get(pages.size() - 1).equals(page)) {
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
