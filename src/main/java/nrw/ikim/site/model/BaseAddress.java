package nrw.ikim.site.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import nrw.ikim.site.text.PercentEncoding;

/**
 * Where a site is served.
 *
 * @param origin scheme and host, perhaps with a port, without a slash at the end
 * @param path as {@link SiteConfiguration#basePath()} says
 */
public record BaseAddress(String origin, String path) {

    private static final String FORBIDDEN = "\\?#%\"<>|*:{}^`";

    /**
     * An absolute address, as in {@code https://www.example.org/ikim/}.
     *
     * @return empty if it is none, or has a query, a fragment or a user
     */
    public static Optional<BaseAddress> parse(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (!web || uri.getHost() == null || uri.getRawUserInfo() != null) {
                return Optional.empty();
            }
            if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
                return Optional.empty();
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String origin = scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
            return normalised(uri.getPath()).map(path -> new BaseAddress(origin, path));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * A base path with a slash at the beginning and none at the end, percent-encoded; {@code ""} for {@code /}.
     *
     * @return empty if it could not stand in front of an address: blanks, {@code ..}, a query and the like
     */
    static Optional<String> normalised(String path) {
        String inner = path.startsWith("/") ? path.substring(1) : path;
        inner = inner.endsWith("/") ? inner.substring(0, inner.length() - 1) : inner;
        if (inner.isEmpty()) {
            return Optional.of("");
        }
        for (String segment : inner.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..") || !isPlain(segment)) {
                return Optional.empty();
            }
        }
        return Optional.of("/" + PercentEncoding.encoded(inner));
    }

    private static boolean isPlain(String segment) {
        return segment.codePoints()
                .noneMatch(point -> point <= ' '
                        || Character.isISOControl(point)
                        || Character.isSpaceChar(point)
                        || FORBIDDEN.indexOf(point) >= 0);
    }
}
