package nrw.ikim.site.content;

import java.util.List;

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

import nrw.ikim.site.text.Locator;

/**
 * Renders Markdown: CommonMark with the tables, strikethrough, footnotes, automatic links and task lists of GitHub, and
 * with ids for headings as GitHub makes them. Raw HTML is kept as it is. Safe for use by many threads.
 *
 * <p>Blocks and inlines nest at most {@value #DEEPEST} deep; what would go deeper stays text. A text that no author
 * writes, with a thousand brackets open at once or with a table of {@value #MOST_CELLS} cells, is rendered without inline markup.
 */
public final class MarkdownRenderer {

    private static final int DEEPEST = 100;
    private static final int MOST_CELLS = 200_000;

    private final List<Extension> extensions = List.of(
            TablesExtension.builder().maxCells(MOST_CELLS).build(),
            StrikethroughExtension.create(),
            FootnotesExtension.create(),
            AutolinkExtension.create(),
            TaskListItemsExtension.create());
    private final Parser parser = limited()
            .extensions(extensions)
            .linkProcessor(new TracingLinkProcessor())
            .build();
    private final Parser plain =
            limited().inlineParserFactory(context -> new PlainInlines()).build();

    private static Parser.Builder limited() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST);
    }

    /**
     * Renders one document.
     *
     * @param markdown the Markdown, lines ending with {@code \n}
     * @param source where ranges of the Markdown come from
     * @param links gives the addresses to print
     */
    public MarkdownHtml render(String markdown, Locator source, Links links) {
        Node document = parse(markdown);
        Outline outline = Outline.of(document, links);
        HtmlTrace trace = new HtmlTrace(markdown, source);
        // a renderer is a few lists; one for each document carries its trace without a thread-local
        HtmlRenderer.builder()
                .extensions(extensions)
                .nodeRendererFactory(context -> new TracingNodeRenderer(context, trace))
                .attributeProviderFactory(context -> new ElementAttributes(outline, trace))
                .build()
                .render(document, trace.html());
        return trace.finish(outline.lost().faults(markdown, source));
    }

    private Node parse(String markdown) {
        if (PlainInlines.needed(markdown)) {
            return plain.parse(markdown);
        }
        try {
            return parser.parse(markdown);
        } catch (IllegalArgumentException tooManyCells) {
            // the tables extension gives up so; any other cause would fail here again
            return plain.parse(markdown);
        }
    }
}
