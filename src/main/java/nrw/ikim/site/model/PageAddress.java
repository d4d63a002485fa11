package nrw.ikim.site.model;

import java.util.List;

import nrw.ikim.site.model.SiteConfiguration.Permalinks;
import nrw.ikim.site.text.PercentEncoding;

/**
 * Where a page goes.
 *
 * @param url as {@link Page#url()}
 * @param output as {@link Page#output()}
 */
record PageAddress(String url, String output) {

    private static final String INDEX = "index.html";
    private static final List<String> FILES = List.of(".html", ".htm", ".xml", ".json", ".txt");

    /**
     * The address of a page that does not choose its own.
     *
     * @param stem its path below {@code content/} without ending
     */
    static PageAddress ofPath(String stem, Permalinks form) {
        if (stem.equals("404")) {
            return ofFile("404.html");
        }
        int slash = stem.lastIndexOf('/') + 1;
        String folder = stem.substring(0, slash);
        String name = stem.substring(slash);
        if (name.equals("index")) {
            return ofFile(folder + INDEX);
        }
        String path = folder + Dates.withoutDate(name);
        return form == Permalinks.HTML ? ofFile(path + ".html") : ofFile(path + "/" + INDEX);
    }

    /** The address that a sound permalink gives: {@code /x}, {@code /x/} or {@code /x.html}. */
    static PageAddress ofPermalink(String permalink) {
        String path = permalink.startsWith("/") ? permalink.substring(1) : permalink;
        if (FILES.stream().anyMatch(path::endsWith)) {
            return ofFile(path);
        }
        return ofFile(path.isEmpty() || path.endsWith("/") ? path + INDEX : path + "/" + INDEX);
    }

    /** The address of the page in a file: that of its folder for {@code index.html}. */
    private static PageAddress ofFile(String output) {
        boolean index = output.equals(INDEX) || output.endsWith("/" + INDEX);
        String path = index ? output.substring(0, output.length() - INDEX.length()) : output;
        return new PageAddress("/" + PercentEncoding.encoded(path), output);
    }
}
