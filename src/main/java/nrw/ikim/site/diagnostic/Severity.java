package nrw.ikim.site.diagnostic;

import java.util.Locale;

/** How grave a diagnostic is; the graver first. */
public enum Severity {
    /** The site is wrong: nothing is written. */
    ERROR,
    /** The site is written, but somebody should look. */
    WARNING;

    /** The word for this severity in messages and configuration. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
