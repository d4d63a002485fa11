package nrw.ikim.site.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import nrw.ikim.site.html.PageElement.Attribute;
import nrw.ikim.site.html.PageFacts.Anchor;
import nrw.ikim.site.html.PageFacts.HollowLink;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Lack;
import nrw.ikim.site.html.PageFacts.Link;

/** Collects the facts of one page with their places in its text. */
final class FactCollector {

    private static final int LONGEST_BASE = 2000;

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

    void link(PageElement element, String attribute, Kind kind) {
        Attribute found = element.attribute(attribute);
        if (found != null) {
            Place place = found.place();
            links.add(new Link(kind, found.value(), place.start(), place.end()));
        }
    }

    /** The addresses within an attribute. */
    void pieces(PageElement element, String attribute, Kind kind, Function<String, List<Piece>> scan) {
        Attribute found = element.attribute(attribute);
        List<Piece> pieces = found == null ? List.of() : scan.apply(found.value());
        if (found == null || pieces.isEmpty()) {
            return;
        }
        Place place = found.place();
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
    void style(PageElement element) {
        int start = element.code().start();
        String css = html.substring(start, element.code().end());
        for (Piece piece : CssScanner.addresses(css)) {
            links.add(new Link(Kind.RESOURCE, piece.target(), start + piece.start(), start + piece.end()));
        }
    }

    void anchor(PageElement element, String attribute, boolean id) {
        Attribute found = element.attribute(attribute);
        if (found != null && !found.value().isEmpty()) {
            Place place = found.place();
            anchors.add(new Anchor(found.value(), id, place.start(), place.end()));
        }
    }

    /** Only the first one counts, and none that would make all addresses of the page monstrous. */
    void base(PageElement element) {
        if (base.isEmpty() && element.value("href").length() <= LONGEST_BASE) {
            base = element.value("href");
        }
    }

    /** Only the first one counts. */
    void redirect(String target) {
        if (redirect.isEmpty()) {
            redirect = target;
        }
    }

    void hollow(PageElement element, Lack lack) {
        Place tag = element.place();
        hollows.add(new HollowLink(lack, tag.start(), tag.end()));
    }

    void whole(PageElement element) {
        whole.add(element.place().start());
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
            T last = once.isEmpty() ? null : once.get(once.size() - 1);
            // the cheap comparison first: nearly all have a place of their own
            if (last == null || start.applyAsInt(last) != start.applyAsInt(fact) || !last.equals(fact)) {
                once.add(fact);
            }
        }
        return once;
    }
}
