package nrw.ikim.site.html;

import java.util.ArrayList;
import java.util.List;

import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Link;

/** Reads what a style sheet loads. Safe to use from several threads. */
public final class StyleReader {

    /**
     * Reads a style sheet.
     *
     * @param css the text of the file; no text is so wrong that it could not be read
     * @return its links, without those to something in the page that uses the sheet ({@code url(#x)})
     */
    public PageFacts read(String css) {
        List<Link> links = new ArrayList<>();
        for (Piece piece : CssScanner.addresses(css)) {
            if (!piece.target().startsWith("#")) {
                links.add(new Link(Kind.RESOURCE, piece.target(), piece.start(), piece.end()));
            }
        }
        return new PageFacts(links, List.of(), "");
    }
}
