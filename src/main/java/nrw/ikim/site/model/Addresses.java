package nrw.ikim.site.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.text.Composed;
import nrw.ikim.site.text.PercentEncoding;
import nrw.ikim.site.text.RelativePath;

/** The addresses of a site's pages and assets, as they are printed into pages. */
public final class Addresses {

    private static final String CONTENT = "content/";
    private static final String ASSETS = "assets/";

    private final String host;
    private final String basePath;
    private final Map<String, Page> pages;
    private final Map<String, Site.Asset> assets;

    /** @param site the site whose addresses these are */
    public Addresses(Site site) {
        this.host = site.configuration().url();
        this.basePath = site.configuration().basePath();
        this.assets = site.assets();
        this.pages = new LinkedHashMap<>();
        site.pages().forEach(page -> pages.put(page.path(), page));
    }

    /**
     * An address for use in an {@code href} or {@code src}.
     *
     * @param address a path of the site that begins with {@code /}, or any other address, which is given back as it is
     */
    public String url(String address) {
        return isSitePath(address) ? basePath + address : address;
    }

    /** The same with scheme and host where the site's are known. */
    public String absoluteUrl(String address) {
        return isSitePath(address) ? host + basePath + address : address;
    }

    /** The page made of a file below {@code content/}, as in {@code groups/ds.md}. */
    public Optional<Page> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    /** The paths of all pages' files below {@code content/}, sorted. */
    public Iterable<String> pagePaths() {
        return pages.keySet();
    }

    /**
     * The path of the asset that an address of the site names.
     *
     * @param address begins with {@code /}; may have a query or fragment
     */
    public Optional<String> asset(String address) {
        if (!isSitePath(address)) {
            return Optional.empty();
        }
        String encoded = address.substring(1, endOfPath(address));
        String path = PercentEncoding.decoded(encoded).orElse(encoded);
        return assets.containsKey(path) ? Optional.of(path) : Optional.empty();
    }

    /**
     * What the destination of a Markdown link or image stands for.
     *
     * @param address what to print for it
     * @param page the page whose file it names
     * @param asset the path of the asset that it leads to
     */
    public record Resolved(String address, Optional<Page> page, Optional<String> asset) {}

    /** Whether an address may be that of an asset by its form: a path of the site that does not end like a folder. */
    public static boolean mayBeAsset(String address) {
        return isSitePath(address) && address.charAt(endOfPath(address) - 1) != '/';
    }

    /** Whether the path of a destination is relative, so that it may name a file. */
    public static boolean isRelative(String path) {
        return !path.isEmpty() && !path.startsWith("/") && !hasScheme(path);
    }

    /**
     * Resolves the destination of a Markdown link or image. It may name a file of the sources relative to the page's file,
     * which becomes the address of that page or asset; a path of the site, which gets the base path; or anything else,
     * which stays.
     *
     * @param from the page that has the link
     * @param destination as the author wrote it, perhaps with query and fragment
     */
    public Resolved resolve(Page from, String destination) {
        return resolve(from.path(), destination);
    }

    /**
     * The same.
     *
     * @param from the path below {@code content/} of the page that has the link
     */
    public Resolved resolve(String from, String destination) {
        int end = endOfPath(destination);
        // names of files are kept in this form, however the system or the author's keyboard makes accents
        String path = Composed.of(destination.substring(0, end));
        String source = source(from, path);
        String suffix = destination.substring(end);
        Optional<Page> page = below(CONTENT, source).map(pages::get);
        if (page.isPresent()) {
            return new Resolved(url(page.get().url() + suffix), page, Optional.empty());
        }
        Optional<String> asset = below(ASSETS, source).filter(assets::containsKey);
        return asset.map(found -> new Resolved(url("/" + PercentEncoding.encoded(found) + suffix), page, asset))
                .orElseGet(() -> new Resolved(url(destination), page, asset(destination)));
    }

    /** The path below the site's directory that a link names; empty where it names none. */
    private static String source(String from, String path) {
        if (path.isEmpty() || path.startsWith("//") || hasScheme(path)) {
            return "";
        }
        String decoded = PercentEncoding.decoded(path).orElse(path);
        return decoded.startsWith("/")
                ? CONTENT + decoded.substring(1)
                : RelativePath.follow(RelativePath.directoriesOf(CONTENT + from), decoded)
                        .orElse("");
    }

    private static Optional<String> below(String folder, String source) {
        return source.startsWith(folder) ? Optional.of(source.substring(folder.length())) : Optional.empty();
    }

    private static boolean isSitePath(String address) {
        return address.startsWith("/") && !address.startsWith("//");
    }

    /** The index in an address at which its query or fragment begins, or its length. */
    public static int endOfPath(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                return i;
            }
        }
        return address.length();
    }

    /** Whether the path begins as {@code mailto:} does: letters and a colon before any slash. */
    private static boolean hasScheme(String path) {
        int colon = path.indexOf(':');
        int slash = path.indexOf('/');
        return colon > 0 && (slash < 0 || colon < slash);
    }
}
