package nrw.ikim.site.html;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.html.PageElement.Attribute;

/** Reads the attributes of one start tag, as far as they are written regularly. */
final class AttributeScanner {

    private final String html;
    private final RecentNames names;
    private int at;

    /** @param start the index behind the name of the element */
    AttributeScanner(String html, int start, RecentNames names) {
        this.html = html;
        this.names = names;
        this.at = start;
    }

    /** Where reading ended: at the end of the tag, where the attributes are regular. */
    int end() {
        return at;
    }

    /** The attributes up to the end of the tag; null where something about them is irregular. */
    @Nullable
    List<Attribute> attributes() {
        List<Attribute> attributes = List.of();
        while (true) {
            int start = Ascii.skipSpace(html, at);
            if (start == html.length()) {
                return null;
            }
            boolean spaced = start > at;
            at = start;
            char c = html.charAt(start);
            if (c == '>' || c == '/') {
                return attributes;
            }
            Attribute attribute = spaced ? attribute(start) : null;
            if (attribute == null || isThere(attribute.name(), attributes)) {
                return null;
            }
            attributes = attributes.isEmpty() ? new ArrayList<>(4) : attributes;
            attributes.add(attribute);
        }
    }

    private static boolean isThere(String name, List<Attribute> attributes) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Attribute attribute(int start) {
        int end = start;
        while (end < html.length() && isNameCharacter(html.charAt(end))) {
            end++;
        }
        if (end == start) {
            return null;
        }
        String name = names.lowerCase(html, start, end);
        if (end == html.length() || html.charAt(end) != '=') {
            at = end;
            // a blank before the equals sign is allowed, and never written
            int next = Ascii.skipSpace(html, end);
            return next < html.length() && html.charAt(next) == '='
                    ? null
                    : new Attribute(name, "", new Place(start, end), new Place(end, end));
        }
        char quote = end + 1 < html.length() ? html.charAt(end + 1) : ' ';
        int close = quote == '"' || quote == '\'' ? html.indexOf(quote, end + 2) : -1;
        if (close < 0) {
            return null;
        }
        String written = html.substring(end + 2, close);
        if (written.indexOf('&') >= 0 && !References.areSound(html, end + 2, close)) {
            return null;
        }
        at = close + 1;
        return new Attribute(name, References.resolved(written), new Place(start, end), new Place(end + 2, close));
    }

    private static boolean isNameCharacter(char c) {
        return c > ' ' && c < 0x7F && c != '"' && c != '\'' && c != '<' && c != '=' && c != '/' && c != '>';
    }
}
