package nrw.ikim.site;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;

import nrw.ikim.site.check.CheckedPage;
import nrw.ikim.site.model.OutputNames;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.Site.Asset;
import nrw.ikim.site.output.Mark;
import nrw.ikim.site.output.WriteSession;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.source.AssetFile;
import nrw.ikim.site.source.Theme;

/**
 * Hands the files of a site on to be written: pages as they are rendered, assets at the end. Pages that want the same file as
 * others, or one below another file, come at the end, too: they have their diagnostics, and which of them are written does not
 * depend on which was rendered first.
 */
final class SiteFiles implements PageStage.Sink {

    private final Site site;
    private final WriteSession session;
    private final AssetMarks marks;
    private final Set<String> contested;

    SiteFiles(Site site, WriteSession session, AssetMarks marks) {
        this.site = site;
        this.session = session;
        this.marks = marks;
        this.contested = contested(site);
    }

    /** Takes a page that is in its place already, as an earlier run made it; whether it is. */
    boolean keep(String path, Mark mark, LongPredicate untouched) {
        return !contested.contains(path) && session.keep(path, mark, untouched);
    }

    private static Set<String> contested(Site site) {
        Map<String, Integer> wanted = new HashMap<>();
        site.pages().forEach(page -> wanted.merge(page.output(), 1, Integer::sum));
        site.assets().keySet().forEach(path -> wanted.merge(path, 1, Integer::sum));
        Set<String> contested = new HashSet<>();
        wanted.forEach((path, count) -> {
            if (count > 1 || isBelowAny(path, wanted.keySet())) {
                contested.add(path);
            }
        });
        return contested;
    }

    @Override
    public Mark take(Page page, String html) {
        boolean later = contested.contains(page.output())
                || OutputNames.unusable(page.output()).isPresent();
        return later ? Mark.NONE : session.offer(page.output(), html.getBytes(StandardCharsets.UTF_8));
    }

    /** Hands on what was not handed on yet. */
    void rest(List<CheckedPage> pages, Theme theme, int threads) {
        Set<String> written = new HashSet<>(site.assets().keySet());
        Set<String> taken = new HashSet<>();
        List<CheckedPage> files =
                pages.stream().filter(page -> page.state().isWritten()).toList();
        files.forEach(page -> written.add(page.page().output()));
        for (CheckedPage page : contested.isEmpty() ? List.<CheckedPage>of() : files) {
            String path = page.page().output();
            if (contested.contains(path) && isWritable(path, written) && taken.add(path)) {
                session.offer(path, page.origins().html().getBytes(StandardCharsets.UTF_8));
            }
        }
        List<Asset> assets = site.assets().values().stream()
                .filter(asset -> isWritable(asset.path(), written) && taken.add(asset.path()))
                .toList();
        Parallel.map(assets, asset -> offer(asset, theme), threads);
    }

    /** Not what lies below another file: it has its diagnostic, and only {@code failOn} never comes so far with it. */
    private static boolean isWritable(String path, Set<String> files) {
        return !isBelowAny(path, files) && OutputNames.unusable(path).isEmpty();
    }

    private static boolean isBelowAny(String path, Set<String> files) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (files.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private void offer(String path, AssetFile file) {
        Mark mark = marks.known(file);
        if (mark.equals(Mark.NONE) || !session.keep(path, mark)) {
            session.offer(path, file.file());
        }
    }

    private boolean offer(Asset asset, Theme theme) {
        asset.source()
                .ifPresentOrElse(
                        file -> offer(asset.path(), file),
                        () -> session.offer(asset.path(), theme.asset(asset.path())));
        return true;
    }
}
