package nrw.ikim.site.model;

/**
 * Paths that are alike.
 *
 * @param pattern a path with {@code /}; {@code *} in it stands for any characters but {@code /}, {@code **} for any
 *     characters, {@code **}{@code /} for any folders or none. One that ends with {@code /} is for all that is below.
 */
public record PathPattern(String pattern) {

    public PathPattern {
        pattern = pattern.endsWith("/") ? pattern + "**" : pattern;
    }

    /**
     * Whether a path is one of those.
     *
     * @param path with {@code /}
     */
    public boolean matches(String path) {
        return new Match(pattern, path).found();
    }

    /** One try; a star takes as little as it can, and more where the rest does not fit. Only the last ones need to. */
    private static final class Match {
        private final String pattern;
        private final String path;
        private int next;
        private int at;
        private int star = -1;
        private int starAt;
        private int stars = -1;
        private int starsAt;

        Match(String pattern, String path) {
            this.pattern = pattern;
            this.path = path;
        }

        boolean found() {
            while (at < path.length() || next < pattern.length()) {
                if (!step() && !longer()) {
                    return false;
                }
            }
            return true;
        }

        private boolean step() {
            if (pattern.startsWith("**", next)) {
                next += pattern.startsWith("**/", next) ? 3 : 2;
                stars = next;
                starsAt = at;
                star = -1;
                return true;
            }
            if (next < pattern.length() && pattern.charAt(next) == '*') {
                star = ++next;
                starAt = at;
                return true;
            }
            boolean same = next < pattern.length() && at < path.length() && pattern.charAt(next) == path.charAt(at);
            if (same) {
                next++;
                at++;
            }
            return same;
        }

        private boolean longer() {
            if (star >= 0 && starAt < path.length() && path.charAt(starAt) != '/') {
                next = star;
                at = ++starAt;
                return true;
            }
            if (stars < 0 || starsAt >= path.length()) {
                return false;
            }
            boolean folders = pattern.charAt(stars - 1) == '/';
            int end = folders ? path.indexOf('/', starsAt) : starsAt;
            star = -1;
            next = stars;
            starsAt = end + 1;
            at = starsAt;
            return end >= 0;
        }
    }
}
