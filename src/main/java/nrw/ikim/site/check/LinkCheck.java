package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nrw.ikim.site.check.LinkJudge.Judgement;
import nrw.ikim.site.check.LinkResolver.Start;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Link;

/** Follows the links of files. */
final class LinkCheck {

    private final LinkJudge judge;
    private final Uses uses = new Uses();
    /** Addresses that lead to the same place from every page, and were found right: most links are in menus. */
    private final Map<Kind, Set<String>> sound = new EnumMap<>(Kind.class);

    LinkCheck(LinkJudge judge) {
        this.judge = judge;
        for (Kind kind : Kind.values()) {
            sound.put(kind, new HashSet<>());
        }
    }

    /** What the files that were checked lead to. */
    Uses uses() {
        return uses;
    }

    /**
     * A link that is wrong.
     *
     * @param fault what is wrong with it
     */
    record Wrong(Link link, Finding fault) {}

    /** The links of a file that are wrong, in their order; files come in the order of their addresses. */
    List<Wrong> check(PublishedFile file) {
        List<Wrong> wrong = new ArrayList<>(0);
        Start start = judge.start(file);
        for (Link link : file.facts().links()) {
            boolean absolute = !start.elsewhere() && link.target().startsWith("/");
            Set<String> known = sound.getOrDefault(link.kind(), Set.of());
            if (!absolute || !known.contains(link.target())) {
                Judgement judgement = judge.judge(link, start, file);
                judgement.reached().ifPresent(reached -> uses.add(reached, link.kind(), file.url()));
                if (judgement.fault().isPresent()) {
                    wrong.add(new Wrong(link, judgement.fault().get()));
                } else if (absolute && !leadsTo(file, judgement)) {
                    known.add(link.target());
                }
            }
        }
        return wrong;
    }

    /** Whether a link leads to the file it is in: a page may do what others may not, as link to itself where it leads on. */
    private static boolean leadsTo(PublishedFile file, Judgement judgement) {
        return judgement.reached().filter(file.path()::equals).isPresent();
    }
}
