package nrw.ikim.site.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.text.Folding;
import nrw.ikim.site.text.Location;

/** Pages that stand where those of entries do, without an entry of that name: {@code groups/dss.md}. */
final class OrphanPages {

    private final Site site;
    private final KnownEntries entries;
    private final Map<String, Map<String, Page>> orphans = new TreeMap<>();
    private final Set<Page> told = new HashSet<>();

    OrphanPages(Site site, KnownEntries entries) {
        this.site = site;
        this.entries = entries;
        Set<Page> seen = new HashSet<>();
        for (CollectionRule rule : site.configuration().collections().values()) {
            // where such pages lie at the top of the site, all others do, too
            if (entries.areWhole(rule) && rule.page().indexOf("{id}") > 0) {
                Map<String, Page> found = new TreeMap<>();
                for (Page page : site.pages()) {
                    idOf(page, rule).filter(id -> seen.add(page)).ifPresent(id -> found.putIfAbsent(id, page));
                }
                orphans.put(rule.name(), found);
            }
        }
    }

    /** The id that no entry has; empty for all other pages, and for those that say whose they are. */
    private Optional<String> idOf(Page page, CollectionRule rule) {
        return page.entry().isPresent() || page.document().broken()
                ? Optional.empty()
                : rule.idOfPage(page.document().source().stem())
                        .filter(id -> !entries.of(rule).containsKey(id))
                        .filter(id -> site.configuration().collections().values().stream()
                                .allMatch(other -> page.namedEntry(other).isEmpty()));
    }

    /** The page that is probably meant as that of an entry; its fault is taken as told. */
    Optional<Page> meantFor(CollectionRule rule, Entry entry) {
        Map<String, Page> found = orphans.getOrDefault(rule.name(), Map.of());
        return found.isEmpty()
                ? Optional.empty()
                : entries.nearest(entry.id(), found.keySet()).flatMap(id -> of(rule, id));
    }

    /** The page of an entry that is not there, with its fault taken as told. */
    Optional<Page> of(CollectionRule rule, String id) {
        Optional<Page> page =
                Optional.ofNullable(orphans.getOrDefault(rule.name(), Map.of()).get(id));
        page.ifPresent(told::add);
        return page;
    }

    /** The pages that nothing was told of yet. */
    void addTo(List<Diagnostic> faults) {
        for (CollectionRule rule : site.configuration().collections().values()) {
            Map<String, Page> pages = new TreeMap<>(orphans.getOrDefault(rule.name(), Map.of()));
            pages.values().removeAll(told);
            pages.keySet().removeAll(twins(rule, pages.keySet()));
            if (!pages.isEmpty()) {
                List<String> without = entries.of(rule).values().stream()
                        .filter(entry -> site.pageOf(entry).isEmpty())
                        .map(Entry::id)
                        .toList();
                pages.forEach((id, page) -> faults.add(orphan(rule, id, page, without)));
            }
        }
    }

    /** Those that differ in case only from entries with pages: such pages collide, and that is told. */
    private Set<String> twins(CollectionRule rule, Set<String> ids) {
        Set<String> known = new HashSet<>();
        if (!ids.isEmpty()) {
            entries.of(rule).values().stream()
                    .filter(entry -> site.pageOf(entry).isPresent())
                    .forEach(entry -> known.add(Folding.folded(entry.id())));
        }
        return ids.stream().filter(id -> known.contains(Folding.folded(id))).collect(Collectors.toSet());
    }

    /** @param without the entries that have no page */
    private Diagnostic orphan(CollectionRule rule, String id, Page page, List<String> without) {
        String message = "there is no " + rule.label() + " `" + id + "`, whose page this would be by its name";
        String help =
                "add the " + rule.label() + " to " + entries.fileOf(rule) + ", or move the page to another folder";
        return Diagnostic.of(Rule.PAGE_ORPHAN, Location.startOf(page.file()), message)
                .withHelp(help)
                .withSuggestion(entries.nearest(id, without)
                        .map(near -> site.shown("content/" + rule.pageOf(near) + ".md"))
                        .orElse(""));
    }
}
