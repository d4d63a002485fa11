package nrw.ikim.site.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;

import nrw.ikim.site.html.PageFacts.Kind;

/** Which attributes of which elements are addresses, by the HTML standard. */
final class ElementFacts {

    private ElementFacts() {}

    static void collect(Element element, FactCollector facts) {
        if (element.attributesSize() == 0) {
            return;
        }
        facts.anchor(element, "id", true);
        switch (element.normalName()) {
            case "a" -> {
                facts.anchor(element, "name", false);
                facts.link(element, hrefOf(element), Kind.PAGE);
            }
            case "area" -> facts.link(element, "href", Kind.PAGE);
            case "form" -> facts.link(element, "action", Kind.PAGE);
            case "base" -> facts.base(element);
            case "link" -> collectLink(element, facts);
            case "img", "source" -> collectMedia(element, facts);
            case "input" -> {
                if (element.attr("type").equalsIgnoreCase("image")) {
                    facts.link(element, "src", Kind.IMAGE);
                }
            }
            case "image" -> facts.link(element, hrefOf(element), Kind.IMAGE);
            case "use" -> facts.link(element, hrefOf(element), Kind.RESOURCE);
            case "video" -> {
                facts.link(element, "poster", Kind.IMAGE);
                facts.link(element, "src", Kind.RESOURCE);
            }
            case "script", "iframe", "embed", "audio", "track" -> facts.link(element, "src", Kind.RESOURCE);
            case "object" -> facts.link(element, "data", Kind.RESOURCE);
            default -> {}
        }
    }

    private static void collectMedia(Element element, FactCollector facts) {
        facts.link(element, "src", element.normalName().equals("img") ? Kind.IMAGE : Kind.RESOURCE);
        facts.candidates(element);
    }

    private static void collectLink(Element element, FactCollector facts) {
        Set<String> relations = relations(element.attr("rel"));
        boolean page = relations.contains("canonical") || relations.contains("alternate");
        if (page && !relations.contains("stylesheet")) {
            facts.link(element, "href", Kind.PAGE);
        } else if (!Set.of("preconnect", "dns-prefetch").containsAll(relations)) {
            facts.link(element, "href", Kind.RESOURCE);
        }
    }

    private static Set<String> relations(String rel) {
        Set<String> relations = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= rel.length(); i++) {
            if (i == rel.length() || rel.charAt(i) <= ' ') {
                if (i > start) {
                    relations.add(rel.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i + 1;
            }
        }
        return relations;
    }

    /** In drawings (SVG), links may have the older name. */
    private static String hrefOf(Element element) {
        return element.hasAttr("href") ? "href" : "xlink:href";
    }
}
