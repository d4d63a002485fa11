package nrw.ikim.site.html;

import java.util.Locale;
import java.util.Set;

import nrw.ikim.site.html.PageElement.Attribute;

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
    static boolean areMissing(PageElement link) {
        return !isHidden(link) && !isNamed(link) && !haveWords(link);
    }

    /** Whether somebody has a use for a link that leads to {@code #}: a script, or the way back to the top. */
    static boolean givePurpose(PageElement link) {
        for (Attribute attribute : link.attributes()) {
            String key = attribute.name();
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
        String words = (link.text() + " " + link.value("title")).toLowerCase(Locale.ROOT);
        for (String word : words.replace('.', ' ').replace('!', ' ').split(" ", -1)) {
            if (UPWARDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean haveWords(PageElement element) {
        for (PageNode child : element.children()) {
            if (child instanceof PageText words ? hasInk(words.text()) : isWorded(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWorded(PageNode node) {
        if (!(node instanceof PageElement element) || isHidden(element)) {
            return false;
        }
        if (element.name().equals("img")) {
            // an image without alt has its own diagnostic
            return !element.has("alt") || hasInk(element.value("alt")) || isNamed(element);
        }
        return EMBEDDED.contains(element.name()) || isNamed(element) || haveWords(element);
    }

    private static boolean isNamed(PageElement element) {
        return hasInk(element.value("aria-label"))
                || hasInk(element.value("aria-labelledby"))
                || hasInk(element.value("title"));
    }

    private static boolean isHidden(PageElement element) {
        return element.has("hidden") || element.value("aria-hidden").equalsIgnoreCase("true");
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
