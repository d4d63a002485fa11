package nrw.ikim.site.html;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What people who see or hear a page learn of a link, by the rules for accessible names as far as a text alone tells. */
final class LinkWords {

    /** What may bring words of its own that do not stand in the page. */
    private static final Set<String> EMBEDDED = Set.of(
            "audio", "button", "canvas", "embed", "iframe", "input", "math", "object", "select", "slot", "video");

    /** Words of links that are meant to lead to the beginning of a page. */
    private static final Set<String> UPWARDS =
            Set.of("top", "up", "begin", "start", "oben", "anfang", "↑", "▲", "⇧", "⬆");

    private LinkWords() {}

    /** Whether a link is there for all and yet has neither words nor an image with any. */
    static boolean areMissing(Element link) {
        return !isHidden(link) && !isNamed(link) && !haveWords(link);
    }

    /** Whether somebody has a use for a link that leads to {@code #}: a script, or the way back to the top. */
    static boolean givePurpose(Element link) {
        for (Attribute attribute : link.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.equals("id")
                    || key.equals("role")
                    || key.startsWith("on")
                    || key.startsWith("data-")
                    || key.startsWith("aria-")
                    || key.startsWith("@")
                    || key.indexOf(':') >= 0) {
                return true;
            }
        }
        String words = (link.text() + " " + link.attr("title")).toLowerCase(Locale.ROOT);
        for (String word : words.replace('.', ' ').replace('!', ' ').split(" ", -1)) {
            if (UPWARDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean haveWords(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text ? hasInk(text.getWholeText()) : isWorded(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWorded(Node node) {
        if (!(node instanceof Element element) || isHidden(element)) {
            return false;
        }
        if (element.normalName().equals("img")) {
            // an image without alt has its own diagnostic
            return !element.hasAttr("alt") || hasInk(element.attr("alt")) || isNamed(element);
        }
        return EMBEDDED.contains(element.normalName()) || isNamed(element) || haveWords(element);
    }

    private static boolean isNamed(Element element) {
        return hasInk(element.attr("aria-label"))
                || hasInk(element.attr("aria-labelledby"))
                || hasInk(element.attr("title"));
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equalsIgnoreCase("true");
    }

    private static boolean hasInk(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u00A0' && c != '\u200B' && c != '\uFEFF' && !Character.isWhitespace(c)) {
                return true;
            }
        }
        return false;
    }
}
