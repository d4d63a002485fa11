package nrw.ikim.site.model;

import java.util.Locale;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;

/** Tells whether a permalink names a place in the site that every system can keep as a file. */
final class PermalinkCheck {

    /** Signs with a meaning in addresses, and those that file names on Windows cannot have. */
    private static final String FORBIDDEN = "?#%:*\"<>|";

    private PermalinkCheck() {}

    static Optional<Diagnostic> fault(String permalink, Location location) {
        if (leadsUp(permalink)) {
            String message = "`permalink` must not lead out of the site, got `" + permalink + "`";
            return Optional.of(Diagnostic.of(Rule.URL_ESCAPES_ROOT, location, message)
                    .withHelp("write the path from the root of the site, as `/groups/ds/`, without `..`"));
        }
        return reason(permalink).map(reason -> Diagnostic.of(
                        Rule.FRONT_MATTER,
                        location,
                        "`permalink` must be a path of this site, as `/groups/ds/`: " + reason)
                .withSuggestion(permalink.contains("\\") ? permalink.replace('\\', '/') : ""));
    }

    private static boolean leadsUp(String permalink) {
        for (String segment : permalink.replace('\\', '/').split("/", -1)) {
            // Windows ignores dots and blanks at the end of names
            if (segment.startsWith("..") && segment.replace('.', ' ').isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> reason(String permalink) {
        if (permalink.isEmpty()) {
            return Optional.of("it is empty");
        }
        Optional<String> sign = permalink
                .codePoints()
                .filter(PermalinkCheck::isForbidden)
                .mapToObj(PermalinkCheck::named)
                .findFirst();
        if (sign.isPresent()) {
            return sign.map(found -> found + " cannot stand in it");
        }
        String path = permalink.startsWith("/") ? permalink.substring(1) : permalink;
        String inner = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        for (String segment : inner.split("/", -1)) {
            if (segment.isEmpty() && !path.isEmpty()) {
                return Optional.of("there is nothing between two slashes");
            }
            if (!segment.strip().equals(segment) || segment.endsWith(".")) {
                return Optional.of("the name `" + segment + "` ends in a blank or a dot, or begins with a blank");
            }
        }
        return Optional.empty();
    }

    private static boolean isForbidden(int point) {
        return point == '\\'
                || FORBIDDEN.indexOf(point) >= 0
                || Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE;
    }

    private static String named(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE
                ? String.format(Locale.ROOT, "the invisible sign U+%04X", point)
                : "the sign `" + Character.toString(point) + "`";
    }
}
