package nrw.ikim.site;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import nrw.ikim.site.check.CheckedPage;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.html.PageReader;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.render.RenderedPage;
import nrw.ikim.site.text.Location;

/**
 * Reads what is in the rendered pages.
 *
 * @param threads how many threads may read, at least 1
 */
record PageReading(int threads) {

    /**
     * The pages with what is in them; one that is too large to be read counts as one that lacks something.
     *
     * @param faults takes the faults of those
     */
    List<CheckedPage> read(List<RenderedPage> pages, List<Diagnostic> faults) {
        PageReader reader = new PageReader();
        List<CheckedPage> read = new ArrayList<>(pages.size());
        for (Outcome<CheckedPage> outcome : Parallel.map(pages, page -> read(page, reader), threads)) {
            read.add(outcome.value());
            faults.addAll(outcome.diagnostics());
        }
        return read;
    }

    private static Outcome<CheckedPage> read(RenderedPage page, PageReader reader) {
        OptionalInt excess = reader.excess(page.html());
        if (excess.isEmpty()) {
            return new Outcome<>(new CheckedPage(page, reader.read(page.html())), List.of());
        }
        Location place = page.origins().locate(excess.getAsInt(), excess.getAsInt() + 1);
        Diagnostic fault = Diagnostic.of(
                        Rule.DATA_LIMIT,
                        place,
                        "the page has more than " + PageReader.MOST_ELEMENTS + " HTML elements up to here")
                .withHelp("divide it into several pages");
        return new Outcome<>(new CheckedPage(page.incomplete(), PageFacts.NONE), List.of(fault));
    }
}
