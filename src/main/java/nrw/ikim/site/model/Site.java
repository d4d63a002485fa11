package nrw.ikim.site.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nrw.ikim.site.source.AssetFile;
import nrw.ikim.site.source.SourceFile;

/**
 * A whole site, read and linked, before rendering.
 *
 * @param root the path of the site's directory relative to the project, with {@code /}
 * @param configuration its settings
 * @param data its data files; an entry's own file that is missing is there as an empty list
 * @param pages its pages, sorted by path; those of broken and unreadable files, too
 * @param drafts the pages that are left out as {@link Page#withheld()} says, sorted by path
 * @param collections pages by section, sorted by path; without the section's own index
 * @param entries entries of collections of data, by collection and id, in the order of the data file
 * @param pageOfEntry pages of entries, by collection and id
 * @param templates its own templates, by path below {@code templates/} without {@code .peb}
 * @param assets the files to copy, the theme's included, by path in the site
 * @param today the day that counts as today
 */
public record Site(
        String root,
        SiteConfiguration configuration,
        DataTree data,
        List<Page> pages,
        List<Page> drafts,
        Map<String, List<Page>> collections,
        Map<String, Map<String, Entry>> entries,
        Map<String, Map<String, Page>> pageOfEntry,
        Map<String, SourceFile> templates,
        Map<String, Asset> assets,
        LocalDate today) {

    public Site {
        pages = List.copyOf(pages);
        drafts = List.copyOf(drafts);
        collections = Collections.unmodifiableMap(new TreeMap<>(collections));
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        pageOfEntry = Collections.unmodifiableMap(new TreeMap<>(pageOfEntry));
        templates = Collections.unmodifiableMap(new TreeMap<>(templates));
        assets = Collections.unmodifiableMap(new TreeMap<>(assets));
    }

    /**
     * A file that is copied to the site.
     *
     * @param path its path in the site
     * @param source where it comes from: a file of the site, or empty for a resource of the theme
     */
    public record Asset(String path, Optional<AssetFile> source) {}

    /** The page of an entry of a collection. */
    public Optional<Page> pageOf(Entry entry) {
        return Optional.ofNullable(
                pageOfEntry.getOrDefault(entry.collection(), Map.of()).get(entry.id()));
    }

    /**
     * A path as users see it, relative to the project.
     *
     * @param path below the site's directory, with {@code /}: {@code content/groups/ds.md}
     */
    public String shown(String path) {
        return root.isEmpty() ? path : root + "/" + path;
    }
}
