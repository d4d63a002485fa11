package nrw.ikim.site.schema;

import java.io.Serial;

/** Ends a validation that would take too long, or that found more than anybody can mend at a time. */
final class Abandoned extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean ofWork;

    /** @param ofWork whether it took too long */
    Abandoned(boolean ofWork) {
        super(null, null, false, false);
        this.ofWork = ofWork;
    }

    boolean isOfWork() {
        return ofWork;
    }
}
