package nrw.ikim.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nrw.ikim.site.content.Parses;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration;
import nrw.ikim.site.output.Mark;
import nrw.ikim.site.output.SiteWriter;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.policy.Verdict;
import nrw.ikim.site.render.Read;
import nrw.ikim.site.schema.SchemaTerms;
import nrw.ikim.site.source.KnownTexts;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.state.BuildState;
import nrw.ikim.site.state.Head;
import nrw.ikim.site.state.Inputs;
import nrw.ikim.site.state.NextState;
import nrw.ikim.site.state.PageMemo;
import nrw.ikim.site.state.ParsedFiles;
import nrw.ikim.site.state.Plugin;

/** What a run knows from an earlier one, if its request wants it to. */
final class Memory {

    private final SiteRequest request;
    private final BuildState state;
    private final ParsedFiles parses;
    private final AssetMarks assets;
    private long terms;

    private Memory(SiteRequest request, BuildState state) {
        this.request = request;
        this.state = state;
        this.parses = new ParsedFiles(
                state.head().encoding().equals(request.encoding().name()) ? state.parses() : new BuildState().parses());
        this.assets = new AssetMarks(request.threads());
    }

    /** What is known before a site is built. */
    static Memory forBuild(SiteRequest request) {
        if (!request.incremental()) {
            BuildState.remove(request.workDirectory());
        }
        return forCheck(request);
    }

    /** What is known before a site is checked only. */
    static Memory forCheck(SiteRequest request) {
        return new Memory(
                request,
                request.incremental() ? BuildState.read(request.workDirectory(), Plugin.identity()) : new BuildState());
    }

    /** What files hold. */
    Parses parses() {
        return parses;
    }

    /** The marks of the assets. */
    AssetMarks assets() {
        return assets;
    }

    /** The files that need not be decoded. */
    KnownTexts texts() {
        return parses;
    }

    /**
     * The pages of before, if they were made under the same settings.
     *
     * @param certain whether no fault of the sources makes other pages than those would be
     */
    PageMemo pages(Site site, boolean certain) {
        boolean same = certain && state.head().engine().equals(engine(site));
        return same ? state.pages() : new BuildState().pages();
    }

    /**
     * Tells files that keep to their schemas, as users see them.
     *
     * @param faults what is wrong with the sources; where anything is, nothing is known
     */
    Predicate<String> keepToSchemas(SourceTree sources, Site site, List<Diagnostic> faults) {
        terms = faults.isEmpty() ? SchemaTerms.of(site, sources) : 0;
        if (terms == 0 || terms != state.head().schemas()) {
            return file -> false;
        }
        String settings =
                sources.configuration().map(file -> file.text().file()).orElse("");
        return file -> file.equals(settings) || parses.isSame(file);
    }

    /** Takes whether all files keep to their schemas. */
    void sawSchemas(boolean kept) {
        terms = kept ? terms : 0;
    }

    /** Whether a file of the output that was changed last at a time is known to have some content. */
    boolean isUntouched(String path, Mark mark, long time) {
        return state.outputs().isUntouched(path, mark, time);
    }

    /** All that decides on pages, and that they do not read by name. */
    private String engine(Site site) {
        SiteConfiguration settings = site.configuration();
        return String.join(
                "\n",
                request.encoding().name(),
                settings.url(),
                settings.basePath(),
                settings.language(),
                settings.permalinks().name(),
                String.valueOf(settings.extensionlessLinks()),
                settings.collections().toString(),
                settings.references().toString(),
                settings.layouts().toString(),
                String.valueOf(settings.sound()));
    }

    /**
     * The result of the run before, where everything is as it was then and there was nothing to be told: this run would do
     * nothing.
     */
    Optional<SiteResult> same(Outcome<SourceTree> sources) {
        Head head = state.head();
        RequestText text = new RequestText(request);
        boolean asked = head.settled() && sources.diagnostics().isEmpty() && text.isSame(head.request());
        Optional<Mark> manifest =
                asked ? new SiteWriter().settled(request.outputDirectory(), request.workDirectory()) : Optional.empty();
        if (manifest.isEmpty()
                || !manifest.get().equals(head.manifest())
                || !state.hasInputs(Inputs.of(sources.value(), assets.of(sources.value())))
                || state.outputs().size() != head.files()
                || !state.outputs().areIn(request.outputDirectory(), request.threads())) {
            return Optional.empty();
        }
        return Optional.of(new SiteResult(
                SiteResult.Outcome.WRITTEN,
                List.of(),
                List.of(),
                head.mended(),
                head.pages(),
                new LazyReads(state),
                Map.of(),
                new WriteSummary(0, head.files(), 0, List.of()),
                Map.of()));
    }

    /**
     * Leaves what was found out to the next run. Where that fails, the next run starts from nothing.
     *
     * @param written what became of it
     * @param files the marks of all files of the output
     */
    void keep(CheckedSite checked, Verdict verdict, WriteSummary written, Map<String, Mark> files) {
        Optional<Mark> manifest = new SiteWriter().settled(request.outputDirectory(), request.workDirectory());
        boolean sound = verdict.told().stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
        if (!request.incremental() || !sound || manifest.isEmpty()) {
            return;
        }
        Reuse reuse = checked.reuse();
        NextState next = new NextState(state);
        next.inputs(Inputs.of(checked.sources(), assets.of(checked.sources())));
        next.parses(
                checked.sources(),
                parses,
                checked.site().pages().stream().map(Page::path).collect(Collectors.toSet()));
        if (reuse.isCertain()) {
            next.pages(checked.pages(), reuse.same(), reuse.fingerprints());
        }
        try {
            next.outputs(request.workDirectory(), request.outputDirectory(), files, request.threads());
            next.write(request.workDirectory(), Plugin.identity(), head(checked, verdict, written, manifest.get()));
        } catch (IOException e) {
            BuildState.remove(request.workDirectory());
        }
    }

    private Head head(CheckedSite checked, Verdict verdict, WriteSummary written, Mark manifest) {
        boolean timed =
                checked.pages().stream().anyMatch(page -> isTimed(page.reads().reads()));
        return new Head(
                new RequestText(request).text(timed),
                request.encoding().name(),
                engine(checked.site()),
                terms,
                verdict.told().isEmpty() && verdict.suppressed().isEmpty(),
                checked.site().pages().size(),
                written.written() + written.unchanged(),
                verdict.mended(),
                manifest,
                0);
    }

    /** Settings are the last of what a page read. */
    private static boolean isTimed(List<Read> reads) {
        for (int i = reads.size() - 1; i >= 0 && reads.get(i).kind() == Read.Kind.CONFIGURATION; i--) {
            if (reads.get(i).of().equals("build.timestamp")) {
                return true;
            }
        }
        return false;
    }
}
