package nrw.ikim.site.check;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import nrw.ikim.site.check.LinkJudge.Judgement;
import nrw.ikim.site.check.LinkResolver.Start;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Link;

/** Follows the links of files. */
final class LinkCheck {

    private final LinkJudge judge;
    private final FaultCollector faults;
    private final Uses uses = new Uses();
    /** Addresses that lead to the same place from every page, and were found right: most links are in menus. */
    private final Map<Kind, Set<String>> sound = new EnumMap<>(Kind.class);

    LinkCheck(LinkJudge judge, FaultCollector faults) {
        this.judge = judge;
        this.faults = faults;
        for (Kind kind : Kind.values()) {
            sound.put(kind, new HashSet<>());
        }
    }

    /** What the files that were checked lead to. */
    Uses uses() {
        return uses;
    }

    void check(PublishedFile file) {
        Start start = judge.start(file);
        for (Link link : file.facts().links()) {
            boolean absolute = !start.elsewhere() && link.target().startsWith("/");
            Set<String> known = sound.getOrDefault(link.kind(), Set.of());
            if (!absolute || !known.contains(link.target())) {
                Judgement judgement = judge.judge(link, start, file);
                judgement.reached().ifPresent(reached -> uses.add(reached, link.kind(), file.url()));
                if (judgement.fault().isPresent()) {
                    faults.add(judgement.fault().get(), file, link.start(), link.end(), link.target());
                } else if (absolute && !leadsTo(file, judgement)) {
                    known.add(link.target());
                }
            }
        }
    }

    /** Whether a link leads to the file it is in: a page may do what others may not, as link to itself where it leads on. */
    private static boolean leadsTo(PublishedFile file, Judgement judgement) {
        return judgement.reached().filter(file.path()::equals).isPresent();
    }
}
