package nrw.ikim.site.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import nrw.ikim.site.text.Composed;
import nrw.ikim.site.text.PercentEncoding;

/**
 * Looks in texts for the paths of certain files, however they are written there: as an address, a part of one, or a bare
 * name. What stands in comments of HTML and templates does not count.
 */
final class Mentions {

    private static final String BETWEEN = "\"'`()<>,;={}|\\[]#?*";

    /** The paths that are looked for, by the name of the file. */
    private final Map<String, Set<String>> wanted = new HashMap<>();

    /** @param paths of the files to look for */
    Mentions(Iterable<String> paths) {
        paths.forEach(path -> wanted.computeIfAbsent(FileNames.nameIn(path), name -> new HashSet<>())
                .add(path));
    }

    /** Whether a file was mentioned nowhere. */
    boolean lacks(String path) {
        return wanted.getOrDefault(FileNames.nameIn(path), Set.of()).contains(path);
    }

    /** Whether every file was mentioned, so that there is nothing to look for. */
    boolean isDone() {
        return wanted.isEmpty();
    }

    /** Looks at each word of a text. */
    void in(String text) {
        in(text, "");
    }

    /** @param self the name of a file that the text may hold as its own, as drawings do */
    void in(String text, String self) {
        int at = 0;
        Comments comments = new Comments(text);
        while (at < text.length() && !isDone()) {
            int comment = comments.end(at);
            if (comment > at || isBetween(text.charAt(at))) {
                at = Math.max(comment, at + 1);
                continue;
            }
            int end = at;
            while (end < text.length() && !isBetween(text.charAt(end))) {
                end++;
            }
            String word = text.substring(at, end);
            if (self.isEmpty() || !FileNames.nameIn(word).equals(self)) {
                value(word);
            }
            at = end;
        }
    }

    private static boolean isBetween(char c) {
        return c <= ' ' || BETWEEN.indexOf(c) >= 0;
    }

    /** Looks at a text that as a whole may be a path, with blanks in it. */
    void value(String text) {
        found(text);
        if (text.indexOf('%') >= 0) {
            PercentEncoding.decoded(text).ifPresent(this::found);
        }
    }

    private void found(String word) {
        int end = word.length();
        while (end > 0 && ".:!".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        String mention = withoutDots(Composed.of(word.substring(0, end)));
        String name = FileNames.nameIn(mention);
        Set<String> paths = wanted.get(name);
        if (paths == null) {
            return;
        }
        paths.removeIf(path -> isPartOf(path, mention) || isPartOf(mention, path));
        if (paths.isEmpty()) {
            wanted.remove(name);
        }
    }

    /** Without what a relative address, or one of the root, begins with. */
    private static String withoutDots(String word) {
        int start = 0;
        while (start < word.length() && (word.charAt(start) == '.' || word.charAt(start) == '/')) {
            start++;
        }
        return word.substring(start);
    }

    private static boolean isPartOf(String path, String end) {
        return path.endsWith(end)
                && (path.length() == end.length() || path.charAt(path.length() - end.length() - 1) == '/');
    }

    /** Where the comments of a text end. It is gone through from the front, and no end is looked for again where there is none. */
    private static final class Comments {
        private final String text;
        private boolean html = true;
        private boolean template = true;

        private Comments(String text) {
            this.text = text;
        }

        /** The end of a comment that begins here; the same place where none does, or none ends. */
        private int end(int at) {
            if (html && text.startsWith("<!--", at)) {
                int end = text.indexOf("-->", at + 2);
                html = end >= 0;
                return html ? end + 3 : at;
            }
            if (template && text.startsWith("{#", at)) {
                int end = text.indexOf("#}", at + 2);
                template = end >= 0;
                return template ? end + 2 : at;
            }
            return at;
        }
    }
}
