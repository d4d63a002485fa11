package nrw.ikim.site.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import nrw.ikim.site.html.PageFacts.Kind;

/** Which files of the site its pages lead to. */
final class Uses {

    private final Set<String> reached = new HashSet<>();
    private final Map<String, String> shown = new TreeMap<>();

    /**
     * Notes that a page leads to a file.
     *
     * @param kind what the page wants of it
     * @param page its address; pages come in the order of their addresses
     */
    void add(String file, Kind kind, String page) {
        reached.add(file);
        if (kind != Kind.PAGE) {
            shown.putIfAbsent(file, page);
        }
    }

    /** Whether any page leads to a file, by a link or otherwise. */
    boolean isReached(String file) {
        return reached.contains(file);
    }

    /** The files that pages load, sorted, each with the first page that does. A mere link to a file does not load it. */
    Map<String, String> shown() {
        return Collections.unmodifiableMap(shown);
    }
}
