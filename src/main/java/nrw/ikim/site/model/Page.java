package nrw.ikim.site.model;

import java.time.LocalDate;
import java.util.Optional;

import nrw.ikim.site.content.ContentDocument;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.text.Location;

/**
 * A page of the site.
 *
 * @param document what it is made of; a broken one cannot be rendered
 * @param url its address below the base path, percent-encoded: begins with {@code /}, as in {@code /groups/ds/}
 * @param output its file below the output directory, not encoded: {@code groups/ds/index.html}
 * @param section the first folder of its path below {@code content/}, empty at the top
 * @param layout the name of the template that it is put into
 * @param layoutLocation where the site chose the layout, or the start of the file where it did not
 * @param title its title: that of the front matter, else the {@code label} or {@code name} of its entry, else the name
 *     of the file made readable
 * @param date the date of the front matter, or of a file name like {@code 2026-04-01-opening.md}
 * @param template whether its body may hold Pebble
 * @param withheld the key of the front matter that keeps it out of the site unless drafts are asked for: {@code draft},
 *     {@code publish} or {@code expire}
 * @param entry the entry of a collection of data whose page this is
 */
public record Page(
        ContentDocument document,
        String url,
        String output,
        String section,
        String layout,
        Location layoutLocation,
        String title,
        Optional<LocalDate> date,
        boolean template,
        Optional<String> withheld,
        Optional<Entry> entry) {

    /** The path below {@code content/}, with {@code /}: {@code groups/ds.md}. */
    public String path() {
        return document.source().path();
    }

    /** The path that users see, relative to the project. */
    public String file() {
        return document.source().text().file();
    }

    /** Where its address was chosen: its {@code permalink}, or the start of the file. */
    public Location addressLocation() {
        return document.frontMatter().node("permalink").map(DataNode::location).orElse(Location.startOf(file()));
    }

    /** The id that the front matter gives as that of the entry whose page this is; a list, mapping or truth value gives none. */
    public Optional<String> namedEntry(CollectionRule rule) {
        return rule.pageKey().isEmpty()
                ? Optional.empty()
                : document.frontMatter()
                        .node(rule.pageKey())
                        .flatMap(Fields::asId)
                        .filter(id -> !id.isBlank());
    }

    /** The same as the page of an entry, which gives the title where the front matter has none. */
    Page withEntry(Entry found) {
        String name =
                found.data().text("label").or(() -> found.data().text("name")).orElse(title);
        boolean titled = document.frontMatter().get("title") != null;
        return new Page(
                document,
                url,
                output,
                section,
                layout,
                layoutLocation,
                titled ? title : name,
                date,
                template,
                withheld,
                Optional.of(found));
    }
}
