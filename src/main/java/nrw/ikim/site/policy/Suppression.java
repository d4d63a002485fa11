package nrw.ikim.site.policy;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Fingerprint;

/**
 * A fault that is there and is not told.
 *
 * @param diagnostic the fault, with the severity that the site gives it
 * @param fingerprint what it is known by in other runs
 * @param reason why it is not told
 */
public record Suppression(Diagnostic diagnostic, Fingerprint fingerprint, Reason reason) {

    /** Why a fault is not told. */
    public enum Reason {
        /** A comment beside it says so. */
        COMMENT,
        /** It stands in the baseline. */
        BASELINE
    }
}
