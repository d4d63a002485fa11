package nrw.ikim.site.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

import nrw.ikim.site.html.PageQuality.Active;
import nrw.ikim.site.html.PageQuality.Head;
import nrw.ikim.site.html.PageQuality.Heading;
import nrw.ikim.site.html.PageQuality.Tag;

/** Collects what makes a page good or bad, of one page, element by element in the order of the tree. */
final class QualityCollector {

    private final List<Heading> headings = new ArrayList<>();
    private final List<Tag> images = new ArrayList<>();
    private final List<Active> active = new ArrayList<>();
    private String language = "";
    private Place languagePlace = Place.NONE;
    private boolean hasTitle;
    private boolean titled;
    private Place titlePlace = Place.NONE;
    private Place body = Place.NONE;
    private boolean forwards;

    void collect(Element element) {
        switch (element.normalName()) {
            case "html" -> document(element);
            case "head" -> titlePlace = hasTitle ? titlePlace : tagOr(element, titlePlace);
            case "title" -> title(element);
            case "body" -> body = tagOr(element, body);
            case "frameset" -> forwards = true;
            case "meta" -> forwards |= element.attr("http-equiv").equalsIgnoreCase("refresh");
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                heading(element, element.normalName().charAt(1) - '0');
            case "img", "area", "input" -> image(element);
            default -> ActiveContent.ofElement(element, active);
        }
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                ActiveContent.ofAttribute(element, attribute, active);
                if (attribute.getKey().equals("role") && attribute.getValue().equalsIgnoreCase("heading")) {
                    headings.add(new Heading(levelOf(element), tagOr(element, Place.NONE)));
                }
            }
        }
    }

    PageQuality collected(boolean doctype, Markup markup) {
        boolean document = doctype || hasTitle || titlePlace.end() > 0 || body.end() > 0;
        Head head = new Head(document, language, languagePlace, titled, titlePlace, body, forwards);
        return new PageQuality(head, headings, images, active, markup);
    }

    private void document(Element element) {
        language = element.attr("lang").strip();
        languagePlace = tagOr(element, Place.NONE);
        titlePlace = languagePlace;
        if (!language.isEmpty()) {
            Range value = element.attributes().sourceRange("lang").valueRange();
            languagePlace = new Place(value.startPos(), value.endPos());
        }
    }

    /** A browser takes the first one; drawings have titles of their own. */
    private void title(Element element) {
        if (!hasTitle && Parser.NamespaceHtml.equals(element.tag().namespace())) {
            hasTitle = true;
            titled = !element.wholeText().isBlank();
            titlePlace = tagOr(element, titlePlace);
        }
    }

    /** One with a role is none, or is one by its role. */
    private void heading(Element element, int level) {
        if (!element.hasAttr("role")) {
            headings.add(new Heading(level, tagOr(element, Place.NONE)));
        }
    }

    /** The standard says 2 for a heading by role that does not say its level. */
    private static int levelOf(Element element) {
        String level = element.attr("aria-level").strip();
        return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '9' ? level.charAt(0) - '0' : 2;
    }

    private void image(Element element) {
        boolean needed =
                switch (element.normalName()) {
                    case "area" -> element.hasAttr("href");
                    case "input" -> element.attr("type").equalsIgnoreCase("image");
                    default -> true;
                };
        if (needed && !element.hasAttr("alt") && !isNamed(element) && !isHidden(element)) {
            images.add(new Tag(element.normalName(), tagOr(element, Place.NONE)));
        }
    }

    private static boolean isNamed(Element element) {
        return !element.attr("aria-label").isBlank()
                || !element.attr("aria-labelledby").isBlank();
    }

    private static boolean isHidden(Element image) {
        String role = image.attr("role").toLowerCase(Locale.ROOT);
        if (role.equals("presentation") || role.equals("none")) {
            return true;
        }
        for (Element element = image; element != null; element = element.parent()) {
            if (element.attr("aria-hidden").equalsIgnoreCase("true") || element.hasAttr("hidden")) {
                return true;
            }
        }
        return false;
    }

    /** The start tag of an element, unless browsers add it by themselves. */
    private static Place tagOr(Element element, Place other) {
        Range range = element.sourceRange();
        return range.isTracked() && !range.isImplicit() ? new Place(range.startPos(), range.endPos()) : other;
    }
}
