package nrw.ikim.site.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import nrw.ikim.site.check.CheckedPage;
import nrw.ikim.site.content.ContentDocument;
import nrw.ikim.site.content.ContentReader;
import nrw.ikim.site.corpus.Corpus;
import nrw.ikim.site.corpus.SiteFolder;
import nrw.ikim.site.html.PageReader;
import nrw.ikim.site.model.ConfigurationReader;
import nrw.ikim.site.model.DataReader;
import nrw.ikim.site.model.Overrides;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteBuilder;
import nrw.ikim.site.output.OutputFile;
import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.render.PageRenderer;
import nrw.ikim.site.render.RenderSettings;
import nrw.ikim.site.render.RenderedPage;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceReader;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.source.Theme;

/** What each stage begins with: the same site, as far as the stage before brought it. */
@State(Scope.Benchmark)
public class Stages {

    /** How many pages the site has. */
    static final int PAGES = 200;

    final Theme theme = new Theme();

    Path folder;
    SourceTree sources;
    List<ContentDocument> documents;
    Site site;
    Site bare;
    List<RenderedPage> rendered;
    List<CheckedPage> read;
    List<OutputFile> files;

    @Setup(Level.Trial)
    public void makeSite() throws IOException {
        folder = Files.createTempDirectory("stages");
        SiteFolder institute = new SiteFolder(Corpus.of(PAGES, Options.SEED));
        institute.write(folder.resolve("site"), SiteFolder.Templates.OWN);
        institute.write(folder.resolve("bare"), SiteFolder.Templates.OWN);
        sources = readSources();
        documents = documents(sources);
        site = site(sources, documents);
        rendered = render(site);
        PageReader reader = new PageReader();
        read = rendered.stream()
                .map(page -> new CheckedPage(page, reader.read(page.html())))
                .toList();
        files = rendered.stream()
                .map(page ->
                        new OutputFile(page.page().output(), () -> page.html().getBytes(StandardCharsets.UTF_8)))
                .toList();
        bare = bare();
    }

    @TearDown(Level.Trial)
    public void removeSite() throws IOException {
        Race.remove(folder);
    }

    SourceTree readSources() {
        return sources("site");
    }

    private SourceTree sources(String name) {
        Path root = folder.resolve(name);
        return new SourceReader().read(root, root, StandardCharsets.UTF_8).value();
    }

    static List<ContentDocument> documents(SourceTree sources) {
        ContentReader reader = new ContentReader();
        return sources.content().stream().map(file -> reader.read(file).value()).toList();
    }

    Site site(SourceTree tree, List<ContentDocument> pages) {
        var configuration = new ConfigurationReader()
                .read(tree.configuration(), theme.configuration(), Overrides.NONE)
                .value();
        return new SiteBuilder(configuration, LocalDate.of(2026, 11, 1), false)
                .build(new DataReader().read(tree).value(), pages, tree, theme.assetPaths())
                .value();
    }

    List<RenderedPage> render(Site whole) {
        RenderSettings settings = new RenderSettings(
                Map.of("name", "Coast"),
                Map.of("version", "1", "timestamp", "2026-11-01T00:00:00Z"),
                entry -> false,
                page -> false,
                entry -> false,
                Progress.NONE);
        PageRenderer renderer = new PageRenderer(whole, theme, settings);
        return whole.pages().stream().map(page -> renderer.render(page).page()).toList();
    }

    /** The same site without the text of its pages, so that rendering it is the work of templates alone. */
    private Site bare() throws IOException {
        for (SourceFile page : sources.content()) {
            Path file = folder.resolve("bare/content").resolve(page.path());
            String text = Files.readString(file);
            Files.writeString(file, text.substring(0, text.indexOf("\n---\n") + 5));
        }
        SourceTree tree = sources("bare");
        return site(tree, documents(tree));
    }
}
