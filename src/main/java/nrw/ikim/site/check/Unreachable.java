package nrw.ikim.site.check;

import nrw.ikim.site.check.Destination.Malformed;
import nrw.ikim.site.check.Destination.Outside;
import nrw.ikim.site.text.PercentEncoding;

/**
 * The words for a link that leads to no place in the site.
 *
 * @param reference the link
 * @param destination where it leads
 * @param basePath where the site is served
 */
record Unreachable(Reference reference, Destination destination, String basePath) implements Wording {

    @Override
    public String message() {
        return reference.named(reference.path()) + ": " + reason();
    }

    private String reason() {
        if (destination instanceof Malformed) {
            return "`%` must be followed by the two hexadecimal digits of a UTF-8 byte";
        }
        return destination instanceof Outside
                ? "the site is served below `" + basePath + "/`, and this address is not"
                : "it leads above the root of the site";
    }

    @Override
    public String help(boolean manyPages) {
        if (destination instanceof Malformed) {
            return "write `%25` for a percent sign itself";
        }
        if (destination instanceof Outside && reference.from().page().isEmpty()) {
            return "begin the address with `" + basePath + "/`, or write it relative to the file";
        }
        if (destination instanceof Outside outside && !reference.isRelative()) {
            String path = PercentEncoding.readable(outside.path());
            return "write `{{ \"" + path + "\" | url }}` in templates and HTML, or `" + path
                    + "` as a link in Markdown; another site on the same host needs its full address";
        }
        if (reference.from().page().isEmpty()) {
            return "leave out a `../`; where the files lie below others, set ikim.baseUrl to the address of their folder";
        }
        return "leave out a `../`, or begin the address with `/` to count from the root of the site";
    }
}
