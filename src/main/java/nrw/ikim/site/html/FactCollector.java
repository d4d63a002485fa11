package nrw.ikim.site.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.Range.AttributeRange;

import nrw.ikim.site.html.PageFacts.Anchor;
import nrw.ikim.site.html.PageFacts.HollowLink;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Lack;
import nrw.ikim.site.html.PageFacts.Link;

/** Collects the facts of one page with their places in its text. */
final class FactCollector {

    private final String html;
    private final List<Link> links = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<HollowLink> hollows = new ArrayList<>();
    private final Set<Integer> whole = new HashSet<>();
    private String base = "";
    private String redirect = "";

    FactCollector(String html) {
        this.html = html;
    }

    void link(Element element, String attribute, Kind kind) {
        Place place = placeOf(element, attribute);
        if (place.isKnown()) {
            links.add(new Link(kind, element.attr(attribute), place.start(), place.end()));
        }
    }

    /** The addresses within an attribute. */
    void pieces(Element element, String attribute, Kind kind, Function<String, List<Piece>> scan) {
        List<Piece> pieces = scan.apply(element.attr(attribute));
        Place place = pieces.isEmpty() ? Place.NOWHERE : placeOf(element, attribute);
        if (!place.isKnown()) {
            return;
        }
        // places are those in the written text, where a character reference is longer than what it stands for
        List<Piece> written = scan.apply(html.substring(place.start(), place.end()));
        boolean alike = written.size() == pieces.size();
        for (int i = 0; i < pieces.size(); i++) {
            int start = alike ? place.start() + written.get(i).start() : place.start();
            int end = alike ? place.start() + written.get(i).end() : place.end();
            links.add(new Link(kind, pieces.get(i).target(), start, end));
        }
    }

    /** What a {@code <style>} loads. */
    void style(Element element) {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof DataNode data) {
            Range range = data.sourceRange();
            int start = range.startPos();
            String css = range.isTracked() ? html.substring(start, range.endPos()) : "";
            for (Piece piece : CssScanner.addresses(css)) {
                links.add(new Link(Kind.RESOURCE, piece.target(), start + piece.start(), start + piece.end()));
            }
        }
    }

    void anchor(Element element, String attribute, boolean id) {
        String name = element.attr(attribute);
        if (!name.isEmpty()) {
            Place place = placeOf(element, attribute);
            anchors.add(new Anchor(name, id, place.start(), place.end()));
        }
    }

    /** Only the first one counts. */
    void base(Element element) {
        if (base.isEmpty()) {
            base = element.attr("href");
        }
    }

    /** Only the first one counts. */
    void redirect(String target) {
        if (redirect.isEmpty()) {
            redirect = target;
        }
    }

    void hollow(Element element, Lack lack) {
        Range tag = element.sourceRange();
        if (tag.isTracked()) {
            hollows.add(new HollowLink(lack, tag.startPos(), tag.endPos()));
        }
    }

    void whole(Element element) {
        whole.add(element.sourceRange().startPos());
    }

    PageFacts collected(PageQuality quality) {
        // wrong nesting makes a browser repeat a link, once with its words and once without
        hollows.removeIf(hollow -> whole.contains(hollow.start()));
        return new PageFacts(
                inOrder(links, Link::start),
                inOrder(anchors, Anchor::start),
                base,
                redirect,
                inOrder(hollows, HollowLink::start),
                quality);
    }

    /**
     * In the order of the text. The tree has another where the HTML is wrongly nested, and then also repeats elements that
     * were written once.
     */
    private static <T> List<T> inOrder(List<T> facts, ToIntFunction<T> start) {
        facts.sort(Comparator.comparingInt(start));
        List<T> once = new ArrayList<>(facts.size());
        for (T fact : facts) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(fact)) {
                once.add(fact);
            }
        }
        return once;
    }

    /** Where a value stands; before the beginning where the element has no such attribute. */
    private record Place(int start, int end) {
        private static final Place NOWHERE = new Place(-1, -1);

        private boolean isKnown() {
            return start >= 0;
        }
    }

    private Place placeOf(Element element, String attribute) {
        AttributeRange ranges = element.attributes().sourceRange(attribute);
        Range value = ranges.valueRange();
        if (value.isImplicit()) {
            int between = betweenQuotes(ranges.nameRange().endPos());
            return new Place(between, between);
        }
        return value.isTracked() ? new Place(value.startPos(), value.endPos()) : Place.NOWHERE;
    }

    /** The parser places an empty value behind the name of its attribute. */
    private int betweenQuotes(int behindName) {
        int equals = skipSpace(behindName);
        if (equals == html.length() || html.charAt(equals) != '=') {
            return behindName;
        }
        int quote = skipSpace(equals + 1);
        boolean quoted = quote < html.length() && (html.charAt(quote) == '"' || html.charAt(quote) == '\'');
        return quoted ? quote + 1 : quote;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < html.length() && html.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
