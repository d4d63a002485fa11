package nrw.ikim.site.content;

import org.jspecify.annotations.Nullable;

/** HTML while it is written. */
final class HtmlText {

    /** The characters that are not written as they are, a bit for each; all are below 64. */
    private static final long ESCAPED = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"';

    private final StringBuilder html;

    /** @param length of the HTML, about */
    HtmlText(int length) {
        this.html = new StringBuilder(length);
    }

    /** Writes HTML as it is. */
    HtmlText append(String text) {
        html.append(text);
        return this;
    }

    /** Begins a line, unless one has just begun. */
    void line() {
        int length = html.length();
        if (length > 0 && html.charAt(length - 1) != '\n') {
            html.append('\n');
        }
    }

    /** Writes an attribute, unless it has no value. */
    void attribute(String name, @Nullable String value) {
        if (value != null) {
            html.append(' ').append(name).append("=\"");
            escaped(value);
            html.append('"');
        }
    }

    /** Writes a text. */
    void escaped(String text) {
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64 && (ESCAPED >>> c & 1) != 0) {
                html.append(text, copied, i).append(reference(c));
                copied = i + 1;
            }
        }
        html.append(text, copied, text.length());
    }

    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&quot;";
        };
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
