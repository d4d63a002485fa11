package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nrw.ikim.site.check.CheckedAssets;
import nrw.ikim.site.check.PublishedFile;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.html.PageReader;
import nrw.ikim.site.html.StyleReader;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.Site.Asset;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.source.AssetFile;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.source.WebText;
import nrw.ikim.site.text.LazyText;
import nrw.ikim.site.text.SourceText;

/** Reads the HTML files and style sheets among the assets of a site, which are checked as pages are. Keeps no text. */
final class AssetReader {

    /** What is larger was made by a machine, and would take more memory than a build has to spare. */
    private static final long LARGEST = 16L << 20;

    private final Theme theme;
    private final PageReader pages = new PageReader();

    AssetReader(Theme theme) {
        this.theme = theme;
    }

    /** What is in them; an HTML file that is no text has a diagnostic. */
    Outcome<CheckedAssets> read(Site site, int threads) {
        List<Asset> assets =
                site.assets().values().stream().filter(AssetReader::isRead).toList();
        List<PublishedFile> files = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        Parallel.map(assets, this::read, threads).forEach(outcome -> {
            outcome.value().ifPresent(files::add);
            faults.addAll(outcome.diagnostics());
        });
        return new Outcome<>(new CheckedAssets(files, path -> drawing(site, path)), faults);
    }

    private static boolean isRead(Asset asset) {
        boolean small = asset.source().map(AssetFile::size).orElse(0L) <= LARGEST;
        return small && (PublishedFile.isHtml(asset.path()) || PublishedFile.isStyle(asset.path()));
    }

    private Outcome<Optional<PublishedFile>> read(Asset asset) {
        byte[] bytes = bytesOf(asset);
        if (PublishedFile.isStyle(asset.path())) {
            SourceText css = WebText.decodeAnyway(shown(asset), bytes);
            return new Outcome<>(Optional.of(published(asset, new StyleReader().read(css.text()))), List.of());
        }
        Outcome<Optional<SourceText>> html = WebText.decode(shown(asset), bytes);
        return new Outcome<>(
                html.value()
                        .filter(text -> pages.excess(text.text()).isEmpty())
                        .map(text -> published(asset, pages.read(text.text()))),
                html.diagnostics());
    }

    private PublishedFile published(Asset asset, PageFacts facts) {
        return PublishedFile.copied(asset.path(), facts, new LazyText(() -> text(asset)));
    }

    private Optional<PageFacts> drawing(Site site, String path) {
        return Optional.ofNullable(site.assets().get(path))
                .filter(asset -> asset.source().map(AssetFile::size).orElse(0L) <= LARGEST)
                .map(asset -> text(asset).text())
                .filter(text -> pages.excess(text).isEmpty())
                .map(pages::read);
    }

    /** The text of an asset that was read, by the path that users see. */
    Optional<SourceText> text(Site site, String shown) {
        String folder = site.shown("assets/");
        return shown.startsWith(folder)
                ? Optional.ofNullable(site.assets().get(shown.substring(folder.length())))
                        .filter(AssetReader::isRead)
                        .map(this::text)
                : Optional.empty();
    }

    private SourceText text(Asset asset) {
        return WebText.decodeAnyway(shown(asset), bytesOf(asset));
    }

    private static String shown(Asset asset) {
        return asset.source().map(AssetFile::shown).orElseGet(() -> Theme.shownAsset(asset.path()));
    }

    /** Nothing where the file cannot be read, which the writer will say. */
    private byte[] bytesOf(Asset asset) {
        try {
            Optional<AssetFile> file = asset.source();
            return file.isPresent() ? Files.readAllBytes(file.get().file()) : theme.asset(asset.path());
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
