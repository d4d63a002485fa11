package nrw.ikim.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.html.PageFacts.Anchor;
import nrw.ikim.site.html.PageFacts.Link;
import nrw.ikim.site.html.PageQuality;

/** Makes the facts of pages small: addresses and ids that many pages have are kept once. Thread-safe. */
final class Names {

    /** What comes after so many is hardly what all pages have. */
    private static final int MOST = 50_000;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** The same without its quality. */
    PageFacts small(PageFacts facts) {
        List<Link> links = new ArrayList<>(facts.links().size());
        for (Link link : facts.links()) {
            links.add(new Link(link.kind(), once(link.target()), link.start(), link.end()));
        }
        List<Anchor> anchors = new ArrayList<>(facts.anchors().size());
        for (Anchor anchor : facts.anchors()) {
            anchors.add(new Anchor(once(anchor.name()), anchor.id(), anchor.start(), anchor.end()));
        }
        return new PageFacts(links, anchors, once(facts.base()), facts.redirect(), facts.hollows(), PageQuality.NONE);
    }

    private String once(String name) {
        String first = known.size() < MOST ? known.putIfAbsent(name, name) : known.get(name);
        return first == null ? name : first;
    }
}
