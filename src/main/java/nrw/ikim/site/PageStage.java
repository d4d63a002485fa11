package nrw.ikim.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import nrw.ikim.site.check.CheckedPage;
import nrw.ikim.site.check.PageFindings;
import nrw.ikim.site.check.PageQualityCheck;
import nrw.ikim.site.check.PageSource;
import nrw.ikim.site.check.PagesAgain;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.html.PageReader;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.output.Mark;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.render.PageRenderer;
import nrw.ikim.site.render.RenderFaults;
import nrw.ikim.site.render.RenderedPage;
import nrw.ikim.site.text.Location;

/**
 * All that is done to one page after the other, several at once: it is rendered, its HTML is read, checked as far as it can be
 * by itself, handed on to be written, and forgotten.
 */
final class PageStage {

    private final PageRenderer renderer;
    private final PageReader reader = new PageReader();
    private final PageQualityCheck quality;
    private final PagesAgain again;
    private final Sink sink;
    private final Progress progress;
    private final Names names = new Names();

    /**
     * @param sink takes the pages that are to be written
     * @param progress is told of each page
     */
    PageStage(Site site, PageRenderer renderer, Sink sink, Progress progress) {
        this.renderer = renderer;
        this.quality = new PageQualityCheck(site);
        this.again = new PagesAgain(page -> renderer.traced(page).page());
        this.sink = sink;
        this.progress = progress;
    }

    /** Takes pages that are to be written, from several threads at once. */
    @FunctionalInterface
    interface Sink {

        /** Takes no page. */
        Sink NONE = (page, html) -> Mark.NONE;

        /** What the file of the page is known by; {@link Mark#NONE} where it is not known yet. */
        Mark take(Page page, String html);
    }

    /**
     * What became of the pages.
     *
     * @param pages in the order of the site
     * @param faults that ended their rendering, each once
     * @param findings of the checks on single pages that are not sound, by {@link Page#path()}
     */
    record Result(List<CheckedPage> pages, List<Diagnostic> faults, Map<String, PageFindings> findings) {}

    private record Made(
            CheckedPage page, List<Diagnostic> faults, Optional<Diagnostic> excess, PageFindings findings) {}

    /**
     * Makes all pages.
     *
     * @param known gives a page that need not be made, as it is as it was; asked once for each, from several threads
     * @param threads how many pages may be made at once, at least 1
     */
    Result make(List<Page> pages, Function<Page, Optional<CheckedPage>> known, int threads) {
        List<CheckedPage> checked = new ArrayList<>(pages.size());
        RenderFaults faults = new RenderFaults();
        List<Diagnostic> excesses = new ArrayList<>();
        Map<String, PageFindings> findings = new HashMap<>();
        for (Made made : Parallel.map(pages, page -> taken(page, known), threads)) {
            checked.add(made.page());
            faults.add(made.page().page(), made.faults());
            made.excess().ifPresent(excesses::add);
            if (!made.findings().isEmpty()) {
                findings.put(made.page().page().path(), made.findings());
            }
        }
        List<Diagnostic> all = new ArrayList<>(faults.told());
        all.addAll(excesses);
        return new Result(checked, all, findings);
    }

    /** The HTML of a page, for those who have a page that was not made in this run. */
    PageSource source(Page page) {
        return again.source(page);
    }

    private Made taken(Page page, Function<Page, Optional<CheckedPage>> known) {
        return known.apply(page)
                .map(same -> new Made(same, List.of(), Optional.empty(), PageFindings.NONE))
                .orElseGet(() -> timed(page));
    }

    private Made timed(Page page) {
        long start = System.nanoTime();
        Made made = make(page);
        progress.page(page.path(), System.nanoTime() - start);
        return made;
    }

    private Made make(Page page) {
        PageRenderer.Result result = renderer.render(page);
        RenderedPage rendered = result.page();
        OptionalInt excess = reader.excess(rendered.html());
        if (excess.isPresent()) {
            Diagnostic fault = excess(rendered, excess.getAsInt());
            CheckedPage small = kept(
                    new CheckedPage(rendered.incomplete(), PageFacts.NONE),
                    PageFacts.NONE,
                    written(rendered),
                    false,
                    false);
            return new Made(small, result.faults(), Optional.of(fault), PageFindings.NONE);
        }
        PageFacts facts = reader.read(rendered.html());
        CheckedPage whole = new CheckedPage(rendered, facts);
        PageFindings findings = quality.check(whole, facts.quality(), again.source(page));
        boolean sound = result.faults().isEmpty() && findings.isEmpty() && rendered.complete();
        CheckedPage small = kept(whole, names.small(facts), written(rendered), sound, findings.headed());
        return new Made(small, result.faults(), Optional.empty(), findings);
    }

    private Mark written(RenderedPage rendered) {
        boolean whole = !rendered.html().isEmpty() && !rendered.fragment();
        return whole ? sink.take(rendered.page(), rendered.html()) : Mark.NONE;
    }

    private CheckedPage kept(CheckedPage whole, PageFacts facts, Mark mark, boolean sound, boolean headed) {
        CheckedPage.State state = whole.state();
        return new CheckedPage(
                whole.page(),
                facts,
                names.small(whole.reads()),
                new CheckedPage.State(state.complete(), state.fragment(), state.empty(), headed),
                mark,
                sound,
                again.source(whole.page()));
    }

    private static Diagnostic excess(RenderedPage page, int start) {
        Location place = page.origins().locate(start, start + 1);
        return Diagnostic.of(
                        Rule.DATA_LIMIT,
                        place,
                        "the page has more than " + PageReader.MOST_ELEMENTS + " HTML elements up to here")
                .withHelp("divide it into several pages");
    }
}
