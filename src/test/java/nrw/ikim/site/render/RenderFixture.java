package nrw.ikim.site.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nrw.ikim.site.check.ReferenceCheck;
import nrw.ikim.site.content.ContentDocument;
import nrw.ikim.site.content.ContentReader;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.model.ConfigurationReader;
import nrw.ikim.site.model.DataReader;
import nrw.ikim.site.model.Overrides;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteBuilder;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.source.AssetFile;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/** Renders a small site that is given as texts. Faults of other stages do not matter here. */
final class RenderFixture {

    private final Map<String, String> files = new LinkedHashMap<>();
    private int threads = 1;
    private LocalDate today = LocalDate.of(2026, 11, 1);
    private String version = "1.2.3";

    RenderFixture() {
        file("templates/plain.peb", "{{ content }}");
    }

    /** One page, {@code content/page.md}, in a layout that adds nothing. */
    static RenderFixture page(String body) {
        return new RenderFixture().file("content/page.md", "---\nlayout: plain\n---\n" + body);
    }

    RenderFixture file(String path, String text) {
        files.put(path, text);
        return this;
    }

    RenderFixture threads(int number) {
        threads = number;
        return this;
    }

    RenderFixture without(String path) {
        files.remove(path);
        return this;
    }

    RenderFixture today(LocalDate day) {
        today = day;
        return this;
    }

    /** The version of the Maven project. */
    RenderFixture version(String number) {
        version = number;
        return this;
    }

    /** Every text file of a site, by its path; of assets only the names. */
    static RenderFixture of(Path folder) throws IOException {
        RenderFixture site = new RenderFixture();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                site.file(path, path.startsWith("assets/") ? "" : Files.readString(file));
            }
        }
        return site;
    }

    /** The files so far, by their paths. */
    Map<String, String> files() {
        return Map.copyOf(files);
    }

    Outcome<List<RenderedPage>> render() {
        Site site = site();
        RenderFaults faults = new RenderFaults();
        List<RenderedPage> pages = new ArrayList<>();
        PageRenderer renderer = new PageRenderer(site, new Theme(), settings(site));
        for (PageRenderer.Result result : Parallel.map(site.pages(), renderer::render, threads)) {
            pages.add(result.page());
            faults.add(result.page().page(), result.faults());
        }
        return new Outcome<>(pages, faults.told());
    }

    /** The site as it is now. */
    Site site() {
        return site(tree(), new Theme());
    }

    RenderSettings settings(Site site) {
        ReferenceCheck.Result references = new ReferenceCheck().check(site);
        return new RenderSettings(
                Map.of("version", version), Map.of(), references::needsPage, file -> false, page -> false);
    }

    /** What pages read, as it is now. */
    ReadFingerprints fingerprints() {
        Site site = site();
        return new ReadFingerprints(site, new Theme(), settings(site));
    }

    private Site site(SourceTree tree, Theme theme) {
        List<ContentDocument> documents = tree.content().stream()
                .map(file -> new ContentReader().read(file).value())
                .toList();
        var configuration = new ConfigurationReader()
                .read(tree.configuration(), theme.configuration(), Overrides.NONE)
                .value();
        return new SiteBuilder(configuration, today, false)
                .build(new DataReader().read(tree).value(), documents, tree, theme.assetPaths())
                .value();
    }

    /** The HTML of the only page. */
    String html() {
        Outcome<List<RenderedPage>> outcome = render();
        if (!outcome.diagnostics().isEmpty()) {
            throw new AssertionError(outcome.diagnostics());
        }
        return outcome.value().get(0).html().strip();
    }

    /** The only fault. */
    Diagnostic fault() {
        List<Diagnostic> faults = render().diagnostics();
        if (faults.size() != 1) {
            throw new AssertionError(faults);
        }
        return faults.get(0);
    }

    /** Where the sources say what the page with this path shows at some text of its HTML. */
    Location originOf(String path, String text) {
        RenderedPage page = rendered(path);
        int start = page.html().indexOf(text);
        if (start < 0) {
            throw new AssertionError("no " + text + " in " + page.html());
        }
        return page.origins().locate(start, start + text.length());
    }

    RenderedPage rendered(String path) {
        return render().value().stream()
                .filter(page -> page.page().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private SourceTree tree() {
        List<AssetFile> assets = new ArrayList<>();
        for (String path : files.keySet()) {
            if (path.startsWith("assets/")) {
                assets.add(new AssetFile(path.substring(7), path, Path.of(path), 1));
            }
        }
        return new SourceTree(
                "src/site",
                Optional.ofNullable(files.get("site.yml"))
                        .map(text -> new SourceFile("site.yml", new SourceText("src/site/site.yml", text))),
                below("data/"),
                below("content/"),
                below("templates/"),
                List.of(),
                assets,
                List.of());
    }

    private List<SourceFile> below(String folder) {
        List<SourceFile> found = new ArrayList<>();
        files.forEach((path, text) -> {
            if (path.startsWith(folder)) {
                found.add(new SourceFile(path.substring(folder.length()), new SourceText("src/site/" + path, text)));
            }
        });
        found.sort(java.util.Comparator.comparing(SourceFile::path));
        return found;
    }
}
