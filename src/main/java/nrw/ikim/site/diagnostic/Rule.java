package nrw.ikim.site.diagnostic;

import java.util.Locale;

/** The rules that a site is checked by. The identifier that users see is the name in lower case with hyphens. */
public enum Rule {
    /** A file or folder that is there but cannot be read: without permission, or a link that leads nowhere. */
    SOURCE_UNREADABLE(Severity.ERROR),
    /** A YAML or JSON file that cannot be parsed. */
    DATA_SYNTAX(Severity.ERROR),
    /** Bytes that are no text in the encoding of the site. */
    DATA_ENCODING(Severity.ERROR),
    /** A key that stands twice in one mapping. */
    DATA_DUPLICATE_KEY(Severity.ERROR),
    /** A file that is too large, nests too deep or grows too much by aliases. */
    DATA_LIMIT(Severity.ERROR),
    /** A YAML tag that asks for something other than plain data. */
    DATA_UNSAFE_TAG(Severity.ERROR),
    /** Data of another shape than the site expects. */
    DATA_SCHEMA(Severity.ERROR),
    /** A key that is no known one, but is spelt nearly like one. */
    DATA_UNKNOWN_KEY(Severity.ERROR),
    /** A name that should be that of an entry, and is none's. */
    REFERENCE_MISSING(Severity.ERROR),
    /** Two entries of a collection with one id. */
    ID_DUPLICATE(Severity.ERROR),
    /** An entry that is listed where a page is needed, and has neither a page nor an address of its own. */
    PAGE_MISSING(Severity.ERROR),
    /** Front matter that is not closed, is no mapping or holds a value that cannot be used. */
    FRONT_MATTER(Severity.ERROR),
    /** A template that cannot be parsed. */
    TEMPLATE_SYNTAX(Severity.ERROR),
    /** A name in a template that nothing is known by. */
    TEMPLATE_UNDEFINED(Severity.ERROR),
    /** A layout or partial that does not exist. */
    TEMPLATE_NOT_FOUND(Severity.ERROR),
    /** A template that takes too many steps, nests too deep or prints too much. */
    TEMPLATE_LIMIT(Severity.ERROR),
    /** Two pages or files with one address. */
    URL_COLLISION(Severity.ERROR),
    /** An address outside the site. */
    URL_ESCAPES_ROOT(Severity.ERROR),
    /** An id that stands twice on one page. */
    HTML_DUPLICATE_ID(Severity.ERROR),
    /** A link to a page or file that the site does not have. */
    LINK_BROKEN(Severity.ERROR),
    /** A link to an id that the page does not have. */
    ANCHOR_MISSING(Severity.ERROR),
    /** A file or link of the sources that leads out of the site's directory. */
    LINK_ESCAPES_ROOT(Severity.ERROR),
    /** An image that the site does not have. */
    IMAGE_MISSING(Severity.ERROR),
    /** A style sheet, script or other file that a page needs and the site does not have. */
    ASSET_MISSING(Severity.ERROR),
    /** A fault of this plugin, not of the site. */
    INTERNAL_ERROR(Severity.ERROR);

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** The identifier, as in {@code page-missing}. */
    public String id() {
        return id;
    }

    /** The severity unless a site sets another. */
    public Severity severity() {
        return severity;
    }
}
