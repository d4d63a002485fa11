package nrw.ikim.site.external;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Addresses that are not to be asked. An entry is the beginning of an address, as in {@code https://example.org/members/};
 * without a scheme it holds for both, and for all hosts below the one it names, as in {@code example.org}. A {@code *}
 * stands for any characters; an entry with one must fit the whole address.
 */
final class Ignored {

    private final List<String> entries;
    private final Set<String> used = new TreeSet<>();

    Ignored(List<String> entries) {
        this.entries = entries.stream()
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** Whether an address is not to be asked. */
    boolean holds(WebAddress address) {
        List<String> fitting =
                entries.stream().filter(entry -> fits(entry, address)).toList();
        used.addAll(fitting);
        return !fitting.isEmpty();
    }

    /** The entries that have held no address so far, in their order. */
    List<String> unused() {
        List<String> unused = new ArrayList<>(entries);
        unused.removeAll(used);
        return unused.stream().distinct().toList();
    }

    private static boolean fits(String entry, WebAddress address) {
        int scheme = entry.indexOf("://");
        int path = pathIn(entry);
        // upper and lower case are the same in names of hosts only
        String lower = path < 0
                ? entry.toLowerCase(Locale.ROOT)
                : entry.substring(0, path).toLowerCase(Locale.ROOT) + entry.substring(path);
        if (entry.indexOf('*') >= 0) {
            return fits(lower, scheme < 0 ? address.authority() + address.path() : address.toString());
        }
        return scheme < 0 ? isBelow(lower, address) : begins(address.toString(), lower);
    }

    private static boolean isBelow(String entry, WebAddress address) {
        String rest = address.authority() + address.path();
        int hostEnd = address.authority().length();
        for (int at = 0; at >= 0 && at < hostEnd; at = nextLabel(rest, at)) {
            if (begins(rest.substring(at), entry)) {
                return true;
            }
        }
        return false;
    }

    private static int nextLabel(String rest, int from) {
        int dot = rest.indexOf('.', from);
        return dot < 0 ? -1 : dot + 1;
    }

    /** Where the entry ends within a name, it names something else. */
    private static boolean begins(String address, String entry) {
        int end = entry.length();
        return address.startsWith(entry)
                && (pathIn(entry) >= 0 || end == address.length() || "/:".indexOf(address.charAt(end)) >= 0);
    }

    /** Where the path of an entry begins; negative where it has none. */
    private static int pathIn(String entry) {
        int scheme = entry.indexOf("://");
        return entry.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    }

    /**
     * Whether a text is as a pattern says.
     *
     * @param pattern with {@code *} for any characters
     */
    static boolean fits(String pattern, String text) {
        int at = 0;
        int star = -1;
        int again = 0;
        int wanted = 0;
        while (at < text.length()) {
            if (wanted < pattern.length() && pattern.charAt(wanted) == '*') {
                star = wanted++;
                again = at;
            } else if (wanted < pattern.length() && pattern.charAt(wanted) == text.charAt(at)) {
                wanted++;
                at++;
            } else if (star >= 0) {
                wanted = star + 1;
                at = ++again;
            } else {
                return false;
            }
        }
        return pattern.chars().skip(wanted).allMatch(c -> c == '*');
    }
}
