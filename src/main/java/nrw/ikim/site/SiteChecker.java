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
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.policy.Baseline;
import nrw.ikim.site.policy.FaultPolicy;
import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.progress.Stage;
import nrw.ikim.site.render.PageRenderer;
import nrw.ikim.site.render.ReadFingerprints;
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
    private final Memory memory;
    private final ContentReader reader;
    private final Map<String, Outcome<ContentDocument>> taken = new ConcurrentHashMap<>();

    /** @param memory what is known of the site from an earlier run */
    SiteChecker(Theme theme, Progress progress, Memory memory) {
        this.theme = theme;
        this.progress = progress;
        this.memory = memory;
        this.reader = new ContentReader(memory.parses());
    }

    /** Reads the files of a site. */
    Outcome<SourceTree> read(SiteRequest request) {
        progress.begin(Stage.READ, 0);
        return new SourceReader()
                .read(
                        request.projectDirectory(),
                        request.siteDirectory(),
                        request.encoding(),
                        request.threads(),
                        memory.texts(),
                        this::take);
    }

    /** A page is taken apart while its text is at hand; one that is known has no text at hand. */
    private void take(SourceFile page) {
        if (!memory.texts().isSound(page.text().file(), page.hash())) {
            taken.put(page.path(), reader.read(page));
        }
    }

    /** The same of all files that are there. */
    Optional<CheckedSite> check(SiteRequest request, Outcome<Baseline> baseline, Optional<WriteSession> session) {
        return check(request, read(request), baseline, session);
    }

    /**
     * Gives the site with its faults; empty where there is none.
     *
     * @param sources what {@link #read} gave
     * @param baseline the faults that are not told, and what is wrong with their file
     * @param session takes the pages while they are made, where the site may be written; is not committed
     */
    Optional<CheckedSite> check(
            SiteRequest request,
            Outcome<SourceTree> sources,
            Outcome<Baseline> baseline,
            Optional<WriteSession> session) {
        if (sources.value().isEmpty() && sources.diagnostics().isEmpty()) {
            return Optional.empty();
        }
        WarmUp.begin(theme, request.threads());
        List<Diagnostic> faults = new ArrayList<>(sources.diagnostics());
        Site site = site(request, sources.value(), faults);
        progress.end(Stage.READ);
        progress.begin(Stage.LINK, 0);
        FaultPolicy policy = new FaultPolicy(
                site, sources.value(), new SourceTexts(sources.value(), site, theme)::of, taking(faults, baseline));
        ReferenceCheck.Result references = new ReferenceCheck().check(site);
        faults.addAll(references.diagnostics());
        SchemaCheck.Result contracts = contracts(request, sources.value(), site, references, faults);
        memory.sawSchemas(contracts.diagnostics().isEmpty());
        FaultPolicy.Open open = policy.open(
                Stream.concat(faults.stream(), contracts.ofShape().stream()).toList());
        Doubts doubts = new Doubts(site, open.faults());
        faults.addAll(contracts.diagnostics());
        Predicate<Entry> withoutPage =
                open.lenient().contains(Rule.PAGE_MISSING) ? entry -> false : references::needsPage;
        progress.end(Stage.LINK);
        progress.begin(Stage.RENDER, site.pages().size());
        Optional<SiteFiles> files = session.map(writing -> new SiteFiles(site, writing, memory.assets()));
        RenderSettings settings = settings(request, withoutPage, doubts);
        PageRenderer renderer = new PageRenderer(site, theme, settings);
        PageStage.Sink sink = files.<PageStage.Sink>map(some -> some).orElse(PageStage.Sink.NONE);
        PageStage stage = new PageStage(site, renderer, sink, progress);
        boolean certain = doubts.isEmpty() && references.withoutPage().isEmpty();
        Reuse reuse = new Reuse(
                memory.pages(site, certain),
                new ReadFingerprints(site, theme, settings, SourceFile::hash),
                certain,
                (path, mark) ->
                        files.isEmpty() || files.get().keep(path, mark, time -> memory.isUntouched(path, mark, time)));
        PageStage.Result made = stage.make(site.pages(), page -> reuse.find(page, stage::source), request.threads());
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
        return Optional.of(new CheckedSite(sources.value(), site, made.pages(), faults, policy, files, reuse));
    }

    private Site site(SiteRequest request, SourceTree sources, List<Diagnostic> faults) {
        Overrides overrides = new Overrides(
                request.baseUrl(), request.basePath(), request.project().getOrDefault("name", ""));
        SiteConfiguration configuration = taking(
                faults, new ConfigurationReader().read(sources.configuration(), theme.configuration(), overrides));
        DataTree data = taking(faults, new DataReader(memory.parses()).read(sources, request.threads()));
        LocalDate today = request.timestamp().atZone(ZoneOffset.UTC).toLocalDate();
        return taking(
                faults,
                new SiteBuilder(configuration, today, request.drafts())
                        .build(data, documents(sources, request.threads(), faults), sources, theme.assetPaths()));
    }

    private SchemaCheck.Result contracts(
            SiteRequest request,
            SourceTree sources,
            Site site,
            ReferenceCheck.Result references,
            List<Diagnostic> faults) {
        SchemaSet schemas = taking(faults, new SchemaReader(theme).read(sources));
        return new SchemaCheck(request.threads())
                .check(site, schemas, faults, references::needsPage, memory.keepToSchemas(sources, site, faults));
    }

    private Outcome<ContentDocument> document(SourceFile file) {
        Outcome<ContentDocument> known = taken.remove(file.path());
        return known == null ? reader.read(file) : known;
    }

    private List<ContentDocument> documents(SourceTree sources, int threads, List<Diagnostic> faults) {
        List<ContentDocument> documents = new ArrayList<>();
        Parallel.map(sources.content(), this::document, threads)
                .forEach(outcome -> documents.add(taking(faults, outcome)));
        return documents;
    }

    private RenderSettings settings(SiteRequest request, Predicate<Entry> withoutPage, Doubts doubts) {
        return new RenderSettings(
                request.project(),
                Map.of(
                        "version",
                        SiteGenerator.version(),
                        "timestamp",
                        request.timestamp().toString()),
                withoutPage,
                doubts::ofData,
                doubts::ofEntry,
                progress);
    }

    private static <T> T taking(List<Diagnostic> faults, Outcome<T> outcome) {
        faults.addAll(outcome.diagnostics());
        return outcome.value();
    }
}
