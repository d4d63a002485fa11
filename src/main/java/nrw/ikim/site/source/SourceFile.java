package nrw.ikim.site.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import nrw.ikim.site.text.ContentHash;
import nrw.ikim.site.text.SourceText;

/**
 * A text file of a site.
 *
 * @param path the path below its folder, with {@code /}: {@code people/ds.yml} for {@code data/people/ds.yml}
 * @param text the text, which knows the path that users see
 * @param hash of its bytes on disk, as of {@link ContentHash}; of the text as UTF-8 where it never was a file
 * @param remarked whether it holds {@link #REMARK}
 */
public record SourceFile(String path, SourceText text, long hash, boolean remarked) {

    /** What a comment to the checks of the site begins with. */
    public static final String REMARK = "ikim-ignore";

    /** A text that is no file. */
    public SourceFile(String path, SourceText text) {
        this(
                path,
                text,
                ContentHash.of(text.text().getBytes(StandardCharsets.UTF_8)),
                text.text().contains(REMARK));
    }

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
