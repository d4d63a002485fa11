package nrw.ikim.site;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

import nrw.ikim.site.check.CheckedPage;
import nrw.ikim.site.check.PageSource;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.output.Mark;
import nrw.ikim.site.render.ReadFingerprints;
import nrw.ikim.site.state.PageMemo;
import nrw.ikim.site.state.SavedPage;

/** Takes the pages of an earlier run that still hold, and notes why the others do not. Safe for use by several threads. */
final class Reuse {

    private final PageMemo memo;
    private final ReadFingerprints now;
    private final boolean certain;
    private final BiPredicate<String, Mark> inPlace;
    private final Set<String> same = ConcurrentHashMap.newKeySet();
    private final Map<String, String> rendered = new ConcurrentSkipListMap<>();

    /**
     * @param memo the pages of the earlier run
     * @param now what there is to be read in this one
     * @param certain whether no fault of the sources keeps pages from being what they should be, so that they may be remembered
     * @param inPlace takes a file of the output as it is; false where it is not as it should be
     */
    Reuse(PageMemo memo, ReadFingerprints now, boolean certain, BiPredicate<String, Mark> inPlace) {
        this.memo = memo;
        this.now = now;
        this.certain = certain;
        this.inPlace = inPlace;
    }

    /**
     * The page as it was; empty where it has to be rendered.
     *
     * @param source makes the page again where a place in it is wanted
     */
    Optional<CheckedPage> find(Page page, Function<Page, PageSource> source) {
        Optional<String> reason = memo.reason(page, now);
        Optional<SavedPage> saved = reason.isPresent() ? Optional.empty() : memo.page(page.path());
        if (saved.isEmpty()) {
            rendered.put(page.path(), reason.orElse("it is not known any more"));
            return Optional.empty();
        }
        SavedPage known = saved.get();
        if (known.state().isWritten() && !inPlace.test(page.output(), known.mark())) {
            rendered.put(page.path(), "its file in the output was changed");
            return Optional.empty();
        }
        same.add(page.path());
        return Optional.of(new CheckedPage(
                page, known.facts(), known.reads(), known.state(), known.mark(), true, source.apply(page)));
    }

    /** Whether pages of this run may be taken in a later one. */
    boolean isCertain() {
        return certain;
    }

    /** What the reads of pages are like in this run. */
    ReadFingerprints fingerprints() {
        return now;
    }

    /** The paths of the pages that were taken. */
    Set<String> same() {
        return same;
    }

    /** Why each of the other pages was rendered, by its path. */
    Map<String, String> rendered() {
        return rendered;
    }
}
