package nrw.ikim.site.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.html.PageFacts.Anchor;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.text.Composed;

/**
 * What there is to link to: the files of the finished site, and the ids in them. Finding files is safe to do from several
 * threads, finding ids is not.
 */
final class SiteIndex {

    /** What a server puts behind the path of an address to find a file. */
    private static final List<String> DIRECTORY = List.of("index.html");

    private static final List<String> FILE = List.of("", "/index.html");
    private static final List<String> EXTENSIONLESS = List.of("", ".html", "/index.html");

    private final PublishedSite site;
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, Page> foldedSources = new HashMap<>();
    private final Map<String, PublishedFile> known = new HashMap<>();
    private final Map<String, Optional<Set<String>>> anchors = new HashMap<>();

    SiteIndex(PublishedSite site) {
        this.site = site;
        site.files().stream().filter(PublishedFile::known).forEach(file -> known.put(file.path(), file));
        site.pages().keySet().forEach(this::fold);
        site.assets().forEach(this::fold);
        site.sources().forEach((path, page) -> foldedSources.putIfAbsent(folded(path), page));
    }

    private void fold(String file) {
        folded.merge(folded(file), file, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    /** The same for paths that some file systems take for the same, and servers do not. */
    private static String folded(String path) {
        return Composed.of(path).toLowerCase(Locale.ROOT);
    }

    /** What is published. */
    PublishedSite site() {
        return site;
    }

    /**
     * The file that a server sends for an address.
     *
     * @param path below the base path, decoded, without {@code /} at the beginning
     */
    Optional<String> file(String path) {
        for (String ending : endings(path)) {
            String file = path + ending;
            if (site.pages().containsKey(file) || site.assets().contains(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The file that an address would lead to if upper and lower case, and all ways to encode accents, were the same. */
    Optional<String> fileInOtherCase(String path) {
        for (String ending : endings(path)) {
            String file = folded.get(folded(path + ending));
            if (file != null) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The page that a path of its source would name if upper and lower case were the same. */
    Optional<Page> sourceInOtherCase(String path) {
        return Optional.ofNullable(foldedSources.get(folded(path)));
    }

    private List<String> endings(String path) {
        if (path.isEmpty() || path.endsWith("/")) {
            return DIRECTORY;
        }
        return site.server().extensionless() ? EXTENSIONLESS : FILE;
    }

    /** The address of a file of the site below the base path, decoded, without {@code /} at the beginning. */
    String addressOf(String file) {
        String address = site.pages().get(file);
        return address == null ? PublishedFile.addressOf(file) : address;
    }

    /** Whether a file is a page, not an asset. */
    boolean isPage(String file) {
        return site.pages().containsKey(file);
    }

    /** Where a page leads on to by itself, as written; empty where it is there to be read, or not known. */
    Optional<PublishedFile> redirect(String file) {
        return Optional.ofNullable(known.get(file))
                .filter(found -> !found.facts().redirect().isEmpty());
    }

    /** The ids and names in a page or drawing, in their order; empty where they are not known. */
    Optional<Set<String>> anchorsIn(String file) {
        return anchors.computeIfAbsent(file, this::read);
    }

    private Optional<Set<String>> read(String file) {
        PublishedFile page = known.get(file);
        Optional<PageFacts> facts = Optional.ofNullable(page).map(PublishedFile::facts);
        return facts.or(() ->
                        FileNames.ending(file).equals("svg") ? site.drawings().apply(file) : Optional.empty())
                .map(SiteIndex::names);
    }

    private static Set<String> names(PageFacts facts) {
        Set<String> names = new LinkedHashSet<>();
        for (Anchor anchor : facts.anchors()) {
            names.add(anchor.name());
        }
        return names;
    }
}
