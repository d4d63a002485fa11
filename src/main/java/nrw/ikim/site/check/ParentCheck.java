package nrw.ikim.site.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
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
    /** How many members all cycles that are told may have, so that cycles within cycles take no time. */
    private static final int MOST_TOLD = 1_000_000;

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
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        entries.of(rule).forEach((id, entry) -> {
            for (NamedId parent : NamedId.in(entry.data(), rule.parent())) {
                if (entries.of(rule).containsKey(parent.id())) {
                    steps.computeIfAbsent(id, key -> new ArrayList<>()).add(new Step(id, parent));
                } else if (entries.areWhole(rule) && !meant.contains(parent.id())) {
                    faults.add(entries.unknown(rule, parent));
                }
            }
        });
        cycles(rule, steps);
    }

    /** Walks upwards from each entry by all of its parents, and over no entry twice. */
    private void cycles(CollectionRule rule, Map<String, List<Step>> steps) {
        Set<String> seen = new HashSet<>();
        int told = 0;
        for (String start : steps.keySet()) {
            Walk walk = new Walk(steps, seen);
            walk.enter(start);
            while (!walk.isOver()) {
                List<Step> cycle = walk.step();
                told += cycle.size();
                if (!cycle.isEmpty() && told <= MOST_TOLD) {
                    faults.add(cycle(rule, cycle));
                }
            }
        }
    }

    /** The way upwards from one entry; not by recursion, as it may be long. */
    private static final class Walk {
        private final Map<String, List<Step>> steps;
        private final Set<String> seen;
        /** The steps that led here, and where in them each entry was left. */
        private final List<Step> way = new ArrayList<>();

        private final Map<String, Integer> places = new HashMap<>();
        /** The steps not yet taken from each entry on the way. */
        private final Deque<Iterator<Step>> open = new ArrayDeque<>();

        private final Deque<String> entered = new ArrayDeque<>();

        private Walk(Map<String, List<Step>> steps, Set<String> seen) {
            this.steps = steps;
            this.seen = seen;
        }

        private boolean isOver() {
            return open.isEmpty();
        }

        private boolean enter(String id) {
            if (!seen.add(id)) {
                return false;
            }
            places.put(id, way.size());
            entered.push(id);
            open.push(steps.getOrDefault(id, List.of()).iterator());
            return true;
        }

        /** Goes on or back by one; gives the cycle that this closes, or nothing. */
        private List<Step> step() {
            if (!open.element().hasNext()) {
                open.pop();
                places.remove(entered.pop());
                if (!way.isEmpty()) {
                    way.remove(way.size() - 1);
                }
                return List.of();
            }
            Step next = open.element().next();
            way.add(next);
            if (enter(next.parent().id())) {
                return List.of();
            }
            Integer place = places.get(next.parent().id());
            List<Step> cycle = place == null ? List.of() : List.copyOf(way.subList(place, way.size()));
            way.remove(way.size() - 1);
            return cycle;
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
