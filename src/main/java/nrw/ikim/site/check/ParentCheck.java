package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.NamedId;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;

/** Finds entries that belong to one that does not exist, or in the end to themselves. */
final class ParentCheck {

    private static final int SHOWN = 10;

    private final KnownEntries entries;
    private final List<Diagnostic> faults;

    /** @param faults takes the faults */
    ParentCheck(KnownEntries entries, List<Diagnostic> faults) {
        this.entries = entries;
        this.faults = faults;
    }

    /**
     * An entry and the one that it belongs to.
     *
     * @param parent where the entry names it
     */
    private record Step(String id, NamedId parent) {}

    /** @param meant names that entries should have, and have not, which is reported */
    void check(CollectionRule rule, Set<String> meant) {
        if (rule.parent().isEmpty()) {
            return;
        }
        Map<String, Step> steps = new LinkedHashMap<>();
        entries.of(rule).forEach((id, entry) -> {
            for (NamedId parent : NamedId.in(entry.data(), rule.parent())) {
                if (entries.of(rule).containsKey(parent.id())) {
                    steps.putIfAbsent(id, new Step(id, parent));
                } else if (entries.areWhole(rule) && !meant.contains(parent.id())) {
                    faults.add(entries.unknown(rule, parent));
                }
            }
        });
        cycles(rule, steps);
    }

    /** Walks upwards from each entry, and over no entry twice. */
    private void cycles(CollectionRule rule, Map<String, Step> steps) {
        Map<String, Step> walkOf = new HashMap<>();
        for (Step start : steps.values()) {
            List<Step> walk = new ArrayList<>();
            Step next = start;
            while (next != null && walkOf.putIfAbsent(next.id(), start) == null) {
                walk.add(next);
                next = steps.get(next.parent().id());
            }
            if (next != null && start.equals(walkOf.get(next.id()))) {
                faults.add(cycle(rule, walk.subList(walk.indexOf(next), walk.size())));
            }
        }
    }

    /** Told at the member that stands first in the data. */
    private static Diagnostic cycle(CollectionRule rule, List<Step> members) {
        Step first = Collections.min(
                members, Comparator.comparing((Step member) -> member.parent().location()));
        int at = members.indexOf(first);
        List<Step> round = new ArrayList<>(members.subList(at, members.size()));
        round.addAll(members.subList(0, at));
        String own = "`" + first.id() + "`";
        String chain =
                round.stream().limit(SHOWN).map(step -> "`" + step.id() + "`").collect(Collectors.joining(" → "))
                        + (round.size() > SHOWN ? " → … (" + round.size() + " in all)" : "") + " → " + own;
        String message = "the " + rule.label() + " " + own + " belongs to itself: " + chain;
        return Diagnostic.of(Rule.REFERENCE_CYCLE, first.parent().location(), message)
                .withHelp("take `" + rule.parent() + "` away" + (round.size() == 1 ? "" : " from one of them")
                        + ", or let it name another " + rule.label());
    }
}
