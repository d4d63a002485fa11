package nrw.ikim.site.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;

/**
 * Which page is that of which entry.
 *
 * @param pages the pages, those of entries knowing theirs, in the order given
 * @param pageOfEntry as {@link Site#pageOfEntry()}
 */
record EntryPages(List<Page> pages, Map<String, Map<String, Page>> pageOfEntry) {

    /**
     * Finds for each entry the page at the path that the collection declares, or the one whose front matter names it.
     * What a page says of itself goes before its path; an entry that does not exist counts as nothing said, and is left to
     * the reference rules.
     *
     * @param pages sorted by path
     * @param faults takes the faults
     */
    static EntryPages link(
            SiteConfiguration configuration,
            List<Page> pages,
            Map<String, Map<String, Entry>> entries,
            List<Diagnostic> faults) {
        List<Page> linked = new ArrayList<>(pages);
        Map<String, Map<String, Page>> pageOfEntry = new TreeMap<>();
        configuration.collections().forEach((name, rule) -> {
            Map<String, Entry> known = entries.getOrDefault(name, Map.of());
            pageOfEntry.put(name, new Linker(rule, known, linked, faults).link());
        });
        return new EntryPages(linked, pageOfEntry);
    }

    /** Links the pages of one collection. */
    private record Linker(CollectionRule rule, Map<String, Entry> entries, List<Page> pages, List<Diagnostic> faults) {

        Map<String, Page> link() {
            Map<String, String> idOfPath = new HashMap<>();
            for (String id : entries.keySet()) {
                idOfPath.put(rule.pageOf(id), id);
                idOfPath.put(rule.pageOf(id) + "/index", id);
            }
            Map<String, Page> found = new TreeMap<>();
            for (boolean byPath : new boolean[] {true, false}) {
                for (int i = 0; i < pages.size(); i++) {
                    String atPath =
                            idOfPath.get(pages.get(i).document().source().stem());
                    if ((atPath != null) == byPath) {
                        Optional<String> named = pages.get(i).namedEntry(rule).filter(entries::containsKey);
                        claim(i, named.orElse(atPath == null ? "" : atPath), found);
                    }
                }
            }
            return found;
        }

        private void claim(int index, String id, Map<String, Page> found) {
            Page page = pages.get(index);
            checkType(page);
            Entry entry = entries.get(id);
            if (entry == null) {
                return;
            }
            Page first = found.get(id);
            if (first != null) {
                // two pages of one address are another fault
                if (!first.output().equals(page.output())) {
                    faults.add(second(page, first, id));
                }
                return;
            }
            Page linked = page.entry().isPresent() ? page : page.withEntry(entry);
            pages.set(index, linked);
            found.put(id, linked);
        }

        private void checkType(Page page) {
            DataMap front = page.document().frontMatter();
            boolean odd = front.node(rule.pageKey())
                    .filter(node -> node.value() != null && Fields.asId(node).isEmpty())
                    .isPresent();
            if (odd) {
                Fields fields = new Fields(front, Rule.FRONT_MATTER, faults);
                faults.add(fields.wrong(rule.pageKey(), "the `" + rule.id() + "` of one " + rule.label()));
            }
        }

        private Diagnostic second(Page page, Page first, String id) {
            DataMap front = page.document().frontMatter();
            DataNode key = front.node(rule.pageKey()).orElse(front);
            String message = "the " + rule.label() + " `" + id + "` has a page already, " + first.file();
            return Diagnostic.of(Rule.FRONT_MATTER, key.location(), message)
                    .withHelp("take `" + rule.pageKey() + "` out of one of them, or give it another name");
        }
    }
}
