package nrw.ikim.site.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import nrw.ikim.site.html.PageElement.Attribute;
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

    void collect(PageElement element) {
        switch (element.name()) {
            case "html" -> document(element);
            case "head" -> titlePlace = hasTitle ? titlePlace : tagOr(element, titlePlace);
            case "title" -> title(element);
            case "body" -> body = tagOr(element, body);
            case "frameset" -> forwards = true;
            case "meta" -> forwards |= element.value("http-equiv").equalsIgnoreCase("refresh");
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                heading(element, element.name().charAt(1) - '0');
            case "img", "area", "input" -> image(element);
            default -> ActiveContent.ofElement(element, active);
        }
        List<Attribute> attributes = element.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            Attribute attribute = attributes.get(i);
            ActiveContent.ofAttribute(attribute, active);
            if (attribute.name().equals("role") && attribute.value().equalsIgnoreCase("heading")) {
                headings.add(new Heading(levelOf(element), element.place()));
            }
        }
    }

    PageQuality collected(boolean doctype, Markup markup) {
        boolean document = doctype || hasTitle || titlePlace.end() > 0 || body.end() > 0;
        Head head = new Head(document, language, languagePlace, titled, titlePlace, body, forwards);
        return new PageQuality(head, headings, images, active, markup);
    }

    private void document(PageElement element) {
        language = element.value("lang").strip();
        languagePlace = element.place();
        titlePlace = languagePlace;
        if (!language.isEmpty()) {
            languagePlace = Objects.requireNonNull(element.attribute("lang")).place();
        }
    }

    /** A browser takes the first one; drawings have titles of their own. */
    private void title(PageElement element) {
        if (!hasTitle && !element.isDrawing()) {
            hasTitle = true;
            titled = !element.text().isBlank();
            titlePlace = tagOr(element, titlePlace);
        }
    }

    /** One with a role is none, or is one by its role. */
    private void heading(PageElement element, int level) {
        if (!element.has("role")) {
            headings.add(new Heading(level, element.place()));
        }
    }

    /** The standard says 2 for a heading by role that does not say its level. */
    private static int levelOf(PageElement element) {
        String level = element.value("aria-level").strip();
        return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '9' ? level.charAt(0) - '0' : 2;
    }

    private void image(PageElement element) {
        boolean needed =
                switch (element.name()) {
                    case "area" -> element.has("href");
                    case "input" -> element.value("type").equalsIgnoreCase("image");
                    default -> true;
                };
        if (needed && !element.has("alt") && !isNamed(element) && !isHidden(element)) {
            images.add(new Tag(element.name(), element.place()));
        }
    }

    private static boolean isNamed(PageElement element) {
        return !element.value("aria-label").isBlank()
                || !element.value("aria-labelledby").isBlank();
    }

    private static boolean isHidden(PageElement image) {
        String role = image.value("role").toLowerCase(Locale.ROOT);
        if (role.equals("presentation") || role.equals("none")) {
            return true;
        }
        for (PageElement element = image; element != null; element = element.parent()) {
            if (element.value("aria-hidden").equalsIgnoreCase("true") || element.has("hidden")) {
                return true;
            }
        }
        return false;
    }

    /** The start tag of an element, unless browsers add it by themselves. */
    private static Place tagOr(PageElement element, Place other) {
        return element.isWritten() ? element.place() : other;
    }
}
