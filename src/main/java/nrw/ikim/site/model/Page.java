package nrw.ikim.site.model;

import java.time.LocalDate;
import java.util.Optional;

import nrw.ikim.site.content.ContentDocument;
import nrw.ikim.site.text.Location;

/**
 * A page of the site.
 *
 * @param document what it is made of
 * @param url its address below the base path: begins with {@code /}, as in {@code /groups/ds/}
 * @param output its file below the output directory: {@code groups/ds/index.html}
 * @param section the first folder of its path below {@code content/}, empty at the top
 * @param layout the name of the template that it is put into
 * @param layoutLocation where the layout was chosen, or the start of the file where it was not
 * @param date the date of the front matter, or of a file name like {@code 2026-04-01-opening.md}
 * @param entry the entry of a collection of data whose page this is
 */
public record Page(
        ContentDocument document,
        String url,
        String output,
        String section,
        String layout,
        Location layoutLocation,
        Optional<LocalDate> date,
        Optional<Entry> entry) {

    /** The path below {@code content/}, with {@code /}: {@code groups/ds.md}. */
    public String path() {
        return document.source().path();
    }

    /** The path that users see, relative to the project. */
    public String file() {
        return document.source().text().file();
    }

    /** Whether this is the page of a whole folder, {@code index.md}. */
    public boolean isIndex() {
        String stem = document.source().stem();
        return stem.equals("index") || stem.endsWith("/index");
    }
}
