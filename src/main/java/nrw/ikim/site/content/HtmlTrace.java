package nrw.ikim.site.content;

import java.util.List;
import java.util.Optional;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.text.Locator;
import nrw.ikim.site.text.OriginMap;

/** The HTML while it is written, and where each part of it comes from. Of one document, for one thread. */
final class HtmlTrace {

    private final String markdown;
    private final Locator source;
    private final StringBuilder html;
    private final OriginMap.Builder origins;

    HtmlTrace(String markdown, Locator source) {
        this.markdown = markdown;
        this.source = source;
        this.html = new StringBuilder(markdown.length() + markdown.length() / 4 + 64);
        this.origins = new OriginMap.Builder(source);
    }

    /** What has been written. */
    StringBuilder html() {
        return html;
    }

    /** What it is made of. */
    String markdown() {
        return markdown;
    }

    /** @param faults what is wrong with the Markdown */
    MarkdownHtml finish(List<Diagnostic> faults) {
        return new MarkdownHtml(html.toString(), origins.build(), faults);
    }

    /** What is written from here on was made of a node: of its first line where it is a block. */
    void element(Node node) {
        made(html.length(), node);
    }

    /**
     * Notes where a destination comes from that has just been written.
     *
     * @param node the link or image
     * @param value where its attribute's value begins in the HTML
     * @param written where the destination stands in the Markdown
     */
    void destination(Node node, int value, Optional<Range> written) {
        int end = html.indexOf("\"", value);
        if (written.isPresent() && end >= 0) {
            origins.made(value, source, written.get().from(), written.get().to());
            made(end, node);
        }
    }

    private void made(int index, Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            Range range = Range.of(node instanceof Block ? spans.subList(0, 1) : spans);
            origins.made(index, source, range.from(), range.to());
        }
    }

    /** Text that is written from here on: a copy where nothing in it is written otherwise in the Markdown or HTML. */
    void text(Text node) {
        List<SourceSpan> spans = node.getSourceSpans();
        String literal = node.getLiteral();
        if (spans.size() != 1 || hasEscapes(literal) || !copied(html.length(), spans.get(0), literal)) {
            made(html.length(), node);
        }
    }

    private static boolean hasEscapes(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            switch (literal.charAt(i)) {
                case '<', '>', '&', '"' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Raw HTML that is written from here on, line by line: a list or quote indents and marks each line in the source. */
    void raw(Node node, String literal) {
        made(html.length(), node);
        List<SourceSpan> spans = node.getSourceSpans();
        int start = 0;
        int line = spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
        for (SourceSpan span : spans) {
            // an empty line has no span
            while (line < span.getLineIndex() && start <= literal.length()) {
                start = endOfLine(literal, start) + 1;
                line++;
            }
            if (start > literal.length()) {
                return;
            }
            copied(html.length() + start, span, literal.substring(start, endOfLine(literal, start)));
        }
    }

    private static int endOfLine(String literal, int start) {
        int end = literal.indexOf('\n', start);
        return end < 0 ? literal.length() : end;
    }

    private boolean copied(int index, SourceSpan span, String literal) {
        int length = literal.length();
        int start = span.getInputIndex();
        if (!markdown.startsWith(literal, start)) {
            // the beginning may be gone, as the mark of a task, or be a tab that a list has taken a part of
            start = Range.end(span) - length;
            if (start < 0 || !endsAlike(literal, Range.end(span))) {
                return false;
            }
        }
        origins.copied(index, source, start, start + length);
        return true;
    }

    private boolean endsAlike(String literal, int end) {
        int text = 0;
        while (text < literal.length() && literal.charAt(text) <= ' ') {
            text++;
        }
        int length = literal.length() - text;
        return markdown.regionMatches(end - length, literal, text, length);
    }
}
