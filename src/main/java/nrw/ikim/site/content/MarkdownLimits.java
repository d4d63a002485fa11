package nrw.ikim.site.content;

import java.util.Optional;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Locator;

/**
 * What a text may not exceed, so that it is laid out in bounded time and memory: each mark can become a node of the
 * document, and the library goes again and again through what follows an open bracket, through the lines of a paragraph
 * and through the addresses of a line.
 */
final class MarkdownLimits {

    /** The length of HTML that a text may grow to: one long address can be repeated by a few letters. */
    static final int MOST_HTML = 16 << 20;

    static final int MOST_CELLS = 200_000;

    private static final int MOST_MARKS = 200_000;
    static final int MOST_OPEN_BRACKETS = 1000;
    static final int MOST_LINES = 20_000;
    static final int MOST_ADDRESSES = 2000;
    private static final String MARKS = "*_~[](!<&\\`|:@#>\n";

    private MarkdownLimits() {}

    /** The fault of a text that must not be parsed. */
    static Optional<Diagnostic> exceeded(String markdown, Locator source) {
        if (isHarmless(markdown)) {
            return Optional.empty();
        }
        Counts counts = new Counts();
        for (int i = 0; i < markdown.length(); i++) {
            counts.next(markdown, i);
            Excess excess = counts.excess();
            if (excess != Excess.NONE) {
                return Optional.of(fault(source, i, excess.message, excess.help));
            }
        }
        return Optional.empty();
    }

    /** Nearly all texts are, and this is found ten times as fast as by counting. */
    private static boolean isHarmless(String markdown) {
        return markdown.length() <= MOST_LINES
                && isRare("[", MOST_OPEN_BRACKETS, markdown)
                && isRare("://", MOST_ADDRESSES, markdown);
    }

    private static boolean isRare(String sign, int most, String markdown) {
        int left = most;
        int at = markdown.indexOf(sign);
        while (at >= 0 && left > 0) {
            left--;
            at = markdown.indexOf(sign, at + sign.length());
        }
        return at < 0;
    }

    /** What there can be too much of, with the words for it. */
    private enum Excess {
        NONE("", ""),
        MARKS(
                "this text has more than " + MOST_MARKS + " marks such as `*`, `[` and line ends",
                "divide it into several pages; long lists of data belong into a file below `assets/`"),
        BRACKETS(
                "more than " + MOST_OPEN_BRACKETS + " brackets `[` are open at once here",
                "close them, or write `\\[` for a bracket that begins no link"),
        LINES(
                "more than " + MOST_LINES + " lines stand here without an empty one between them",
                "put an empty line between paragraphs; long lists of data belong into a file below `assets/`"),
        ADDRESSES("more than " + MOST_ADDRESSES + " addresses stand in this line", "put them into several lines");

        private final String message;
        private final String help;

        Excess(String message, String help) {
            this.message = message;
            this.help = help;
        }
    }

    /** Counts in one pass. */
    private static final class Counts {
        private int marks;
        private int open;
        private int lines;
        private int addresses;

        void next(String markdown, int i) {
            char c = markdown.charAt(i);
            if (c >= 128 || MARKS.indexOf(c) < 0) {
                return;
            }
            marks++;
            switch (c) {
                case '[' -> open++;
                case ']' -> open = Math.max(0, open - 1);
                case ':' -> addresses += markdown.startsWith("//", i + 1) ? 1 : 0;
                case '\n' -> {
                    boolean empty = i > 0 && markdown.charAt(i - 1) == '\n';
                    lines = empty ? 0 : lines + 1;
                    open = empty ? 0 : open;
                    addresses = 0;
                }
                default -> {}
            }
        }

        Excess excess() {
            if (marks > MOST_MARKS) {
                return Excess.MARKS;
            }
            if (open > MOST_OPEN_BRACKETS) {
                return Excess.BRACKETS;
            }
            if (lines > MOST_LINES) {
                return Excess.LINES;
            }
            return addresses > MOST_ADDRESSES ? Excess.ADDRESSES : Excess.NONE;
        }
    }

    static Diagnostic tooManyCells(String markdown, Locator source) {
        int start = firstTable(markdown);
        return fault(
                source,
                start,
                "the tables of this page have more than " + MOST_CELLS + " cells",
                "divide the page, or offer the table as a file below `assets/`");
    }

    static Diagnostic tooLong(Locator source) {
        return fault(
                source,
                0,
                "this text grows to more than " + (MOST_HTML >> 20) + " MiB of HTML",
                "make its links shorter, or divide it into several pages");
    }

    private static Diagnostic fault(Locator source, int at, String message, String help) {
        return Diagnostic.of(Rule.DATA_LIMIT, source.locate(at, at + 1), message)
                .withHelp(help);
    }

    /** The beginning of the line above the first one that parts the head of a table from its body. */
    private static int firstTable(String markdown) {
        int above = 0;
        int start = 0;
        while (start < markdown.length()) {
            int end = markdown.indexOf('\n', start);
            end = end < 0 ? markdown.length() : end;
            if (isDelimiter(markdown, start, end)) {
                return above;
            }
            above = start;
            start = end + 1;
        }
        return 0;
    }

    private static boolean isDelimiter(String markdown, int start, int end) {
        boolean bar = false;
        for (int i = start; i < end; i++) {
            bar |= markdown.charAt(i) == '|';
            if ("|-: ".indexOf(markdown.charAt(i)) < 0) {
                return false;
            }
        }
        return bar;
    }
}
