package nrw.ikim.site.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds many names in texts, with one pass over each: the names are a tree of characters. */
final class NamesInText {

    /** From a node and a character to the next node. */
    private final Map<Long, Integer> next = new HashMap<>();

    private final Map<Integer, String> ends = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    NamesInText(Collection<String> names) {
        for (String name : names) {
            int node = 0;
            for (int i = 0; i < name.length(); i++) {
                int fresh = next.size() + 1;
                Integer known = next.putIfAbsent(step(node, name.charAt(i)), fresh);
                node = known == null ? fresh : known;
            }
            ends.put(node, name);
        }
    }

    /** Notes the names that stand in a text, also within words. */
    void lookIn(String text) {
        for (int start = 0; start <= text.length(); start++) {
            Integer node = 0;
            for (int i = start; node != null; i++) {
                String name = ends.get(node);
                if (name != null) {
                    found.add(name);
                }
                node = i < text.length() ? next.get(step(node, text.charAt(i))) : null;
            }
        }
    }

    /** Those that were found. */
    Set<String> found() {
        return found;
    }

    private static long step(int node, char c) {
        return ((long) node << 16) | c;
    }
}
