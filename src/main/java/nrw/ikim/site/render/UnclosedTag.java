package nrw.ikim.site.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.text.Location;

/** Finds the tag that is opened and never closed: Pebble notices only the end of the file. */
final class UnclosedTag {

    private static final Set<String> BLOCKS = Set.of("if", "for", "block", "macro", "verbatim");

    /**
     * What is open.
     *
     * @param location the opening tag
     * @param needed what would close it
     */
    record Found(Location location, String needed) {
        /** Whether it is a whole tag that lacks its end, not only a delimiter or quote. */
        boolean isTag() {
            return needed.startsWith("{");
        }
    }

    private UnclosedTag() {}

    /** The innermost tag of a template that is not closed. */
    static Optional<Found> in(TemplateSource source) {
        String text = source.file().text();
        Deque<Found> open = new ArrayDeque<>();
        int at = TagStart.next(text, source.start());
        while (at >= 0) {
            String close = text.charAt(at + 1) == '%' ? "%}" : text.charAt(at + 1) == '#' ? "#}" : "}}";
            int end = text.indexOf(close, at + 2);
            int following = TagStart.next(text, at + 2);
            if (end < 0 || (following >= 0 && following < end && !close.equals("#}"))) {
                return Optional.of(new Found(source.file().locate(at, at + 2), close));
            }
            int quote = close.equals("#}") ? -1 : openQuote(text, at + 2, end);
            if (quote >= 0) {
                return Optional.of(new Found(source.file().locate(quote, end), text.substring(quote, quote + 1)));
            }
            if (close.equals("%}")) {
                track(source, open, at, end + 2);
            }
            at = TagStart.next(text, end + 2);
        }
        return Optional.ofNullable(open.peek());
    }

    /** The index of a quote in a tag that is not closed in it, or -1. */
    private static int openQuote(String text, int from, int end) {
        int open = -1;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (open >= 0 && c == '\\') {
                at++;
            } else if (open >= 0 && c == text.charAt(open)) {
                open = -1;
            } else if (open < 0 && (c == '"' || c == '\'')) {
                open = at;
            }
        }
        return open;
    }

    private static void track(TemplateSource source, Deque<Found> open, int start, int end) {
        String tag = word(source.file().text(), start + 2, end);
        if (BLOCKS.contains(tag)) {
            open.push(new Found(source.file().locate(start, end), "{% end" + tag + " %}"));
        } else if (tag.startsWith("end") && BLOCKS.contains(tag.substring(3)) && !open.isEmpty()) {
            open.pop();
        }
    }

    private static String word(String text, int from, int end) {
        int start = from;
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int stop = start;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return text.substring(start, stop);
    }
}
