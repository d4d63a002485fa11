package nrw.ikim.site.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.NamedId;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.model.SiteConfiguration.PagesRule;

/** Finds pages whose front matter names entries that do not exist: {@code tags: [dss]} of a project. */
final class PageNamesCheck {

    /** Shorter words are too often near an entry's name by chance. */
    private static final int SHORTEST_MISSPELT = 5;

    private final Site site;
    private final KnownEntries entries;
    private final List<Diagnostic> faults;

    /** @param faults takes the faults */
    PageNamesCheck(Site site, KnownEntries entries, List<Diagnostic> faults) {
        this.site = site;
        this.entries = entries;
        this.faults = faults;
    }

    void check(PagesRule reference) {
        CollectionRule rule = site.configuration().collections().get(reference.collection());
        if (rule == null || !entries.areWhole(rule)) {
            return;
        }
        for (Page page : site.pages()) {
            DataMap front = page.document().frontMatter();
            if (front.containsKey(reference.key())
                    && reference.isFor(page.document().source().stem())) {
                check(reference, rule, front);
            }
        }
    }

    private void check(PagesRule reference, CollectionRule rule, DataMap front) {
        DataNode value = front.node(reference.key()).orElse(front);
        if (value instanceof DataMap || value.value() instanceof Boolean) {
            String message = "`" + reference.key() + "` must be the `" + rule.id() + "` of a " + rule.label()
                    + ", or a list of them, got " + value.described();
            faults.add(Diagnostic.of(Rule.FRONT_MATTER, value.location(), message));
            return;
        }
        Set<String> ids = entries.of(rule).keySet();
        for (NamedId named : NamedId.in(front, reference.key())) {
            if (!ids.contains(named.id()) && (!reference.others() || isMisspelt(named.id(), ids))) {
                faults.add(unknown(rule, named));
            }
        }
    }

    private boolean isMisspelt(String name, Set<String> ids) {
        Optional<String> near = entries.nearest(name, ids);
        return near.filter(id -> name.length() >= SHORTEST_MISSPELT || id.equalsIgnoreCase(name))
                .isPresent();
    }

    private Diagnostic unknown(CollectionRule rule, NamedId named) {
        Set<String> ids = entries.of(rule).keySet();
        List<String> words = Arrays.stream(named.id().split("[,; ]"))
                .filter(word -> !word.isEmpty())
                .toList();
        Diagnostic fault = entries.unknown(rule, named);
        return words.size() > 1 && words.stream().anyMatch(ids::contains)
                ? fault.withHelp("write several names as a list").withSuggestion("[" + String.join(", ", words) + "]")
                : fault;
    }
}
