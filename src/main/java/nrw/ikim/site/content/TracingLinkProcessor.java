package nrw.ikim.site.content;

import java.util.List;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Makes the links and images that CommonMark makes, as nodes that know where their destination is written. */
final class TracingLinkProcessor implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null) {
            List<SourceSpan> spans = scanner.getSource(link.afterTextBracket(), scanner.position())
                    .getSourceSpans();
            return result(link, scanner, link.destination(), link.title(), new DestinationSource(spans, false));
        }
        boolean labelled = link.label() != null && !link.label().isEmpty();
        LinkReferenceDefinition definition =
                context.getDefinition(LinkReferenceDefinition.class, labelled ? link.label() : link.text());
        if (definition == null) {
            return LinkResult.none();
        }
        DestinationSource source = new DestinationSource(definition.getSourceSpans(), true);
        return result(link, scanner, definition.getDestination(), definition.getTitle(), source);
    }

    // the library gives and takes null for a link without a title
    @SuppressWarnings("NullAway")
    private static LinkResult result(
            LinkInfo link, Scanner scanner, String destination, String title, DestinationSource source) {
        if (link.marker() != null && link.marker().getLiteral().equals("!")) {
            return LinkResult.wrapTextIn(new TracedImage(destination, title, source), scanner.position())
                    .includeMarker();
        }
        return LinkResult.wrapTextIn(new TracedLink(destination, title, source), scanner.position());
    }
}
