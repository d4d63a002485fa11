package nrw.ikim.site.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Fingerprint;
import nrw.ikim.site.policy.Suppression;
import nrw.ikim.site.policy.Suppression.Reason;

/**
 * A fault of a result with what it is known by, which is the same in all reports.
 *
 * @param reason why it is not told; empty where it is
 */
record KnownFault(Diagnostic diagnostic, Fingerprint fingerprint, Optional<Reason> reason) {

    /** All faults of a result, those that are not told among them, as they count in the fingerprints; sorted. */
    static List<KnownFault> of(SiteResult result) {
        List<Fault> all = new ArrayList<>();
        result.diagnostics().forEach(told -> all.add(new Fault(told, Optional.empty())));
        for (Suppression hidden : result.suppressed()) {
            all.add(new Fault(hidden.diagnostic(), Optional.of(hidden.reason())));
        }
        all.sort(Comparator.comparing(Fault::diagnostic));
        List<Fingerprint> fingerprints =
                Fingerprint.of(all.stream().map(Fault::diagnostic).toList(), result.texts());
        List<KnownFault> known = new ArrayList<>(all.size());
        for (int i = 0; i < fingerprints.size(); i++) {
            known.add(new KnownFault(
                    all.get(i).diagnostic(), fingerprints.get(i), all.get(i).reason()));
        }
        return known;
    }

    private record Fault(Diagnostic diagnostic, Optional<Reason> reason) {}
}
