package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.DataTree.DataFile;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.text.Suggestions;

/** Finds pages that name an entry which does not exist: {@code group: dss}. */
final class NamedEntryCheck {

    private static final int SHOWN = 10;

    private final Site site;

    NamedEntryCheck(Site site) {
        this.site = site;
    }

    List<Diagnostic> check() {
        List<Diagnostic> faults = new ArrayList<>();
        for (CollectionRule rule : site.configuration().collections().values()) {
            Set<String> ids = site.entries().getOrDefault(rule.name(), Map.of()).keySet();
            if (isWhole(rule, ids)) {
                for (Page page : site.pages()) {
                    page.namedEntry(rule)
                            .filter(id -> !ids.contains(id))
                            .ifPresent(id -> faults.add(unknown(page, rule, id, ids)));
                }
            }
        }
        return faults;
    }

    /** Whether all entries of the data file could be read; else the one that is named may be among the others. */
    private boolean isWhole(CollectionRule rule, Set<String> ids) {
        return site.data()
                .file(rule.data())
                .filter(file -> !file.broken())
                .map(DataFile::root)
                .filter(root -> root instanceof DataList list && list.size() == ids.size())
                .isPresent();
    }

    private static Diagnostic unknown(Page page, CollectionRule rule, String id, Set<String> ids) {
        String message = "there is no " + rule.label() + " `" + id + "` in the data of `" + rule.name() + "`";
        return Diagnostic.of(
                        Rule.REFERENCE_MISSING, page.document().frontMatter().locationOf(rule.pageKey()), message)
                .withNote(known(ids))
                .withSuggestion(Suggestions.nearest(id, ids).orElse(""));
    }

    private static String known(Set<String> ids) {
        if (ids.isEmpty()) {
            return "none is known";
        }
        String first = ids.stream().limit(SHOWN).map(id -> "`" + id + "`").collect(Collectors.joining(", "));
        return "known are " + first + (ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more" : "");
    }
}
