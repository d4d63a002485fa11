package nrw.ikim.site.proof;

import java.util.ArrayList;
import java.util.List;

/** Lists of data: blocks that begin with {@code - name:}. */
final class Groups {

    static final String FILE = "data/groups.yml";

    private static final String FIRST = "- name: ";

    private Groups() {}

    /** The names of the groups; one that is not there where there are none. */
    static List<String> names(Sources sources) {
        List<String> names = sources.has(FILE)
                ? sources.lines(FILE).stream()
                        .filter(line -> line.startsWith(FIRST))
                        .map(line -> line.substring(FIRST.length()).strip())
                        .toList()
                : List.of();
        return names.isEmpty() ? List.of("nobody") : names;
    }

    /** The entries of a list, each with the lines up to the next one; what stands before the first belongs to it. */
    static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith("- ") && entry.indexOf("- ") >= 0) {
                entries.add(entry.toString());
                entry.setLength(0);
            }
            entry.append(line).append('\n');
        }
        if (entry.indexOf("- ") >= 0) {
            entries.add(entry.toString());
        }
        return entries;
    }
}
