package nrw.ikim.site.state;

import java.io.Serial;

/** What was to be read is not what was written. Never leaves this package. */
final class Damaged extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param what was found, for those who look for a bug */
    Damaged(String what) {
        super(what, null, false, false);
    }
}
