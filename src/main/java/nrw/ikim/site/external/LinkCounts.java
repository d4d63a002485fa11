package nrw.ikim.site.external;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nrw.ikim.site.external.Verdict.Kind;

/** The summary of a run. */
final class LinkCounts {

    private LinkCounts() {}

    /**
     * One line, as in {@code 214 links on 31 hosts: 3 dead, 2 unreachable, 5 moved, 180 from the cache}. A link is counted for
     * each address, not for each page.
     *
     * @param cached how many of the addresses were not asked, as the cache knew them
     */
    static String summary(Collection<WebAddress> addresses, Map<String, Verdict> verdicts, int cached) {
        int hosts = addresses.stream()
                .map(WebAddress::authority)
                .collect(Collectors.toCollection(TreeSet::new))
                .size();
        long links = addresses.stream().distinct().count();
        List<String> counts = new ArrayList<>();
        add(counts, count(verdicts, Kind.DEAD) + count(verdicts, Kind.NO_HOST), "dead");
        add(counts, count(verdicts, Kind.UNREACHABLE), "unreachable");
        add(counts, count(verdicts, Kind.REFUSED), "private and not asked");
        add(counts, count(verdicts, Kind.MOVED), "moved");
        if (counts.isEmpty()) {
            counts.add(links == 0 ? "nothing to ask" : "all fine");
        }
        add(counts, cached, "from the cache");
        return counted(links, "external link") + " on " + counted(hosts, "host") + ": " + String.join(", ", counts);
    }

    private static void add(List<String> counts, long count, String word) {
        if (count > 0) {
            counts.add(count + " " + word);
        }
    }

    private static long count(Map<String, Verdict> verdicts, Kind kind) {
        return verdicts.values().stream()
                .filter(verdict -> verdict.kind() == kind)
                .count();
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
