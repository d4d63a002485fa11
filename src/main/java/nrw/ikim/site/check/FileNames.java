package nrw.ikim.site.check;

import java.util.Locale;
import java.util.Set;

/** What names of files say. */
final class FileNames {

    private static final Set<String> IMAGES =
            Set.of("apng", "avif", "bmp", "gif", "ico", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp");

    /** Endings of files that have further dots in their names. */
    private static final Set<String> FILES = Set.of(
            "css", "csv", "doc", "docx", "gz", "htm", "html", "ics", "jpeg", "jpg", "js", "json", "map", "md", "pdf",
            "png", "pptx", "svg", "tar", "txt", "webp", "xlsx", "xml", "yaml", "yml", "zip");

    private FileNames() {}

    /** Whether an address begins with the name of a host, so that its author forgot the scheme. */
    static boolean isHost(String address) {
        int slash = address.indexOf('/');
        String host = (slash < 0 ? address : address.substring(0, slash)).toLowerCase(Locale.ROOT);
        String last = ending(host);
        boolean name = host.chars().allMatch(c -> c == '.' || c == '-' || Character.isLetterOrDigit(c))
                && !host.contains("..")
                && !host.startsWith(".");
        boolean domain = last.length() > 1 && last.chars().allMatch(Character::isLetter) && !FILES.contains(last);
        return name && domain && (host.startsWith("www.") || host.indexOf('.') != host.lastIndexOf('.'));
    }

    /** The last part of a path that is not empty. */
    static String nameIn(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    /** The path without ending. */
    static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }

    /** The ending in lower case without the dot; empty where there is none. */
    static String ending(String path) {
        return stem(path).equals(path)
                ? ""
                : path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a path has the ending of an image. */
    static boolean isImage(String path) {
        return IMAGES.contains(ending(path));
    }

    /** Whether a path has the ending of a file that is not a page. */
    static boolean isFile(String path) {
        String ending = ending(path);
        if (ending.isEmpty() || ending.length() > 5 || ending.equals("html") || ending.equals("htm")) {
            return false;
        }
        return ending.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))
                && ending.chars().anyMatch(Character::isLetter);
    }
}
