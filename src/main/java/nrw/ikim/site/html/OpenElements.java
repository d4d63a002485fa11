package nrw.ikim.site.html;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import nrw.ikim.site.html.Markup.Fault;
import nrw.ikim.site.html.Markup.Kind;
import nrw.ikim.site.html.TagTree.Open;

/**
 * Decides which of the elements without an end tag are faults of their own.
 *
 * @param tree of the page
 * @param text of the page
 */
record OpenElements(TagTree tree, TagText text) {

    /**
     * @param faults those found so far; takes the others
     * @param late the starts of elements whose end tag comes too late
     */
    void addTo(Collection<Fault> faults, Set<Integer> late) {
        Set<Integer> told = new HashSet<>();
        faults.forEach(fault -> told.add(fault.place().start()));
        Map<String, Integer> shifted = shifted(faults);
        Map<Integer, Integer> paragraphs = tree.cutParagraphs();
        Set<Integer> formatted = new HashSet<>();
        for (Open open : tree.open()) {
            String other = text.shown(open.end());
            int start = open.start().start();
            boolean follows = told.contains(start)
                    || (paragraphs.getOrDefault(open.end(), start) < start
                            && (late.contains(start) || tree.isClosedLater(open)))
                    || takesOne(shifted, open.name())
                    || isRepeated(other, open.end(), formatted);
            if (!follows) {
                boolean root = other.equals("</body>") || other.equals("</html>");
                faults.add(new Fault(kindOf(open), open.name(), root ? "" : other, late.contains(start), open.start()));
            }
        }
    }

    private Kind kindOf(Open open) {
        if (open.name().indexOf('<') >= 0) {
            return Kind.TAG_SYNTAX;
        }
        if (TagTree.RAW.contains(open.name())) {
            return Kind.OPEN_TEXT;
        }
        if (open.known() && text.isSlashed(open.start())) {
            return Kind.SELF_CLOSED;
        }
        return open.known() ? Kind.UNCLOSED : Kind.UNKNOWN_UNCLOSED;
    }

    /** How many elements around have lost their end tag to one that was to be closed by its slash. */
    private Map<String, Integer> shifted(Collection<Fault> faults) {
        Map<Integer, String> slashed = new HashMap<>();
        Map<String, Integer> shifted = new HashMap<>();
        for (Fault fault : faults) {
            if (fault.kind() == Kind.SELF_CLOSED) {
                slashed.put(fault.place().start(), fault.name());
            }
        }
        tree.open().forEach(open -> slashed.remove(open.start().start()));
        slashed.values().forEach(name -> shifted.merge(name, 1, Integer::sum));
        return shifted;
    }

    private static boolean takesOne(Map<String, Integer> shifted, String name) {
        int left = shifted.getOrDefault(name, 0);
        if (left > 0) {
            shifted.put(name, left - 1);
        }
        return left > 0;
    }

    /** Where {@code </b>} comes too early for all elements in it, that is one fault. */
    private static boolean isRepeated(String other, int end, Set<Integer> formatted) {
        return other.startsWith("</")
                && TagTree.FORMATTING.contains(other.substring(2, other.length() - 1))
                && !formatted.add(end);
    }
}
