package nrw.ikim.site.html;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The names of elements and attributes of a page in lower case: the same few come again and again. Of one page. */
final class RecentNames {

    private static final int SLOTS = 64;

    private final @Nullable String[] names = new String[SLOTS];

    /** What stands in a range of a page, in lower case. */
    String lowerCase(String html, int start, int end) {
        int length = end - start;
        if (length == 0) {
            return "";
        }
        int slot = (html.charAt(start) * 31 + html.charAt(end - 1) * 7 + length) & (SLOTS - 1);
        String known = names[slot];
        if (known != null && known.length() == length && html.startsWith(known, start)) {
            return known;
        }
        String name = html.substring(start, end).toLowerCase(Locale.ROOT);
        names[slot] = name;
        return name;
    }
}
