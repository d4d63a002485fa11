package nrw.ikim.site.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.text.PercentEncoding;

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
        this.pages = new HashMap<>();
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

    /** The paths of all pages' files below {@code content/}. */
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
     * The address that the destination of a Markdown link stands for. A destination may name a file of the sources
     * relative to the page's file, which becomes the address of that page or asset; a path of the site, which gets the
     * base path; or anything else, which stays.
     *
     * @param from the page that has the link
     * @param destination as the author wrote it, perhaps with query and fragment
     */
    public String resolve(Page from, String destination) {
        return url(sitePath(from, destination));
    }

    /** The path of the asset that the destination of a Markdown link or image names. */
    public Optional<String> assetNamed(Page from, String destination) {
        return asset(sitePath(from, destination));
    }

    /** The destination with the address of the site in the place of a file of the sources. */
    private String sitePath(Page from, String destination) {
        int end = endOfPath(destination);
        String path = destination.substring(0, end);
        if (path.isEmpty() || path.startsWith("//") || hasScheme(path)) {
            return destination;
        }
        String file = path.startsWith("/") ? CONTENT + path.substring(1) : sibling(CONTENT + from.path(), path);
        String source = PercentEncoding.decoded(file).orElse(file);
        Page page = source.startsWith(CONTENT) ? pages.get(source.substring(CONTENT.length())) : null;
        if (page != null) {
            return page.url() + destination.substring(end);
        }
        boolean isAsset = source.startsWith(ASSETS) && assets.containsKey(source.substring(ASSETS.length()));
        return isAsset ? "/" + file.substring(ASSETS.length()) + destination.substring(end) : destination;
    }

    private static boolean isSitePath(String address) {
        return address.startsWith("/") && !address.startsWith("//");
    }

    private static int endOfPath(String address) {
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

    /** A relative path seen from a file; empty where it leads out of the site's directory. */
    private static String sibling(String file, String relative) {
        StringBuilder path = new StringBuilder(file.substring(0, file.lastIndexOf('/') + 1));
        for (String segment : relative.split("/", -1)) {
            if (segment.equals("..")) {
                int above = path.length() < 2 ? -1 : path.lastIndexOf("/", path.length() - 2);
                if (path.length() == 0) {
                    return "";
                }
                path.setLength(above + 1);
            } else if (!segment.equals(".")) {
                path.append(segment).append('/');
            }
        }
        if (path.length() > 0) {
            path.setLength(path.length() - 1);
        }
        return path.toString();
    }
}
