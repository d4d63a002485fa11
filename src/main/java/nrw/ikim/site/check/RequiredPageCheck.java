package nrw.ikim.site.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.data.DataScalar;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.DataTree.DataFile;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.model.SiteConfiguration.ListRule;
import nrw.ikim.site.text.Location;

/** Finds the entries that a list of people refers to, and that have neither a page nor an address of their own. */
final class RequiredPageCheck {

    private final Site site;
    private final List<Diagnostic> faults;
    private final Set<Entry> withoutPage = new LinkedHashSet<>();
    private final Set<Location> misshapen = new HashSet<>();
    private final Set<Entry> meant;
    private final OrphanPages orphans;

    /**
     * @param meant entries that a page names by a wrong name, which is reported; they have a page
     * @param orphans pages of no entry
     * @param faults takes the faults
     */
    RequiredPageCheck(Site site, Set<Entry> meant, OrphanPages orphans, List<Diagnostic> faults) {
        this.site = site;
        this.meant = meant;
        this.orphans = orphans;
        this.faults = faults;
    }

    /** The entries that were reported as having no page. */
    Set<Entry> withoutPage() {
        return withoutPage;
    }

    /** Checks the entries of one reference; those whose own file is broken or of another shape are passed over. */
    void check(ListRule reference) {
        CollectionRule rule = site.configuration().collections().get(reference.collection());
        if (rule == null || rule.file().isEmpty()) {
            return;
        }
        for (Entry entry : site.entries().getOrDefault(rule.name(), Map.of()).values()) {
            site.data()
                    .file(rule.fileOf(entry.id()))
                    .filter(file -> !file.broken())
                    .ifPresent(file -> check(reference, rule, entry, file));
        }
    }

    private void check(ListRule reference, CollectionRule rule, Entry entry, DataFile file) {
        boolean lacksPage = entry.ownUrl().isEmpty() && site.pageOf(entry).isEmpty() && !mayHavePage(rule, entry);
        if (!(file.root() instanceof DataList people)) {
            misshapen(reference, file.root(), "the file must be a list of mappings");
            return;
        }
        for (DataNode node : people.nodes()) {
            if (!(node instanceof DataMap person)) {
                misshapen(reference, node, "each entry must be a mapping");
            } else if (lacksPage) {
                mention(person, reference).ifPresent(place -> {
                    withoutPage.add(entry);
                    if (!meant.contains(entry)) {
                        faults.add(missing(reference, rule, entry, place));
                    }
                });
            }
        }
    }

    /** Where a person has the value of a reference: as the value of the key, or in the list there. */
    private static Optional<Location> mention(DataMap person, ListRule reference) {
        DataNode value = person.node(reference.key()).orElse(null);
        if (value instanceof DataList list) {
            return list.nodes().stream()
                    .filter(node -> isValue(node, reference))
                    .findFirst()
                    .map(DataNode::location);
        }
        return Optional.ofNullable(value)
                .filter(node -> isValue(node, reference))
                .map(DataNode::location);
    }

    private static boolean isValue(DataNode node, ListRule reference) {
        return node instanceof DataScalar && String.valueOf(node.value()).equals(reference.value());
    }

    private Diagnostic missing(ListRule reference, CollectionRule rule, Entry entry, Location place) {
        String message = rule.label() + " `" + entry.id() + "` is in " + reference.list() + " but has no page";
        String create = site.shown("content/" + rule.pageOf(entry.id()) + ".md");
        Diagnostic fault = Diagnostic.of(Rule.PAGE_MISSING, place, message);
        Optional<Page> draft = site.drafts().stream()
                .filter(page -> isPageOf(page, rule, entry))
                .findFirst();
        String orUrl = ", or give the " + rule.label() + " a `url` in "
                + entry.location().file();
        if (draft.isPresent()) {
            return withheld(fault, draft.get(), draft.get().withheld().orElse("draft"), orUrl);
        }
        return orphans.meantFor(rule, entry)
                .map(page -> fault.withNote(page.file() + " is the page of no " + rule.label())
                        .withHelp("rename it to " + create + ", or correct the `" + rule.id() + "` in "
                                + entry.location().file()))
                .orElseGet(() -> fault.withHelp("create " + create + orUrl));
    }

    private static Diagnostic withheld(Diagnostic fault, Page page, String key, String orUrl) {
        String reason = key.equals("draft") ? " is a draft" : " is left out because of its `" + key + "`";
        return fault.withNote(page.file() + reason).withHelp("take `" + key + "` out of " + page.file() + orUrl);
    }

    private static boolean isPageOf(Page page, CollectionRule rule, Entry entry) {
        String stem = page.document().source().stem();
        String path = rule.pageOf(entry.id());
        return page.namedEntry(rule).map(entry.id()::equals).orElse(stem.equals(path) || stem.equals(path + "/index"));
    }

    /** Whether a page whose front matter could not be read speaks of the entry: nobody knows what it would have said. */
    private boolean mayHavePage(CollectionRule rule, Entry entry) {
        return !rule.pageKey().isEmpty()
                && site.pages().stream()
                        .filter(page -> page.document().broken())
                        .anyMatch(page -> page.document().source().text().text().contains(entry.id()));
    }

    private void misshapen(ListRule reference, DataNode node, String expected) {
        if (misshapen.add(node.location())) {
            String message = expected + ", as " + reference.list() + " is made from it, got " + node.described();
            faults.add(Diagnostic.of(Rule.DATA_SCHEMA, node.location(), message)
                    .withHelp("begin each entry of the list with `- ` and a key, as `- name: Ada Example`"));
        }
    }
}
