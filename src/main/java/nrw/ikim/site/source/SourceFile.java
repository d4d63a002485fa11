package nrw.ikim.site.source;

import java.util.Locale;

import nrw.ikim.site.text.SourceText;

/**
 * A text file of a site.
 *
 * @param path the path below its folder, with {@code /}: {@code people/ds.yml} for {@code data/people/ds.yml}
 * @param text the text, which knows the path that users see
 */
public record SourceFile(String path, SourceText text) {

    /** The path without the ending: {@code people/ds}. */
    public String stem() {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }

    /** The ending in lower case without the dot, empty where there is none. */
    public String extension() {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }
}
