package nrw.ikim.site.html;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Character references, as that for an ampersand. Those that templates and Markdown print are known here; the table of all of them
 * is large, and only loaded where a page has another.
 */
final class References {

    private References() {}

    /** Whether a part of a text holds no reference that a browser would take for another. */
    static boolean areSound(String html, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = html.charAt(i);
            if (c == '&' && !isSound(html, i + 1, end)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSound(String html, int start, int end) {
        int i = start;
        boolean number = i < end && html.charAt(i) == '#';
        i = number ? i + 1 : i;
        int name = i;
        while (i < end && Ascii.isAlphanumeric(html.charAt(i))) {
            i++;
        }
        if (i == start) {
            return i == end || html.charAt(i) != ';';
        }
        boolean closed = i < end && html.charAt(i) == ';' && i > name;
        return closed && (number ? isDecimal(html, name, i) : isNamed(html.substring(name, i)));
    }

    /** Numbers that are no characters are rare, and so is the other notation. */
    private static boolean isDecimal(String html, int start, int end) {
        if (end - start > 5) {
            return false;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = html.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            value = value * 10 + digit;
        }
        return value >= ' ' && (value < 0x7F || value > 0x9F) && (value < 0xD800 || value > 0xDFFF);
    }

    /** Whether there is a named reference, given without its first and last sign. */
    private static boolean isNamed(String name) {
        return common(name) != 0 || Entities.isNamedEntity(name);
    }

    private static char common(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "nbsp" -> '\u00A0';
            default -> 0;
        };
    }

    /**
     * A text with its references resolved.
     *
     * @param written a text whose references are all sound and end with {@code ;}
     */
    static String resolved(String written) {
        int next = written.indexOf('&');
        if (next < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        int copied = 0;
        while (next >= 0) {
            int end = written.indexOf(';', next);
            char c = end < 0 ? 0 : character(written.substring(next + 1, end));
            if (c == 0) {
                return Parser.unescapeEntities(written, true);
            }
            text.append(written, copied, next).append(c);
            copied = end + 1;
            next = written.indexOf('&', copied);
        }
        return text.append(written, copied, written.length()).toString();
    }

    /** The character that a reference stands for; 0 where it is none of the frequent ones. */
    private static char character(String name) {
        boolean number = name.length() > 1 && name.length() < 6 && name.charAt(0) == '#';
        if (!number) {
            return common(name);
        }
        int value = 0;
        for (int i = 1; i < name.length(); i++) {
            char digit = name.charAt(i);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            value = value * 10 + digit - '0';
        }
        return (char) value;
    }
}
