package nrw.ikim.site.schema;

import nrw.ikim.site.diagnostic.Diagnostic;

/**
 * A fault of a document.
 *
 * @param diagnostic what to say
 * @param ofShape whether a value is of another type than expected, or is missing, so that templates may stumble over it
 */
record Told(Diagnostic diagnostic, boolean ofShape) {

    static Told shape(Diagnostic diagnostic) {
        return new Told(diagnostic, true);
    }

    static Told value(Diagnostic diagnostic) {
        return new Told(diagnostic, false);
    }
}
