package nrw.ikim.site.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import nrw.ikim.site.check.CheckedPage;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.DiagnosticMerger;
import nrw.ikim.site.diagnostic.Fingerprint;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.RuleLevels;
import nrw.ikim.site.model.RuleLevels.Level;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.policy.Suppression.Reason;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.text.SourceText;

/**
 * Decides which faults of a site are told, and how grave they are: by comments beside them, then by {@code checks}, then by
 * the baseline. What keeps pages from being made, or from being those that were meant, is told and an error whatever these
 * say.
 */
public final class FaultPolicy {

    private final Site site;
    private final SourceTree sources;
    private final Function<List<Diagnostic>, Map<String, SourceText>> texts;
    private final Baseline baseline;
    private final Ignores ignores;

    /**
     * @param site the model, with the site's {@code checks}
     * @param sources the texts with their comments
     * @param texts gives the texts that faults speak of, by path; the same that reports take, or a fault is not known again
     * @param baseline faults that are not told
     */
    public FaultPolicy(
            Site site,
            SourceTree sources,
            Function<List<Diagnostic>, Map<String, SourceText>> texts,
            Baseline baseline) {
        this.site = site;
        this.sources = sources;
        this.texts = texts;
        this.baseline = baseline;
        this.ignores = new Ignores(sources);
    }

    /**
     * What the faults of the first part of a run leave open.
     *
     * @param faults those that the site does not live with
     * @param lenient the rules of the other ones
     */
    public record Open(List<Diagnostic> faults, Set<Rule> lenient) {

        public Open {
            faults = List.copyOf(faults);
            lenient = Set.copyOf(lenient);
        }
    }

    /**
     * Tells the faults that the site does not live with. Only these may cast doubt on what comes later: what follows from the
     * others must be told, or the site would be written without it.
     *
     * @param found the faults so far, in any order
     */
    public Open open(List<Diagnostic> found) {
        List<Diagnostic> open = new ArrayList<>();
        Set<Rule> lenient = EnumSet.noneOf(Rule.class);
        for (Judged fault : judged(found)) {
            Severity severity = fault.diagnostic().severity();
            boolean lighter = fault.severity()
                    .filter(chosen -> chosen.compareTo(severity) <= 0)
                    .isEmpty();
            if (fault.reason().isEmpty() && !lighter) {
                open.add(fault.diagnostic());
            } else {
                lenient.add(fault.diagnostic().rule());
            }
        }
        return new Open(open, lenient);
    }

    /**
     * Judges all faults of a run.
     *
     * @param found in any order
     * @param pages what became of the pages
     * @return with the faults of the comments themselves; that one ignores nothing is known only where all of the site could
     *     be checked
     */
    public Verdict judge(List<Diagnostic> found, List<CheckedPage> pages) {
        boolean whole = found.stream().noneMatch(this::isFirm) && pages.stream().allMatch(CheckedPage::complete);
        List<Diagnostic> all = new ArrayList<>(found);
        all.addAll(ignores.wrong());
        if (whole) {
            found.forEach(this::isIgnored);
            all.addAll(ignores.isEmpty() ? List.of() : ignores.unused(unchecked(pages)));
        }
        List<Diagnostic> told = new ArrayList<>();
        List<Suppression> suppressed = new ArrayList<>();
        Set<String> mended = new HashSet<>(baseline.hashes());
        for (Judged fault : judged(all)) {
            Optional<Diagnostic> diagnostic = fault.severity().map(fault.diagnostic()::withSeverity);
            if (fault.reason().isPresent()) {
                diagnostic.ifPresent(sound -> suppressed.add(new Suppression(
                        sound, fault.fingerprint(), fault.reason().get())));
                if (!mended.isEmpty()) {
                    mended.remove(fault.fingerprint().hash());
                }
            } else {
                diagnostic.ifPresent(told::add);
            }
        }
        return new Verdict(told, suppressed, whole ? mended.size() : 0);
    }

    /**
     * A fault and what becomes of it.
     *
     * @param severity what the site makes of it; empty where its rule is off
     * @param reason why it is not told all the same, if so
     */
    private record Judged(
            Diagnostic diagnostic, Fingerprint fingerprint, Optional<Severity> severity, Optional<Reason> reason) {}

    private List<Judged> judged(List<Diagnostic> found) {
        List<Diagnostic> faults = DiagnosticMerger.merged(found);
        List<Fingerprint> fingerprints = Fingerprint.of(faults, texts.apply(faults));
        List<Judged> judged = new ArrayList<>(faults.size());
        for (int i = 0; i < faults.size(); i++) {
            Diagnostic fault = faults.get(i);
            Fingerprint fingerprint = fingerprints.get(i);
            judged.add(new Judged(fault, fingerprint, severity(fault), reason(fault, fingerprint)));
        }
        return judged;
    }

    private Optional<Severity> severity(Diagnostic fault) {
        RuleLevels levels = site.configuration().checks().get(fault.rule());
        if (levels == null || isFirm(fault)) {
            return Optional.of(fault.severity());
        }
        String shown = fault.location().file();
        return levels.of(pathOf(shown), shown).map(Level::severity).orElse(Optional.of(fault.severity()));
    }

    private Optional<Reason> reason(Diagnostic fault, Fingerprint fingerprint) {
        if (isFirm(fault)) {
            return Optional.empty();
        }
        if (ignores.hold(fault)) {
            return Optional.of(Reason.COMMENT);
        }
        return baseline.holds(fingerprint) ? Optional.of(Reason.BASELINE) : Optional.empty();
    }

    /** What is wrong in the settings is not taken up by the site, which would be another one than was meant. */
    private boolean isFirm(Diagnostic fault) {
        return fault.rule().isFirm()
                || (fault.rule() == Rule.DATA_SCHEMA
                        && sources.configuration()
                                .filter(file -> file.text()
                                        .file()
                                        .equals(fault.location().file()))
                                .isPresent());
    }

    private void isIgnored(Diagnostic fault) {
        if (!isFirm(fault)) {
            ignores.hold(fault);
        }
    }

    private String pathOf(String shown) {
        return shown.startsWith(site.root() + "/") ? shown.substring(site.root().length() + 1) : shown;
    }

    /** Drafts that are left out, and templates that no page was made with. */
    private Set<String> unchecked(List<CheckedPage> pages) {
        Set<String> files = new HashSet<>();
        site.drafts().stream().map(Page::file).forEach(files::add);
        Set<String> read = new HashSet<>();
        pages.forEach(page -> read.addAll(page.reads().templates()));
        site.templates().forEach((name, file) -> {
            if (!read.contains(name)) {
                files.add(file.text().file());
            }
        });
        return files;
    }
}
