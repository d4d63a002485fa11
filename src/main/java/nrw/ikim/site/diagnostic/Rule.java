package nrw.ikim.site.diagnostic;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rules that a site is checked by. The identifier that users see is the name in lower case with hyphens. */
public enum Rule {
    SOURCE_UNREADABLE(
            Severity.ERROR,
            "a file or folder that is there but cannot be read: no permission, or a link that leads nowhere",
            "give yourself the right to read it, or take the link away"),
    DATA_SYNTAX(
            Severity.ERROR,
            "YAML or JSON that cannot be parsed",
            "mend the line: most often a colon needs a space behind it, a list is not indented evenly, or a quote is not closed"),
    DATA_ENCODING(Severity.ERROR, "bytes that are no text in the encoding of the site", "save the file again as UTF-8"),
    DATA_DUPLICATE_KEY(
            Severity.ERROR,
            "a key that stands twice in one mapping, or two files that give the same data",
            "put both values under one key, as a list where it takes several, or take one away"),
    DATA_LIMIT(
            Severity.ERROR,
            "a file that is too large, nests too deep or grows too much by aliases",
            "split the file, or write out what its aliases repeat"),
    DATA_UNSAFE_TAG(
            Severity.ERROR,
            "a YAML tag that asks for something other than plain data",
            "write the value without the tag"),
    DATA_SCHEMA(
            Severity.ERROR,
            "data of another shape than the site expects: a text for a list, a missing key, a value that is none of those allowed",
            "write the value as the message says"),
    DATA_UNKNOWN_KEY(
            Severity.ERROR,
            "a key that is no known one, but is spelt nearly like one",
            "correct the spelling; a key of your own needs a name that is less like the known one"),
    DATA_AMBIGUOUS_SCALAR(
            Severity.WARNING,
            "a value without quotes that other YAML readers take for something other than text, such as `no`, `0123` or `12:30`",
            "put it in quotes, or write `true` or `false` where that is meant"),
    REFERENCE_MISSING(
            Severity.ERROR,
            "a name that should be that of an entry, and is none's; or an entry without the data file that it should have",
            "correct the name, or add the entry or the file"),
    REFERENCE_CYCLE(
            Severity.ERROR,
            "an entry that is its own parent, directly or through others",
            "take the parent away from one of them"),
    ID_DUPLICATE(
            Severity.ERROR,
            "two entries of a collection with one name, or with names that differ in upper and lower case only",
            "give one of them another name"),
    PAGE_MISSING(
            Severity.ERROR,
            "an entry that is listed where a page is needed, and has neither a page nor a `url`",
            "write the page, or give the entry a `url`"),
    PAGE_ORPHAN(
            Severity.WARNING,
            "a page in the place of those of entries, such as `content/groups/`, for an entry that the data do not have",
            "add the entry to the data, or move the page to another folder"),
    DATA_ORPHAN(
            Severity.WARNING,
            "a data file in the place of those of entries, such as `data/people/`, that belongs to none and that no page reads; or a schema that no data have",
            "name it as the entry that it belongs to, or take it away"),
    PERSON_DIFFERS(
            Severity.WARNING,
            "what seems to be one person in two places, with different spellings of the mail address, or of the name beside one address",
            "write it the same in both places"),
    FRONT_MATTER(
            Severity.ERROR,
            "front matter that is not closed, is no mapping or has a value that cannot be used",
            "write the value as the message says, and `---` above and below the front matter"),
    CONTENT_UNSAFE_HTML(
            Severity.WARNING,
            "a script, an event handler, a `javascript:` address or a frame of another host in a page or in data",
            "take it out; what a page needs of scripts belongs to a template"),
    HEADING_STRUCTURE(
            Severity.WARNING,
            "headings that leave out a level, or a page with none or several of the first level",
            "let each heading be at most one level below the one before it"),
    TEMPLATE_SYNTAX(
            Severity.ERROR,
            "a template that cannot be parsed, or a filter given something it cannot work on",
            "mend the line as the message says"),
    TEMPLATE_UNDEFINED(
            Severity.ERROR,
            "a name in a template that nothing is known by",
            "correct the name, or write `default` or `is present` where the value may be missing"),
    TEMPLATE_NOT_FOUND(
            Severity.ERROR, "a layout or partial that does not exist", "correct its name, or add it to `templates/`"),
    TEMPLATE_LIMIT(
            Severity.ERROR,
            "a template that takes too many steps, nests too deep or prints too much",
            "let it loop over less, and not include itself"),
    TEMPLATE_RAW(
            Severity.WARNING,
            "data printed with `raw`: what stands there becomes part of the page unescaped",
            "leave out `raw`, or use `markdown` for text with markup"),
    URL_COLLISION(
            Severity.ERROR, "two pages or files with one address", "give one of them another name or `permalink`"),
    URL_CASE_COLLISION(
            Severity.ERROR,
            "two addresses that differ only in upper and lower case or in how an accent is encoded, and are one file on some machines",
            "give one of them another name or `permalink`"),
    URL_ESCAPES_ROOT(Severity.ERROR, "an address outside the site", "write an address without `..`"),
    HTML_DUPLICATE_ID(Severity.ERROR, "an id that stands twice on one page", "give one of them another id"),
    HTML_INVALID(
            Severity.WARNING,
            "HTML that browsers repair by guessing: an element that is not closed, or one that may not stand there",
            "close the element, or move it"),
    LINK_BROKEN(
            Severity.ERROR,
            "a link to a page or file that the site does not have, or one that Markdown shows as text, since its address holds a blank, say",
            "correct the address, or add what it leads to"),
    LINK_CASE_MISMATCH(
            Severity.ERROR,
            "a link, image or file name that is right but for upper and lower case or the encoding of an accent",
            "write it as the file is named: most servers tell them apart"),
    LINK_REDIRECTS(
            Severity.WARNING, "a link to an address that leads on to another one", "link to the address where it ends"),
    LINK_ESCAPES_ROOT(
            Severity.ERROR,
            "a file or link of the sources that leads out of the site's directory",
            "put the file into the site's directory"),
    LINK_EMPTY(
            Severity.WARNING,
            "a link without an address or without words",
            "give it an address and words, or take it away"),
    LINK_DEAD(
            Severity.ERROR,
            "a link to another host, which answers that there is no such page (`check-links` only)",
            "correct the address, or take the link away"),
    LINK_UNREACHABLE(
            Severity.WARNING,
            "a link to another host, which does not answer or only with an error (`check-links` only)",
            "try again later; put a host that never answers robots on the list of `ikim.ignoreLinks`"),
    URL_INVALID(
            Severity.ERROR,
            "an address that is none: spaces, a host that cannot be, a misspelt `https`",
            "write the whole address, as in `https://www.example.org/page`"),
    MAILTO_INVALID(
            Severity.ERROR,
            "a mail address that is none, or two in one",
            "write one address, as in `name@institute.example`; several are a list"),
    ANCHOR_MISSING(
            Severity.ERROR,
            "a link to an id that the page does not have",
            "link to one of the ids of the page, or add the heading"),
    IMAGE_MISSING(
            Severity.ERROR,
            "an image that the site does not have, each candidate of a `srcset`, or one that Markdown shows as text",
            "add the file to `assets/`, or correct the name"),
    IMAGE_OVERSIZED(
            Severity.WARNING,
            "an image on a page that is much larger than the page needs",
            "save it smaller, as in a width of 2000 pixels"),
    IMAGE_ALT_MISSING(
            Severity.ERROR,
            "an image without `alt`",
            "say in `alt` what it shows; write `alt=\"\"` where it is mere decoration"),
    ASSET_MISSING(
            Severity.ERROR,
            "a style sheet, script or other file that a page needs and the site does not have",
            "add the file to `assets/`, or correct the address"),
    ASSET_UNUSED(Severity.WARNING, "files below `assets/` that nothing refers to", "take them away, or link to them"),
    LANG_MISSING(Severity.ERROR, "a page that does not say its language", "write `<html lang=\"en\">` in the layout"),
    TITLE_MISSING(
            Severity.ERROR, "a page without a title", "write `title` in its front matter, and `<title>` in the layout"),
    IGNORE_UNUSED(
            Severity.WARNING,
            "an `ikim-ignore` that has nothing to ignore, or names no rule",
            "take it away, or correct the name of the rule"),
    INTERNAL_ERROR(Severity.ERROR, "a fault of this plugin, not of the site", "please report it");

