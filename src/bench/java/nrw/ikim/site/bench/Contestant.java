package nrw.ikim.site.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Something that builds the site of an institute.
 *
 * @param name what it is chosen by
 * @param title what the table calls it
 * @param folder where its commands run
 * @param start does nothing but start; empty where that cannot be told from a build
 * @param build builds the site
 * @param output where the pages come out
 * @param kept what it keeps between builds; a clean build begins without it and the output
 * @param edits the changes that are built
 * @param preparation makes the folder its own, which others may build, too
 */
record Contestant(
        String name,
        String title,
        Path folder,
        List<String> start,
        List<String> build,
        Path output,
        List<Path> kept,
        List<Edit> edits,
        Preparation preparation) {

    /** Makes a folder ready. */
    interface Preparation {
        void prepare() throws IOException;
    }
}
