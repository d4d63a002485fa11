package nrw.ikim.site.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nrw.ikim.site.html.PageFacts;

/**
 * What is in the files that are copied to a site.
 *
 * @param files the HTML files and style sheets that could be read
 * @param drawings gives the facts of an SVG file by its path in the site; empty where it is none or cannot be read
 */
public record CheckedAssets(List<PublishedFile> files, Function<String, Optional<PageFacts>> drawings) {

    /** Nothing is known of them but their names. */
    public static final CheckedAssets UNREAD = new CheckedAssets(List.of(), path -> Optional.empty());

    public CheckedAssets {
        files = List.copyOf(files);
    }
}
