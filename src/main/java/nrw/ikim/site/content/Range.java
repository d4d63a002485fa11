package nrw.ikim.site.content;

import java.util.List;

import org.commonmark.node.SourceSpan;

/**
 * A range of the Markdown.
 *
 * @param from the first index
 * @param to the index behind the last
 */
record Range(int from, int to) {

    /** From the first to the last of some spans, of which there is at least one. */
    static Range of(List<SourceSpan> spans) {
        return new Range(spans.get(0).getInputIndex(), end(spans.get(spans.size() - 1)));
    }

    static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }
}
