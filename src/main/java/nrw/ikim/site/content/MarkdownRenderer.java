package nrw.ikim.site.content;

import java.util.List;
import java.util.Optional;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.text.Locator;
import nrw.ikim.site.text.OriginMap;

/**
 * Renders Markdown: CommonMark with the tables, strikethrough, footnotes, automatic links and task lists of GitHub, and
 * with ids for headings as GitHub makes them. Raw HTML is kept as it is. Safe for use by many threads.
 *
 * <p>Blocks and inlines nest at most {@value #DEEPEST} deep; what would go deeper stays text. A text that nobody writes,
 * with a thousand brackets open at once or hundreds of thousands of marks, is not rendered but reported.
 */
public final class MarkdownRenderer {

    static final int DEEPEST = 100;

    private final List<Extension> extensions = List.of(
            TablesExtension.builder().maxCells(MarkdownLimits.MOST_CELLS).build(),
            StrikethroughExtension.create(),
            FootnotesExtension.create(),
            AutolinkExtension.create(),
            TaskListItemsExtension.create());
    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .extensions(extensions)
            .linkProcessor(new TracingLinkProcessor())
            .build();
    private final PlainMarkdown plain = new PlainMarkdown();

    /**
     * Renders a document in which nothing has to be told, and of which no place is wanted.
     *
     * @return the HTML that {@link #render} gives, or empty where only that can tell: far most texts are plain
     */
    public Optional<String> plain(String markdown, Links links) {
        return plain.render(markdown, links);
    }

    /**
     * Renders one document.
     *
     * @param markdown the Markdown, lines ending with {@code \n}
     * @param source where ranges of the Markdown come from
     * @param links gives the addresses to print
     * @return the HTML; empty for a text beyond all limits, with a diagnostic
     */
    public Outcome<MarkdownHtml> render(String markdown, Locator source, Links links) {
        Optional<Diagnostic> exceeded = MarkdownLimits.exceeded(markdown, source);
        if (exceeded.isPresent()) {
            return refused(source, exceeded.get());
        }
        Node document;
        try {
            document = parser.parse(markdown);
        } catch (IllegalArgumentException tooManyCells) {
            // the tables extension gives up so, and nothing else does
            return refused(source, MarkdownLimits.tooManyCells(markdown, source));
        }
        Outline outline = Outline.of(document, links);
        if (outline.lengthOfAddresses() > MarkdownLimits.MOST_HTML) {
            return refused(source, MarkdownLimits.tooLong(source));
        }
        HtmlTrace trace = new HtmlTrace(markdown, source);
        render(document, outline, trace);
        return new Outcome<>(trace.finish(outline.lost().faults(markdown, source)), List.of());
    }

    private static Outcome<MarkdownHtml> refused(Locator source, Diagnostic reason) {
        return new Outcome<>(new MarkdownHtml("", new OriginMap.Builder(source).build(), List.of()), List.of(reason));
    }

    private void render(Node document, Outline outline, HtmlTrace trace) {
        // a renderer is a few lists; one for each document carries its trace without a thread-local
        HtmlRenderer.builder()
                .extensions(extensions)
                .nodeRendererFactory(context -> new TracingNodeRenderer(context, trace))
                .attributeProviderFactory(context -> new ElementAttributes(outline, trace))
                .build()
                .render(document, trace.html());
    }
}
