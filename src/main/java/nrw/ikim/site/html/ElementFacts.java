package nrw.ikim.site.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Lack;

/** Which attributes of which elements are addresses, by the HTML and SVG standards. */
final class ElementFacts {

    /** What previews of a page elsewhere show (Open Graph, Twitter cards). */
    private static final Set<String> PREVIEWS =
            Set.of("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src");

    /** Attributes of drawings that may refer to a part of a drawing. */
    private static final List<String> PAINTED =
            List.of("fill", "stroke", "filter", "mask", "clip-path", "marker-start", "marker-mid", "marker-end");

    private ElementFacts() {}

    static void collect(PageElement element, FactCollector facts) {
        String name = element.name();
        if (name.equals("style")) {
            facts.style(element);
        }
        if (element.attributes().isEmpty()) {
            return;
        }
        facts.anchor(element, "id", true);
        collectStyles(element, facts);
        switch (name) {
            case "a" -> {
                facts.anchor(element, "name", false);
                facts.link(element, hrefOf(element), Kind.PAGE);
                collectLack(element, facts);
            }
            case "area" -> facts.link(element, "href", Kind.PAGE);
            case "form" -> facts.link(element, "action", Kind.PAGE);
            case "button" -> facts.link(element, "formaction", Kind.PAGE);
            case "base" -> facts.base(element);
            case "link" -> collectLink(element, facts);
            case "meta" -> collectMeta(element, facts);
            case "img", "source" -> collectMedia(element, facts);
            case "input" -> {
                facts.link(element, "formaction", Kind.PAGE);
                if (element.value("type").equalsIgnoreCase("image")) {
                    facts.link(element, "src", Kind.IMAGE);
                }
            }
            case "image", "feimage" -> facts.link(element, hrefOf(element), Kind.IMAGE);
            case "use", "textpath", "mpath", "lineargradient", "radialgradient", "pattern" ->
                facts.link(element, hrefOf(element), Kind.RESOURCE);
            case "body", "table", "td", "th" -> facts.link(element, "background", Kind.IMAGE);
            case "video" -> {
                facts.link(element, "poster", Kind.IMAGE);
                facts.link(element, "src", Kind.RESOURCE);
            }
            case "script" -> facts.link(element, element.has("src") ? "src" : hrefOf(element), Kind.RESOURCE);
            case "iframe", "frame", "embed", "audio", "track" -> facts.link(element, "src", Kind.RESOURCE);
            case "object" -> facts.link(element, "data", Kind.RESOURCE);
            default -> {}
        }
    }

    private static void collectStyles(PageElement element, FactCollector facts) {
        if (element.has("style")) {
            facts.pieces(element, "style", Kind.RESOURCE, CssScanner::addresses);
        }
        if (element.isDrawing()) {
            PAINTED.stream()
                    .filter(element::has)
                    .forEach(attribute -> facts.pieces(element, attribute, Kind.RESOURCE, CssScanner::addresses));
        }
    }

    private static void collectLack(PageElement element, FactCollector facts) {
        if (!element.has(hrefOf(element))) {
            return;
        }
        String href = element.value(hrefOf(element)).strip();
        if (href.isEmpty()) {
            facts.hollow(element, Lack.ADDRESS);
        } else if (href.equals("#") && !LinkWords.givePurpose(element)) {
            facts.hollow(element, Lack.TARGET);
        } else if (LinkWords.areMissing(element)) {
            facts.hollow(element, Lack.WORDS);
        } else {
            facts.whole(element);
        }
    }

    private static void collectMedia(PageElement element, FactCollector facts) {
        facts.link(element, "src", element.name().equals("img") ? Kind.IMAGE : Kind.RESOURCE);
        facts.pieces(element, "srcset", Kind.IMAGE, Srcset::candidates);
    }

    private static void collectMeta(PageElement element, FactCollector facts) {
        if (element.value("http-equiv").equalsIgnoreCase("refresh")) {
            facts.pieces(element, "content", Kind.PAGE, Refresh::target);
            if (Refresh.isSoon(element.value("content"))) {
                Refresh.target(element.value("content")).forEach(piece -> facts.redirect(piece.target()));
            }
            return;
        }
        String property = element.has("property") ? element.value("property") : element.value("name");
        if (PREVIEWS.contains(property.toLowerCase(Locale.ROOT))) {
            facts.link(element, "content", Kind.IMAGE);
        }
    }

    private static void collectLink(PageElement element, FactCollector facts) {
        Set<String> relations = relations(element.value("rel"));
        boolean page = relations.contains("canonical")
                || relations.contains("alternate")
                || relations.contains("next")
                || relations.contains("prev");
        if (page && !relations.contains("stylesheet")) {
            facts.link(element, "href", Kind.PAGE);
        } else if (!Set.of("preconnect", "dns-prefetch", "profile").containsAll(relations)) {
            facts.link(element, "href", Kind.RESOURCE);
        }
        facts.pieces(element, "imagesrcset", Kind.IMAGE, Srcset::candidates);
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
    private static String hrefOf(PageElement element) {
        return element.has("href") ? "href" : "xlink:href";
    }
}
