package nrw.ikim.site.content;

import org.commonmark.node.Image;

/** An image that knows where its destination is written. */
final class TracedImage extends Image {

    private final DestinationSource source;

    TracedImage(String destination, String title, DestinationSource source) {
        super(destination, title);
        this.source = source;
    }

    DestinationSource source() {
        return source;
    }
}
