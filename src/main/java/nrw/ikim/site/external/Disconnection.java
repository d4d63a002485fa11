package nrw.ikim.site.external;

import java.util.Collection;
import java.util.Map;

import nrw.ikim.site.external.Verdict.Kind;

/** Tells a machine without network from links that are dead: not all hosts vanish at once. */
final class Disconnection {

    private Disconnection() {}

    /**
     * Whether several hosts were looked for, and none was found.
     *
     * @param asked the addresses that were asked for
     * @param verdicts by address
     */
    static boolean isLikely(Collection<WebAddress> asked, Map<String, Verdict> verdicts) {
        long hosts = asked.stream().map(WebAddress::host).distinct().count();
        return hosts > 1
                && asked.stream().allMatch(address -> {
                    Verdict verdict = verdicts.get(address.toString());
                    return verdict != null && verdict.kind() == Kind.NO_HOST;
                });
    }

    /** Makes of dead addresses ones of which nothing is known. */
    static void soften(Collection<String> asked, Map<String, Verdict> verdicts) {
        for (String address : asked) {
            verdicts.computeIfPresent(
                    address, (key, verdict) -> new Verdict(Kind.UNREACHABLE, verdict.reason(), verdict.target(), 0));
        }
    }
}
