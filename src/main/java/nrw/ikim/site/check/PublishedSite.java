package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration;
import nrw.ikim.site.model.SiteConfiguration.Permalinks;
import nrw.ikim.site.text.PercentEncoding;

/**
 * What a server has: files, and what those say that refer to others. It is all that links are checked against, whether
 * the files were made of a {@link Site} or found in a folder.
 *
 * @param server how the files are served
 * @param pages the addresses of pages by their files, decoded, without {@code /} at the beginning, sorted
 * @param assets the paths of all other files, sorted
 * @param sources the pages by the path of their source below {@code content/}; empty for files that were found
 * @param folders where the sources are, for remedies; empty for files that were found
 * @param files what is known of the files that refer to others, sorted by address
 * @param drawings gives the ids of an SVG file by its path; empty where it is none or cannot be read
 */
record PublishedSite(
        Server server,
        Map<String, String> pages,
        Set<String> assets,
        Map<String, Page> sources,
        Optional<Folders> folders,
        List<PublishedFile> files,
        Function<String, Optional<PageFacts>> drawings) {

    /**
     * How files are served.
     *
     * @param url scheme and host; empty if unknown
     * @param basePath empty, or the path of the root: begins with {@code /}, does not end with one, percent-encoded
     * @param extensionless whether {@code /about} gives {@code about.html}
     * @param directories whether pages have addresses that end with {@code /}
     * @param shared whether others serve what lies outside of the root on this host, so that it is not known what is there
     */
    record Server(String url, String basePath, boolean extensionless, boolean directories, boolean shared) {

        /** How the files of a site are served. */
        static Server of(SiteConfiguration configuration) {
            return new Server(
                    configuration.url(),
                    configuration.basePath(),
                    configuration.extensionlessLinks(),
                    configuration.permalinks() == Permalinks.DIRECTORY,
                    false);
        }
    }

    /**
     * Folders of the sources as users see them, with {@code /} at the end.
     *
     * @param content those of pages
     * @param assets those of files that are copied
     */
    record Folders(String content, String assets) {}

    PublishedSite {
        pages = Collections.unmodifiableMap(new TreeMap<>(pages));
        assets = Collections.unmodifiableSet(new TreeSet<>(assets));
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        files = files.stream()
                .sorted((one, other) -> {
                    int order = one.url().compareTo(other.url());
                    return order != 0 ? order : one.path().compareTo(other.path());
                })
                .toList();
    }

    /**
     * The files of a site.
     *
     * @param checked all pages that were rendered
     * @param copied what is known of the assets
     */
    static PublishedSite of(Site site, List<CheckedPage> checked, CheckedAssets copied) {
        Map<String, String> pages = new TreeMap<>();
        Map<String, Page> sources = new TreeMap<>();
        List<Page> all = new ArrayList<>(site.pages());
        checked.forEach(page -> all.add(page.page()));
        for (Page page : all) {
            String encoded = page.url().substring(1);
            pages.put(page.output(), PercentEncoding.decoded(encoded).orElse(encoded));
            sources.put(page.path(), page);
        }
        List<PublishedFile> files = new ArrayList<>();
        checked.stream().filter(CheckedPage::isHtml).map(PublishedFile::of).forEach(files::add);
        copied.files().stream().filter(file -> !pages.containsKey(file.path())).forEach(files::add);
        return new PublishedSite(
                Server.of(site.configuration()),
                pages,
                site.assets().keySet(),
                sources,
                Optional.of(new Folders(site.shown("content/"), site.shown("assets/"))),
                files,
                copied.drawings());
    }
}
