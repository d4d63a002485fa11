package nrw.ikim.site.html;

import java.util.List;

/** Takes the {@code content} of a {@code <meta http-equiv="refresh">} apart, as the HTML standard says ("shared declarative refresh steps"). */
final class Refresh {

    /** Longer than this a page is there to be read, as one of a row of slides. */
    private static final int SECONDS = 10;

    private Refresh() {}

    /** The address that it leads to; none where it only loads the page again. */
    static List<Piece> target(String content) {
        int at = behindTime(content);
        if (at < 0) {
            return List.of();
        }
        int start = behindSpace(content, at);
        if (start < content.length() && (content.charAt(start) == ';' || content.charAt(start) == ',')) {
            start = behindSpace(content, start + 1);
        }
        if (content.regionMatches(true, start, "url", 0, 3)) {
            int equals = behindSpace(content, start + 3);
            if (equals < content.length() && content.charAt(equals) == '=') {
                start = behindSpace(content, equals + 1);
            }
        }
        return start < content.length() ? address(content, start) : List.of();
    }

    private static List<Piece> address(String content, int start) {
        char quote = content.charAt(start);
        if (quote != '"' && quote != '\'') {
            return List.of(Piece.of(content, start, content.length()));
        }
        int end = content.indexOf(quote, start + 1);
        int last = end < 0 ? content.length() : end;
        return last == start + 1 ? List.of() : List.of(Piece.of(content, start + 1, last));
    }

    /** Whether it leads on so soon that the page is not there to be read. */
    static boolean isSoon(String content) {
        int seconds = 0;
        for (int i = behindSpace(content, 0); i < content.length() && isDigit(content.charAt(i)); i++) {
            seconds = Math.min(SECONDS + 1, seconds * 10 + content.charAt(i) - '0');
        }
        return seconds <= SECONDS;
    }

    private static int behindTime(String content) {
        int start = behindSpace(content, 0);
        int at = start;
        while (at < content.length() && (isDigit(content.charAt(at)) || content.charAt(at) == '.')) {
            at++;
        }
        return at == start ? -1 : at;
    }

    private static int behindSpace(String content, int from) {
        int at = from;
        while (at < content.length() && content.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
