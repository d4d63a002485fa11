package nrw.ikim.site.check;

import java.util.Optional;

import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.text.Locator;
import nrw.ikim.site.text.PercentEncoding;

/**
 * A file of the finished site that refers to others: a page, an HTML file or a style sheet.
 *
 * @param path its path in the site, not encoded: {@code groups/ds/index.html}
 * @param url its address below the base path, percent-encoded: begins with {@code /}
 * @param facts its links and ids
 * @param origins tells where a range of its text was written
 * @param known whether it is known which ids it has: it is HTML, and was made of sound sources
 * @param page the page of the site that it was made of; empty for a file that was copied
 */
public record PublishedFile(
        String path, String url, PageFacts facts, Locator origins, boolean known, Optional<Page> page) {

    private static final String INDEX = "index.html";

    /** A rendered page. */
    static PublishedFile of(CheckedPage checked) {
        return of(checked, checked.origins());
    }

    /** @param origins other ones than the page has */
    static PublishedFile of(CheckedPage checked, Locator origins) {
        Page page = checked.page();
        return new PublishedFile(
                page.output(), page.url(), checked.facts(), origins, checked.isKnown(), Optional.of(page));
    }

    /** A file that is served as it was written. */
    public static PublishedFile copied(String path, PageFacts facts, Locator text) {
        return new PublishedFile(
                path, "/" + PercentEncoding.encoded(addressOf(path)), facts, text, isHtml(path), Optional.empty());
    }

    /** Whether a file is HTML, by its name. */
    public static boolean isHtml(String path) {
        String ending = FileNames.ending(path);
        return ending.equals("html") || ending.equals("htm");
    }

    /** Whether a file is a style sheet, by its name. */
    public static boolean isStyle(String path) {
        return FileNames.ending(path).equals("css");
    }

    /** The address of a file that says nothing else, decoded, without {@code /} at the beginning: that of its folder for an index. */
    static String addressOf(String path) {
        boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
        return index ? path.substring(0, path.length() - INDEX.length()) : path;
    }
}
