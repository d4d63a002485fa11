package nrw.ikim.site.yaml;

import java.io.Serial;

import nrw.ikim.site.diagnostic.Diagnostic;

/** Ends the reading of a file in which going on makes no sense; caught inside this package. */
final class Abandoned extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    Abandoned(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
