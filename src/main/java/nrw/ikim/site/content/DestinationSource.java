package nrw.ikim.site.content;

import java.util.List;
import java.util.Optional;

import org.commonmark.node.SourceSpan;

/**
 * Where the destination of a link is written: in the parentheses behind its text, or in a definition.
 *
 * @param spans of the parentheses, or of the whole definition, one a line
 * @param definition whether it is a definition, {@code [label]: destination}
 */
record DestinationSource(List<SourceSpan> spans, boolean definition) {

    /**
     * The range of the destination itself, as it is written, without angle brackets.
     *
     * @return empty where it is not found: in a table cell, escaped bars shift what follows them
     */
    Optional<Range> find(String markdown) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        Range all = Range.of(spans);
        if (all.to() > markdown.length()) {
            return Optional.empty();
        }
        int opened = definition ? behindLabel(markdown, all) : behind(markdown, all.from(), '(');
        int start = opened < 0 ? -1 : nextText(markdown, opened);
        return start < 0 ? Optional.empty() : Optional.of(destination(markdown, start, all.to()));
    }

    private static int behind(String markdown, int index, char expected) {
        return index < markdown.length() && markdown.charAt(index) == expected ? index + 1 : -1;
    }

    private static int behindLabel(String markdown, Range all) {
        int index = all.from();
        while (index < all.to() && markdown.charAt(index) != ']') {
            index += markdown.charAt(index) == '\\' ? 2 : 1;
        }
        return behind(markdown, index + 1, ':');
    }

    /** The first character at or behind an index that is no white space, and no mark of a quote between the lines. */
    private int nextText(String markdown, int index) {
        for (SourceSpan span : spans) {
            int end = Range.end(span);
            for (int i = Math.max(index, span.getInputIndex()); i < end; i++) {
                if (markdown.charAt(i) > ' ') {
                    return i;
                }
            }
        }
        return -1;
    }

    private static Range destination(String markdown, int start, int limit) {
        boolean angled = markdown.charAt(start) == '<';
        int depth = 0;
        int i = angled ? start + 1 : start;
        while (i < limit) {
            char c = markdown.charAt(i);
            if (c == '\\') {
                i++;
            } else if (angled ? c == '>' : c <= ' ' || (c == ')' && depth-- == 0)) {
                break;
            } else if (c == '(') {
                depth++;
            }
            i++;
        }
        return new Range(angled ? start + 1 : start, Math.min(i, limit));
    }
}
