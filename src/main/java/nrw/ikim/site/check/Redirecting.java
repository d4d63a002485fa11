package nrw.ikim.site.check;

import nrw.ikim.site.text.PercentEncoding;

/**
 * The words for a link to an address that leads on to another one.
 *
 * @param reference the link
 * @param path where it leads, below the base path
 * @param end where one ends: an address below the base path, decoded, or a full address
 * @param inside whether that is in the site
 */
record Redirecting(Reference reference, String path, String end, boolean inside) implements Wording {

    @Override
    public String message() {
        String last = inside ? "/" + PercentEncoding.readable(end) : end;
        return reference.named(reference.shown(path)) + ": it leads on to `" + last + "`";
    }

    @Override
    public String help(boolean manyPages) {
        return inside && end.equals(path + "/")
                ? "write the `/` at the end: without it a browser has to ask twice"
                : "link to the address where it ends";
    }

    @Override
    public String suggestion(boolean manyPages) {
        return inside ? reference.inNotation(end, manyPages) : end;
    }
}
