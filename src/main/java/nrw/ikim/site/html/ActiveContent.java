package nrw.ikim.site.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import nrw.ikim.site.html.PageElement.Attribute;
import nrw.ikim.site.html.PageQuality.Active;
import nrw.ikim.site.html.PageQuality.Activity;

/** Finds what runs or loads programs in a browser. */
final class ActiveContent {

    private static final Set<String> SCHEMES =
            Set.of("javascript:", "vbscript:", "data:text/html", "data:application/xhtml+xml");

    private ActiveContent() {}

    static void ofElement(PageElement element, List<Active> found) {
        switch (element.name()) {
            case "script" -> {
                if (isRun(element.value("type").strip().toLowerCase(Locale.ROOT))) {
                    found.add(new Active(Activity.SCRIPT, "script", "", element.place()));
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

    private static void frame(PageElement element, String attribute, List<Active> found) {
        String address = element.value(attribute);
        if (!address.isBlank()) {
            found.add(new Active(Activity.FRAME, element.name(), address, element.place()));
        }
    }

    static void ofAttribute(Attribute attribute, List<Active> found) {
        String key = attribute.name();
        switch (key) {
            case "href", "xlink:href", "src", "action", "formaction", "data" -> {
                String scheme = scheme(attribute.value());
                if (!scheme.isEmpty()) {
                    found.add(new Active(Activity.ADDRESS, key, scheme, attribute.place()));
                }
            }
            case "srcdoc" -> found.add(new Active(Activity.DOCUMENT, key, "", attribute.namePlace()));
            default -> {
                if (key.length() > 4 && key.startsWith("on")) {
                    found.add(new Active(Activity.HANDLER, key, "", attribute.namePlace()));
                }
            }
        }
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
