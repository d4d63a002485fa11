package nrw.ikim.site.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import nrw.ikim.site.text.PercentEncoding;

/** What there is to link to: the files of the finished site, and the ids of its pages. */
final class SiteIndex {

    /** What a server puts behind the path of an address to find a file. */
    private static final List<String> DIRECTORY = List.of("index.html");

    private static final List<String> FILE = List.of("", "/index.html");
    private static final List<String> EXTENSIONLESS = List.of("", "/index.html", ".html");

    private final boolean extensionless;
    private final Set<String> assets;
    private final Set<String> files = new HashSet<>();
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
        files.addAll(assets);
        files.addAll(pages.keySet());
        files.forEach(file -> folded.merge(folded(file), file, SiteIndex::smaller));
        pages.keySet().forEach(output -> pageAddresses.add(addressOf(output)));
        pages.values().forEach(page -> sources.put(page.path(), page));
    }

    private static String smaller(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
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
        for (String ending : endings(path)) {
            String file = path + ending;
            if (files.contains(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The file that an address would lead to if upper and lower case were the same. */
    Optional<String> fileInOtherCase(String path) {
        for (String ending : endings(path)) {
            String file = folded.get(folded(path + ending));
            if (file != null) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private List<String> endings(String path) {
        if (path.isEmpty() || path.endsWith("/")) {
            return DIRECTORY;
        }
        return extensionless ? EXTENSIONLESS : FILE;
    }

    /** The address of a file of the site below the base path, decoded, without {@code /} at the beginning. */
    String addressOf(String file) {
        Page page = pages.get(file);
        if (page == null) {
            return file;
        }
        String encoded = page.url().substring(1);
        return PercentEncoding.decoded(encoded).orElse(encoded);
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
