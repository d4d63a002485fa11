package nrw.ikim.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nrw.ikim.site.check.CheckedPage;
import nrw.ikim.site.check.Doubts;
import nrw.ikim.site.check.OutputCheck;
import nrw.ikim.site.check.ReferenceCheck;
import nrw.ikim.site.content.ContentDocument;
import nrw.ikim.site.content.ContentReader;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.DiagnosticMerger;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.html.PageReader;
import nrw.ikim.site.model.ConfigurationReader;
import nrw.ikim.site.model.DataReader;
import nrw.ikim.site.model.DataTree;
import nrw.ikim.site.model.OutputNames;
import nrw.ikim.site.model.Overrides;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteBuilder;
import nrw.ikim.site.model.SiteConfiguration;
import nrw.ikim.site.output.OutputException;
import nrw.ikim.site.output.OutputFile;
import nrw.ikim.site.output.SiteWriter;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.render.ReadSet;
import nrw.ikim.site.render.RenderSettings;
import nrw.ikim.site.render.RenderedPage;
import nrw.ikim.site.render.SiteRenderer;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceReader;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.SourceText;

/**
 * Builds a site: reads the sources, links them into a model, renders, checks and writes. Each stage goes on as far as it
 * can with what the one before gave, so that one run finds all faults; a page that stands on faulty sources is left
 * out of later checks, so that no fault is reported twice.
 */
public final class SiteGenerator {

    private final Theme theme = new Theme();

    /**
     * Builds a site.
     *
     * @return what came of it; faults of the site are in there
     * @throws OutputException where the site cannot be written, for a reason that is not the site's
     */
    public SiteResult generate(SiteRequest request) throws OutputException {
        Outcome<SourceTree> sources =
                new SourceReader().read(request.projectDirectory(), request.siteDirectory(), request.encoding());
        if (sources.value().isEmpty() && sources.diagnostics().isEmpty()) {
            return new SiteResult(SiteResult.Outcome.NO_SITE, List.of(), 0, Map.of(), Map.of(), WriteSummary.NONE);
        }
        List<Diagnostic> faults = new ArrayList<>(sources.diagnostics());
        Site site = site(request, sources.value(), faults);
        ReferenceCheck.Result references = new ReferenceCheck().check(site);
        faults.addAll(references.diagnostics());
        Doubts doubts = new Doubts(site, faults);
        List<RenderedPage> pages = render(request, site, references, doubts, faults);
        boolean addressed = !doubts.ofAddresses(sources.value().configuration());
        faults.addAll(checkOutput(request, site, pages, addressed));
        faults = DiagnosticMerger.merged(faults);
        boolean failed = isFailed(request.failOn(), faults);
        WriteSummary written = failed ? WriteSummary.NONE : write(request, site, pages);
        return new SiteResult(
                failed ? SiteResult.Outcome.FAILED : SiteResult.Outcome.WRITTEN,
                faults,
                site.pages().size(),
                readSets(pages),
                texts(sources.value(), faults),
                written);
    }

    private Site site(SiteRequest request, SourceTree sources, List<Diagnostic> faults) {
        Overrides overrides = new Overrides(
                request.baseUrl(), request.basePath(), request.project().getOrDefault("name", ""));
        SiteConfiguration configuration = taking(
                faults, new ConfigurationReader().read(sources.configuration(), theme.configuration(), overrides));
        DataTree data = taking(faults, new DataReader().read(sources));
        LocalDate today = request.timestamp().atZone(ZoneOffset.UTC).toLocalDate();
        return taking(
                faults,
                new SiteBuilder(configuration, today, request.drafts())
                        .build(data, documents(request, sources, faults), sources, theme.assetPaths()));
    }

    private static List<ContentDocument> documents(SiteRequest request, SourceTree sources, List<Diagnostic> faults) {
        ContentReader reader = new ContentReader();
        List<ContentDocument> documents = new ArrayList<>();
        Parallel.map(sources.content(), reader::read, request.threads())
                .forEach(outcome -> documents.add(taking(faults, outcome)));
        return documents;
    }

    private List<RenderedPage> render(
            SiteRequest request, Site site, ReferenceCheck.Result references, Doubts doubts, List<Diagnostic> faults) {
        RenderSettings settings = new RenderSettings(
                request.project(),
                Map.of("version", version(), "timestamp", request.timestamp().toString()),
                references::needsPage,
                doubts::ofData,
                doubts::ofEntry,
                request.threads());
        return taking(faults, new SiteRenderer(theme).render(site, settings));
    }

    private static String version() {
        String version = SiteGenerator.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private static List<Diagnostic> checkOutput(
            SiteRequest request, Site site, List<RenderedPage> pages, boolean addressed) {
        PageReader reader = new PageReader();
        return new OutputCheck(addressed)
                .check(
                        site,
                        Parallel.map(
                                pages, page -> new CheckedPage(page, reader.read(page.html())), request.threads()));
    }

    private static boolean isFailed(SiteRequest.FailOn failOn, List<Diagnostic> faults) {
        return switch (failOn) {
            case ERROR -> faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
            case WARNING -> !faults.isEmpty();
            case NEVER -> false;
        };
    }

    private WriteSummary write(SiteRequest request, Site site, List<RenderedPage> pages) throws OutputException {
        List<OutputFile> files = new ArrayList<>();
        for (RenderedPage page : pages) {
            if (!page.html().isEmpty() && !page.fragment()) {
                files.add(new OutputFile(page.page().output(), () -> page.html().getBytes(StandardCharsets.UTF_8)));
            }
        }
        site.assets().values().forEach(asset -> files.add(new OutputFile(asset.path(), () -> bytesOf(asset))));
        return new SiteWriter().write(request.outputDirectory(), request.workDirectory(), writable(files));
    }

    /** Without what lies below another file: it has its diagnostic, and only {@code failOn} never comes so far with it. */
    private static List<OutputFile> writable(List<OutputFile> files) {
        Set<String> paths = files.stream().map(OutputFile::path).collect(Collectors.toSet());
        return files.stream()
                .filter(file -> !isBelowAny(file.path(), paths)
                        && OutputNames.unusable(file.path()).isEmpty())
                .toList();
    }

    private static boolean isBelowAny(String path, Set<String> files) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (files.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private byte[] bytesOf(Site.Asset asset) throws IOException {
        Optional<Path> file = asset.source().map(source -> source.file());
        return file.isPresent() ? Files.readAllBytes(file.get()) : theme.asset(asset.path());
    }

    private static Map<String, ReadSet> readSets(List<RenderedPage> pages) {
        Map<String, ReadSet> reads = new TreeMap<>();
        pages.forEach(page -> reads.put(page.page().url(), page.reads()));
        return reads;
    }

    private Map<String, SourceText> texts(SourceTree sources, List<Diagnostic> faults) {
        Map<String, SourceText> texts = new TreeMap<>();
        sources.configuration().ifPresent(file -> texts.put(file.text().file(), file.text()));
        for (List<SourceFile> files : List.of(sources.data(), sources.content(), sources.templates())) {
            files.forEach(file -> texts.put(file.text().file(), file.text()));
        }
        faults.forEach(fault -> theme.shown(fault.location().file()).ifPresent(text -> texts.put(text.file(), text)));
        return texts;
    }

    private static <T> T taking(List<Diagnostic> faults, Outcome<T> outcome) {
        faults.addAll(outcome.diagnostics());
        return outcome.value();
    }
}
