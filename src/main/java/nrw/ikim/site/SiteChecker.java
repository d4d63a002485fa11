package nrw.ikim.site;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nrw.ikim.site.check.CheckedAssets;
import nrw.ikim.site.check.Doubts;
import nrw.ikim.site.check.OrphanDataCheck;
import nrw.ikim.site.check.OutputCheck;
import nrw.ikim.site.check.PageQualityCheck;
import nrw.ikim.site.check.ReferenceCheck;
import nrw.ikim.site.content.ContentDocument;
import nrw.ikim.site.content.ContentReader;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.ConfigurationReader;
import nrw.ikim.site.model.DataReader;
import nrw.ikim.site.model.DataTree;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Overrides;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteBuilder;
import nrw.ikim.site.model.SiteConfiguration;
import nrw.ikim.site.output.WriteSession;
import nrw.ikim.site.policy.Baseline;
import nrw.ikim.site.policy.FaultPolicy;
import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.progress.Stage;
import nrw.ikim.site.render.PageRenderer;
import nrw.ikim.site.render.RenderSettings;
import nrw.ikim.site.schema.SchemaCheck;
import nrw.ikim.site.schema.SchemaReader;
import nrw.ikim.site.schema.SchemaSet;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceReader;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.Location;

/**
 * Reads a site and checks it: links the sources into a model, renders all pages and looks at what came out. Each stage goes
 * on as far as it can with what the one before gave, so that one run finds all faults; a page that stands on faulty
 * sources is left out of later checks, so that no fault is reported twice.
 */
final class SiteChecker {

    private final Theme theme;
    private final Progress progress;

    SiteChecker(Theme theme, Progress progress) {
        this.theme = theme;
        this.progress = progress;
    }

    /**
     * Gives the site with its faults; empty where there is none.
     *
     * @param baseline the faults that are not told, and what is wrong with their file
     * @param session takes the pages while they are made, where the site may be written; is not committed
     */
    Optional<CheckedSite> check(SiteRequest request, Outcome<Baseline> baseline, Optional<WriteSession> session) {
        progress.begin(Stage.READ, 0);
        // a page is taken apart while its text is at hand
        ContentReader reader = new ContentReader();
        Map<String, Outcome<ContentDocument>> pages = new ConcurrentHashMap<>();
        Outcome<SourceTree> sources = new SourceReader()
                .read(
                        request.projectDirectory(),
                        request.siteDirectory(),
                        request.encoding(),
                        request.threads(),
                        page -> pages.put(page.path(), reader.read(page)));
        if (sources.value().isEmpty() && sources.diagnostics().isEmpty()) {
            return Optional.empty();
        }
        List<Diagnostic> faults = new ArrayList<>(sources.diagnostics());
        Site site = site(request, sources.value(), pages, faults);
        progress.end(Stage.READ);
        progress.begin(Stage.LINK, 0);
        FaultPolicy policy = new FaultPolicy(
                site, sources.value(), new SourceTexts(sources.value(), site, theme)::of, taking(faults, baseline));
        ReferenceCheck.Result references = new ReferenceCheck().check(site);
        faults.addAll(references.diagnostics());
        SchemaCheck.Result contracts = contracts(request, sources.value(), site, references, faults);
        FaultPolicy.Open open = policy.open(
                Stream.concat(faults.stream(), contracts.ofShape().stream()).toList());
        Doubts doubts = new Doubts(site, open.faults());
        faults.addAll(contracts.diagnostics());
        Predicate<Entry> withoutPage =
                open.lenient().contains(Rule.PAGE_MISSING) ? entry -> false : references::needsPage;
        progress.end(Stage.LINK);
        progress.begin(Stage.RENDER, site.pages().size());
        Optional<SiteFiles> files = session.map(writing -> new SiteFiles(site, writing));
        PageRenderer renderer = new PageRenderer(site, theme, settings(request, withoutPage, doubts));
        PageStage.Sink sink = files.<PageStage.Sink>map(some -> some).orElse(PageStage.Sink.NONE);
        PageStage.Result made = new PageStage(site, renderer, sink, progress)
                .make(site.pages(), page -> Optional.empty(), request.threads());
        List<Diagnostic> ofPages = new ArrayList<>(made.faults());
        boolean addressed = !doubts.ofAddresses(sources.value().configuration());
        CheckedAssets assets = taking(faults, new AssetReader(theme).read(site, request.threads()));
        progress.end(Stage.RENDER);
        progress.begin(Stage.CHECK, 0);
        // a file may be misnamed in data that no page shows
        List<Diagnostic> known = Stream.concat(ofPages.stream(), contracts.diagnostics().stream())
                .toList();
        ofPages.addAll(new OutputCheck(addressed, request.threads())
                .check(site, made.pages(), assets, known, made.findings()));
        ofPages.addAll(PageQualityCheck.merged(made.pages(), made.findings()));
        // what a page makes of a faulty value is no fault of its own
        Set<Location> faulty = policy.open(contracts.diagnostics()).faults().stream()
                .map(Diagnostic::location)
                .collect(Collectors.toSet());
        ofPages.removeIf(fault -> faulty.contains(fault.location()));
        faults.addAll(ofPages);
        faults.addAll(new OrphanDataCheck(theme).check(site, references, doubts, made.pages()));
        progress.end(Stage.CHECK);
        return Optional.of(new CheckedSite(sources.value(), site, made.pages(), faults, policy, files));
    }

    private Site site(
            SiteRequest request,
            SourceTree sources,
            Map<String, Outcome<ContentDocument>> pages,
            List<Diagnostic> faults) {
        Overrides overrides = new Overrides(
                request.baseUrl(), request.basePath(), request.project().getOrDefault("name", ""));
        SiteConfiguration configuration = taking(
                faults, new ConfigurationReader().read(sources.configuration(), theme.configuration(), overrides));
        DataTree data = taking(faults, new DataReader().read(sources, request.threads()));
        LocalDate today = request.timestamp().atZone(ZoneOffset.UTC).toLocalDate();
        return taking(
                faults,
                new SiteBuilder(configuration, today, request.drafts())
                        .build(data, documents(sources, pages, faults), sources, theme.assetPaths()));
    }

    private SchemaCheck.Result contracts(
            SiteRequest request,
            SourceTree sources,
            Site site,
            ReferenceCheck.Result references,
            List<Diagnostic> faults) {
        SchemaSet schemas = taking(faults, new SchemaReader(theme).read(sources));
        return new SchemaCheck(request.threads()).check(site, schemas, faults, references::needsPage);
    }

    private static List<ContentDocument> documents(
            SourceTree sources, Map<String, Outcome<ContentDocument>> pages, List<Diagnostic> faults) {
        List<ContentDocument> documents = new ArrayList<>(pages.size());
        for (SourceFile file : sources.content()) {
            Optional.ofNullable(pages.remove(file.path())).ifPresent(page -> documents.add(taking(faults, page)));
        }
        return documents;
    }

    private static RenderSettings settings(SiteRequest request, Predicate<Entry> withoutPage, Doubts doubts) {
        return new RenderSettings(
                request.project(),
                Map.of(
                        "version",
                        SiteGenerator.version(),
                        "timestamp",
                        request.timestamp().toString()),
                withoutPage,
                doubts::ofData,
                doubts::ofEntry);
    }

    private static <T> T taking(List<Diagnostic> faults, Outcome<T> outcome) {
        faults.addAll(outcome.diagnostics());
        return outcome.value();
    }
}