    /** What they find cannot be read, or is dropped, or would make a page that is missing, half or another's. */
    private static final Set<Rule> FIRM = EnumSet.of(
            SOURCE_UNREADABLE,
            DATA_SYNTAX,
            DATA_ENCODING,
            DATA_DUPLICATE_KEY,
            DATA_LIMIT,
            DATA_UNSAFE_TAG,
            FRONT_MATTER,
            TEMPLATE_SYNTAX,
            TEMPLATE_UNDEFINED,
            TEMPLATE_NOT_FOUND,
            TEMPLATE_LIMIT,
            URL_COLLISION,
            URL_CASE_COLLISION,
            URL_ESCAPES_ROOT,
            LINK_ESCAPES_ROOT,
            INTERNAL_ERROR);

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Severity severity;
    private final String meaning;
    private final String remedy;

    Rule(Severity severity, String meaning, String remedy) {
        this.severity = severity;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /** The rule with an identifier as users write it; empty where there is none. */
    public static Optional<Rule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    /** The identifier, as in {@code page-missing}. */
    public String id() {
        return id;
    }

    /** The severity unless a site sets another. */
    public Severity severity() {
        return severity;
    }

    /**
     * Whether no site can live with what it finds, since there would be no site or a wrong one: no setting, comment or
     * baseline makes less than an error of it.
     */
    public boolean isFirm() {
        return FIRM.contains(this);
    }

    /** What it fires on: a noun phrase in Markdown, lower case first, without a full stop. */
    public String meaning() {
        return meaning;
    }

    /** How such faults are mended in general: an instruction in Markdown, lower case first, without a full stop. */
    public String remedy() {
        return remedy;
    }
}
