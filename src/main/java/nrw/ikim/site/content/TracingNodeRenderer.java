package nrw.ikim.site.content;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders as the library does, and notes where text, raw HTML and the addresses of links and images come from. */
final class TracingNodeRenderer extends CoreHtmlNodeRenderer {

    private static final int BEFORE_HREF = "<a href=\"".length();
    private static final int BEFORE_SRC = "<img src=\"".length();

    private final HtmlTrace trace;

    TracingNodeRenderer(HtmlNodeRendererContext context, HtmlTrace trace) {
        super(context);
        this.trace = trace;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        Set<Class<? extends Node>> types = new HashSet<>(super.getNodeTypes());
        types.add(TracedLink.class);
        types.add(TracedImage.class);
        return types;
    }

    @Override
    public void visit(Text text) {
        trace.text(text);
        super.visit(text);
    }

    @Override
    public void visit(HtmlInline html) {
        trace.raw(html, html.getLiteral());
        super.visit(html);
    }

    @Override
    public void visit(HtmlBlock html) {
        context.getWriter().line();
        trace.raw(html, html.getLiteral());
        super.visit(html);
    }

    @Override
    public void visit(Link link) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", link.getDestination());
        if (link.getTitle() != null) {
            attributes.put("title", link.getTitle());
        }
        int start = trace.html().length();
        context.getWriter().tag("a", context.extendAttributes(link, "a", attributes));
        trace.destination(link, start + BEFORE_HREF, written(link));
        visitChildren(link);
        context.getWriter().tag("/a");
    }

    @Override
    public void visit(Image image) {
        int start = trace.html().length();
        super.visit(image);
        trace.destination(image, start + BEFORE_SRC, written(image));
    }

    private Optional<Range> written(Node node) {
        if (node instanceof TracedLink link) {
            return link.source().find(trace.markdown());
        }
        if (node instanceof TracedImage image) {
            return image.source().find(trace.markdown());
        }
        // an address that is a link by itself, perhaps in angle brackets
        SourceSpan span =
                node.getSourceSpans().isEmpty() ? null : node.getSourceSpans().get(0);
        if (span == null || trace.markdown().charAt(span.getInputIndex()) != '<') {
            return Optional.empty();
        }
        return Optional.of(new Range(span.getInputIndex() + 1, Range.end(span) - 1));
    }
}
