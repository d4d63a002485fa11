package nrw.ikim.site.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Finds what a style sheet loads: {@code url()}, the text of {@code @import} and those of {@code image-set()}. Follows the
 * tokens of CSS (CSS Syntax Module, level 3, section 4): nothing in comments and other texts counts. Of one text, for
 * one thread.
 */
final class CssScanner {

    private final String css;
    private final List<Piece> found = new ArrayList<>();
    /** The functions that are open, the innermost first; an empty name for plain parentheses. */
    private final Deque<String> functions = new ArrayDeque<>();
    /** The rule that has begun and not come to its block or end: {@code import}; empty if it is none of interest. */
    private String rule = "";

    private int at;

    private CssScanner(String css) {
        this.css = css;
    }

    /** The addresses in a style sheet, or in a list of declarations, in their order. */
    static List<Piece> addresses(String css) {
        CssScanner scanner = new CssScanner(css);
        while (scanner.at < css.length()) {
            scanner.token();
        }
        return scanner.found;
    }

    private void token() {
        char c = css.charAt(at);
        if (css.startsWith("/*", at)) {
            int end = css.indexOf("*/", at + 2);
            at = end < 0 ? css.length() : end + 2;
        } else if (c == '"' || c == '\'') {
            int start = at + 1;
            String text = string(c);
            boolean set = functions.isEmpty()
                    ? rule.equals("import")
                    : functions.peek().endsWith("image-set");
            if (set) {
                add(text, start, Math.max(start, at - 1));
            }
        } else if (c == '@') {
            at++;
            rule = name();
        } else if (isName(c)) {
            word();
        } else {
            sign(c);
        }
    }

    private void sign(char c) {
        at++;
        if (c == '(') {
            functions.push("");
        } else if (c == ')') {
            functions.poll();
        } else if (c == ';' || c == '{' || c == '}') {
            rule = "";
            // what is not closed ends with its declaration, else the rest of a faulty sheet would be lost
            functions.clear();
        }
    }

    private void word() {
        String name = name();
        if (at == css.length() || css.charAt(at) != '(') {
            return;
        }
        at++;
        if (name.equals("url") || name.equals("src")) {
            url(name.equals("src"));
        } else {
            functions.push(name);
        }
    }

    private void url(boolean quotedOnly) {
        while (at < css.length() && css.charAt(at) <= ' ') {
            at++;
        }
        if (at == css.length()) {
            return;
        }
        char c = css.charAt(at);
        int start = at;
        if (c == '"' || c == '\'') {
            String text = string(c);
            add(text, start + 1, Math.max(start + 1, at - 1));
            functions.push("");
        } else if (quotedOnly) {
            functions.push("");
        } else {
            bare(start);
        }
    }

    /** An address without quotes; blanks, quotes or parentheses within make it none. */
    private void bare(int start) {
        StringBuilder text = new StringBuilder();
        boolean sound = true;
        int end = -1;
        while (at < css.length() && css.charAt(at) != ')') {
            char c = css.charAt(at);
            if (c <= ' ') {
                end = end < 0 ? at : end;
                at++;
            } else {
                sound &= end < 0 && c != '"' && c != '\'' && c != '(';
                character(text);
            }
        }
        if (sound) {
            add(text.toString(), start, end < 0 ? at : end);
        }
        at = Math.min(css.length(), at + 1);
    }

    private void add(String target, int start, int end) {
        if (!target.isBlank() && !rule.equals("namespace")) {
            found.add(new Piece(target, start, end));
        }
    }

    /** The text between quotes; ends at a line break where the second is missing. */
    private String string(char quote) {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
            character(text);
        }
        at = Math.min(css.length(), at + 1);
        return text.toString();
    }

    /** One character, perhaps written as an escape. */
    private void character(StringBuilder text) {
        char c = css.charAt(at++);
        if (c != '\\' || at == css.length()) {
            text.append(c);
            return;
        }
        int start = at;
        while (at < css.length()
                && at < start + 6
                && Character.digit(css.charAt(at), 16) >= 0
                && css.charAt(at) < 128) {
            at++;
        }
        if (at == start) {
            char escaped = css.charAt(at++);
            // an escaped line break only continues the text
            text.append(escaped == '\n' ? "" : String.valueOf(escaped));
            return;
        }
        int point = Integer.parseInt(css, start, at, 16);
        text.appendCodePoint(Character.isValidCodePoint(point) && point > 0 ? point : 0xFFFD);
        if (at < css.length() && css.charAt(at) <= ' ') {
            at++;
        }
    }

    private String name() {
        int start = at;
        while (at < css.length() && isName(css.charAt(at))) {
            at++;
        }
        return css.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c >= 128;
    }
}
