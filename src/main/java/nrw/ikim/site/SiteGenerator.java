package nrw.ikim.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.output.OutputException;
import nrw.ikim.site.output.SiteWriter;
import nrw.ikim.site.output.WriteSession;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.policy.Baseline;
import nrw.ikim.site.policy.BaselineFile;
import nrw.ikim.site.policy.Suppression;
import nrw.ikim.site.policy.Verdict;
import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.progress.Stage;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.source.Theme;

/** Builds a site: reads and checks it, decides whether it may be written, and writes it. */
public final class SiteGenerator {

    private final Theme theme = new Theme();
    private final Progress progress;

    /** Tells nobody how far it is. */
    public SiteGenerator() {
        this(Progress.NONE);
    }

    /** @param progress is told how far a run is */
    public SiteGenerator(Progress progress) {
        this.progress = progress;
    }

    /**
     * Builds a site.
     *
     * @return what came of it; faults of the site are in there
     * @throws OutputException where the site cannot be written, for a reason that is not the site's
     * @throws nrw.ikim.site.source.SourceChangedException where a source was changed meanwhile; nothing is written then
     */
    public SiteResult generate(SiteRequest request) throws OutputException {
        Memory memory = Memory.forBuild(request);
        SiteChecker checker = new SiteChecker(theme, progress, memory);
        Outcome<SourceTree> sources = checker.read(request);
        Optional<SiteResult> same = memory.same(sources);
        if (same.isPresent()) {
            progress.end(Stage.READ);
            return same.get();
        }
        WriteSession session = new SiteWriter().open(request.outputDirectory(), request.workDirectory());
        CheckedSite checked;
        Verdict verdict;
        WriteSummary written;
        try (session) {
            Optional<CheckedSite> found =
                    checker.check(request, sources, file(request).read(), Optional.of(session));
            if (found.isEmpty()) {
                return SiteResult.noSite();
            }
            checked = found.get();
            verdict = checked.verdict();
            if (request.failOn().fails(verdict.told())) {
                return result(SiteResult.Outcome.FAILED, checked, verdict, WriteSummary.NONE);
            }
            progress.begin(Stage.WRITE, 0);
            checked.files().ifPresent(files -> files.rest(found.get().pages(), theme, request.threads()));
            written = session.commit();
        }
        memory.keep(checked, verdict, written, session.marks());
        progress.end(Stage.WRITE);
        return result(SiteResult.Outcome.WRITTEN, checked, verdict, written);
    }

    /**
     * Checks a site as {@link #generate} does, and writes nothing.
     *
     * @return what came of it; faults of the site are in there
     */
    public SiteResult validate(SiteRequest request) {
        return checked(request, check(request));
    }

    /**
     * Checks a site and writes its faults to the file of its baseline, unless there are some that no site can live with: these
     * are among the diagnostics, the others among the suppressed ones.
     *
     * @return what came of it
     * @throws OutputException where the file cannot be written
     */
    public SiteResult baseline(SiteRequest request) throws OutputException {
        Outcome<Baseline> everything = new Outcome<>(Baseline.EVERYTHING, List.of());
        SiteChecker checker = new SiteChecker(theme, progress, Memory.forCheck(request));
        SiteResult result = checked(request, checker.check(request, everything, Optional.empty()));
        if (result.outcome() == SiteResult.Outcome.CHECKED) {
            file(request)
                    .write(result.suppressed().stream()
                            .filter(fault -> fault.reason() == Suppression.Reason.BASELINE)
                            .map(Suppression::fingerprint)
                            .toList());
        }
        return result;
    }

    /** The site with its faults; empty where there is none. */
    Optional<CheckedSite> check(SiteRequest request) {
        return new SiteChecker(theme, progress, Memory.forCheck(request))
                .check(request, file(request).read(), Optional.empty());
    }

    private static BaselineFile file(SiteRequest request) {
        Path project = request.projectDirectory();
        Path file = request.baseline();
        Path shown = file.startsWith(project) ? project.relativize(file) : file;
        return new BaselineFile(file, shown.toString().replace('\\', '/'));
    }

    private SiteResult checked(SiteRequest request, Optional<CheckedSite> found) {
        if (found.isEmpty()) {
            return SiteResult.noSite();
        }
        Verdict verdict = found.get().verdict();
        boolean failed = request.failOn().fails(verdict.told());
        return result(
                failed ? SiteResult.Outcome.FAILED : SiteResult.Outcome.CHECKED,
                found.get(),
                verdict,
                WriteSummary.NONE);
    }

    /** The version of this plugin. */
    public static String version() {
        String version = SiteGenerator.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private SiteResult result(SiteResult.Outcome outcome, CheckedSite checked, Verdict verdict, WriteSummary written) {
        return new SiteResult(
                outcome,
                verdict.told(),
                verdict.suppressed(),
                verdict.mended(),
                checked.site().pages().size(),
                checked.reads(),
                new SourceTexts(checked.sources(), checked.site(), theme).of(verdict.all()),
                written,
                checked.reuse().rendered());
    }
}
