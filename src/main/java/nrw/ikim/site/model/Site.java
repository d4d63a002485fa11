package nrw.ikim.site.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.source.AssetFile;
import nrw.ikim.site.source.SourceFile;

/**
 * A whole site, read and linked, before rendering.
 *
 * @param configuration its settings
 * @param data its data files
 * @param pages its pages, sorted by path
 * @param collections pages by collection, sorted by path; the pages of a section, without its index
 * @param entries entries of collections of data, by collection and id, in the order of the data file
 * @param pageOfEntry pages of entries, by collection and id
 * @param templates its own templates, by path below {@code templates/} without {@code .peb}
 * @param assets the files to copy, the theme's included, by path in the site
 * @param today the day that counts as today
 */
public record Site(
        SiteConfiguration configuration,
        DataTree data,
        List<Page> pages,
        Map<String, List<Page>> collections,
        Map<String, Map<String, Entry>> entries,
        Map<String, Map<String, Page>> pageOfEntry,
        Map<String, SourceFile> templates,
        Map<String, Asset> assets,
        LocalDate today) {

    /**
     * A file that is copied to the site.
     *
     * @param path its path in the site
     * @param source where it comes from: a file of the site, or a resource of the theme
     */
    public record Asset(String path, Optional<AssetFile> source) {}

    /** The page of an entry of a collection. */
    public Optional<Page> pageOf(Entry entry) {
        return Optional.ofNullable(
                pageOfEntry.getOrDefault(entry.collection(), Map.of()).get(entry.id()));
    }
}
