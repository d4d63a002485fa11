package nrw.ikim.site.content;

import org.commonmark.node.Link;

/** A link that knows where its destination is written. */
final class TracedLink extends Link {

    private final DestinationSource source;

    TracedLink(String destination, String title, DestinationSource source) {
        super(destination, title);
        this.source = source;
    }

    DestinationSource source() {
        return source;
    }
}
