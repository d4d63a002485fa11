package nrw.ikim.site.output;

/** Paths of files below the output directory, as text with {@code /} on every system. */
final class OutputPaths {

    private OutputPaths() {}

    /**
     * Whether a path names a file below a directory, whatever it is resolved against: relative, without {@code .},
     * {@code ..} and empty segments, backslashes, control characters, and not in the place where new files are kept.
     */
    static boolean isSafe(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c == 0x7f || c == '\\') {
                return false;
            }
        }
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            String segment = path.substring(start, end);
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
            start = end + 1;
        }
        return !path.equals(Staging.NAME) && !path.startsWith(Staging.NAME + "/");
    }

    /** The directory of a file or directory, empty for one directly below the output directory. */
    static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
