package nrw.ikim.site.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks at tags as they are written. */
final class TagText {

    private final String html;

    TagText(String html) {
        this.html = html;
    }

    /** The tag that begins at an index, up to the next {@code >}, as a place. */
    Place tag(int start) {
        int end = html.indexOf('>', start);
        return new Place(start, end < 0 ? html.length() : end + 1);
    }

    /** The name of the tag that begins at an index with its brackets, as {@code </p>}; empty where none begins. */
    String shown(int start) {
        if (start >= html.length() || html.charAt(start) != '<') {
            return "";
        }
        int from = html.startsWith("</", start) ? start + 2 : start + 1;
        int end = from;
        while (end < html.length() && " \t\r\n\f/>".indexOf(html.charAt(end)) < 0) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT) + ">";
    }

    /** The name in a tag, {@code p} of {@code </p>}. */
    static String bare(String tag) {
        return tag.replace("<", "").replace("/", "").replace(">", "");
    }

    /** The place of the first attribute of a start tag that stands in it for the second time. */
    Optional<Place> duplicate(Place tag) {
        Set<String> seen = new HashSet<>();
        int at = tag.start() + shown(tag.start()).length() - 1;
        while (at < tag.end() - 1) {
            while (at < tag.end() && isBetween(html.charAt(at))) {
                at++;
            }
            int start = at;
            while (at < tag.end() && html.charAt(at) != '=' && !isBetween(html.charAt(at))) {
                at++;
            }
            if (at > start && !seen.add(html.substring(start, at).toLowerCase(Locale.ROOT))) {
                return Optional.of(new Place(start, at));
            }
            at = behindValue(at, tag.end());
        }
        return Optional.empty();
    }

    private static boolean isBetween(char c) {
        return c <= ' ' || c == '/' || c == '>';
    }

    private int behindValue(int behindName, int end) {
        int at = skipSpace(behindName, end);
        if (at >= end || html.charAt(at) != '=') {
            return at;
        }
        at = skipSpace(at + 1, end);
        char quote = at < end ? html.charAt(at) : ' ';
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, at + 1);
            return close < 0 ? end : close + 1;
        }
        while (at < end && html.charAt(at) > ' ' && html.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    private int skipSpace(int from, int end) {
        int at = from;
        while (at < end && html.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** Whether a tag ends with a slash that is no part of an address. */
    boolean isSlashed(Place tag) {
        int slash = tag.end() - 2;
        return html.charAt(slash) == '/'
                && (" \t\n\r\f\"'".indexOf(html.charAt(slash - 1)) >= 0
                        || html.substring(tag.start(), slash).indexOf('=') < 0);
    }

    /** Text without the white space around it. */
    Place words(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && html.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && html.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Place(start, end);
    }

    /** The tag or text that begins at an index. */
    Place at(int start) {
        if (start < html.length() && html.charAt(start) == '<') {
            return tag(start);
        }
        int next = html.indexOf('<', start);
        return words(start, next < 0 ? html.length() : next);
    }

    /** The first comment from an index on that does not end, or -1. */
    int openComment(int from) {
        int start = html.indexOf("<!--", from);
        for (int end = 0; start >= 0; start = html.indexOf("<!--", end)) {
            end = html.indexOf("-->", start);
            if (end < 0) {
                return start;
            }
        }
        return start;
    }

    /** The reference to a character that begins at an index, without what follows its name. */
    Place reference(int ampersand) {
        int end = ampersand + 1;
        while (end < html.length() && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '#')) {
            end++;
        }
        boolean closed = end < html.length() && html.charAt(end) == ';';
        return new Place(ampersand, closed ? end + 1 : end);
    }
}
