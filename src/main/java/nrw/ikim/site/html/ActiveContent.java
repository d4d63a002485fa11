package nrw.ikim.site.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

import nrw.ikim.site.html.PageQuality.Active;
import nrw.ikim.site.html.PageQuality.Activity;

/** Finds what runs or loads programs in a browser. */
final class ActiveContent {

    private static final Set<String> SCHEMES =
            Set.of("javascript:", "vbscript:", "data:text/html", "data:application/xhtml+xml");

    private ActiveContent() {}

    static void ofElement(Element element, List<Active> found) {
        switch (element.normalName()) {
            case "script" -> {
                if (isRun(element.attr("type").strip().toLowerCase(Locale.ROOT))) {
                    found.add(new Active(Activity.SCRIPT, "script", "", tag(element)));
                }
            }
            case "iframe", "frame", "embed" -> frame(element, "src", found);
            case "object" -> frame(element, "data", found);
            default -> {}
        }
    }

    /** Scripts of all other types are data that other scripts read. */
    private static boolean isRun(String type) {
        return type.isEmpty()
                || type.equals("module")
                || type.equals("importmap")
                || (type.contains("/") && (type.contains("javascript") || type.contains("ecmascript")));
    }

    private static void frame(Element element, String attribute, List<Active> found) {
        String address = element.attr(attribute);
        if (!address.isBlank()) {
            found.add(new Active(Activity.FRAME, element.normalName(), address, tag(element)));
        }
    }

    private static Place tag(Element element) {
        Range range = element.sourceRange();
        return new Place(range.startPos(), range.endPos());
    }

    static void ofAttribute(Element element, Attribute attribute, List<Active> found) {
        String key = attribute.getKey();
        switch (key) {
            case "href", "xlink:href", "src", "action", "formaction", "data" -> {
                String scheme = scheme(attribute.getValue());
                if (!scheme.isEmpty()) {
                    Range value = element.attributes().sourceRange(key).valueRange();
                    found.add(new Active(Activity.ADDRESS, key, scheme, new Place(value.startPos(), value.endPos())));
                }
            }
            case "srcdoc" -> found.add(new Active(Activity.DOCUMENT, key, "", name(element, key)));
            default -> {
                if (key.length() > 4 && key.startsWith("on")) {
                    found.add(new Active(Activity.HANDLER, key, "", name(element, key)));
                }
            }
        }
    }

    private static Place name(Element element, String attribute) {
        Range name = element.attributes().sourceRange(attribute).nameRange();
        return new Place(name.startPos(), name.endPos());
    }

    /** The beginning of an address that runs a script; empty for all others. Browsers leave out white space. */
    private static String scheme(String address) {
        int first = 0;
        while (first < address.length() && address.charAt(first) <= ' ') {
            first++;
        }
        if (first == address.length() || "jJvVdD".indexOf(address.charAt(first)) < 0) {
            return "";
        }
        StringBuilder plain = new StringBuilder();
        for (int i = first; i < address.length() && plain.length() < 32; i++) {
            char c = address.charAt(i);
            if (c != '\t' && c != '\n' && c != '\r') {
                plain.append(Character.toLowerCase(c));
            }
        }
        return SCHEMES.stream()
                .filter(scheme -> plain.indexOf(scheme) == 0)
                .findAny()
                .orElse("");
    }
}
