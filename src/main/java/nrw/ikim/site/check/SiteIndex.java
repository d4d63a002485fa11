package nrw.ikim.site.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import nrw.ikim.site.html.PageFacts.Anchor;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;

/** What there is to link to: the files of the finished site, and the ids of its pages. */
final class SiteIndex {

    private final boolean extensionless;
    private final Set<String> assets;
    private final Map<String, Page> pages = new TreeMap<>();
    private final Map<String, Page> sources = new TreeMap<>();
    private final List<String> pageAddresses = new ArrayList<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, CheckedPage> known = new HashMap<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();

    SiteIndex(Site site, List<CheckedPage> checked) {
        this.extensionless = site.configuration().extensionlessLinks();
        this.assets = new TreeSet<>(site.assets().keySet());
        site.pages().forEach(page -> pages.put(page.output(), page));
        for (CheckedPage page : checked) {
            pages.put(page.rendered().page().output(), page.rendered().page());
            if (page.isKnown()) {
                known.put(page.rendered().page().output(), page);
            }
        }
        assets.forEach(this::fold);
        pages.keySet().forEach(this::fold);
        pages.keySet().forEach(output -> pageAddresses.add(addressOf(output)));
        pages.values().forEach(page -> sources.put(page.path(), page));
    }

    private void fold(String file) {
        folded.merge(folded(file), file, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    /** The same for paths that some file systems take for the same, and servers do not. */
    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /**
     * The file that a server sends for an address.
     *
     * @param path below the base path, decoded, without {@code /} at the beginning
     */
    Optional<String> file(String path) {
        return filesFor(path).stream()
                .filter(file -> pages.containsKey(file) || assets.contains(file))
                .findFirst();
    }

    /** The file that an address would lead to if upper and lower case were the same. */
    Optional<String> fileInOtherCase(String path) {
        return filesFor(path).stream()
                .map(file -> folded.getOrDefault(folded(file), ""))
                .filter(file -> !file.isEmpty())
                .findFirst();
    }

    private List<String> filesFor(String path) {
        if (path.isEmpty() || path.endsWith("/")) {
            return List.of(path + "index.html");
        }
        return extensionless
                ? List.of(path, path + "/index.html", path + ".html")
                : List.of(path, path + "/index.html");
    }

    /** The address of a file of the site below the base path, without {@code /} at the beginning. */
    String addressOf(String file) {
        Page page = pages.get(file);
        return page == null ? file : page.url().substring(1);
    }

    /** Whether a file is a page, not an asset. */
    boolean isPage(String file) {
        return pages.containsKey(file);
    }

    /** The addresses of all pages, as {@link #addressOf}. */
    List<String> pageAddresses() {
        return pageAddresses;
    }

    /** The paths of all assets, sorted. */
    Set<String> assets() {
        return assets;
    }

    /** The pages by the path of their source below {@code content/}, sorted. */
    Map<String, Page> sources() {
        return sources;
    }

    /** The ids and names in a page, in their order; empty where they are not known. */
    Optional<Set<String>> anchorsIn(String file) {
        CheckedPage page = known.get(file);
        return page == null ? Optional.empty() : Optional.of(anchors.computeIfAbsent(file, key -> names(page)));
    }

    private static Set<String> names(CheckedPage page) {
        Set<String> names = new LinkedHashSet<>();
        for (Anchor anchor : page.facts().anchors()) {
            names.add(anchor.name());
        }
        return names;
    }
}
