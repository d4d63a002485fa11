package nrw.ikim.site.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.DataTree.DataFile;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.NamedId;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.text.Suggestions;

/** The entries of a site's collections, for those who refer to them by name. */
final class KnownEntries {

    private static final int SHOWN = 10;

    /** Nobody reads more of them, and to look for them takes time. */
    private static final int MOST_SUGGESTIONS = 200;

    private final Site site;
    private final Map<String, Boolean> whole = new HashMap<>();
    private final Map<String, List<Entry>> withoutFile = new HashMap<>();
    private int suggestions;

    KnownEntries(Site site) {
        this.site = site;
    }

    /** The entries of a collection by id, in the order of the data. */
    Map<String, Entry> of(CollectionRule rule) {
        return site.entries().getOrDefault(rule.name(), Map.of());
    }

    /** Whether all entries of the data file could be read; else one that is named may be among the others. */
    boolean areWhole(CollectionRule rule) {
        return whole.computeIfAbsent(rule.name(), name -> site.data()
                .file(rule.data())
                .filter(file -> !file.broken() && !file.missing())
                .map(DataFile::root)
                .filter(root -> root instanceof DataList list && list.size() == of(rule).size())
                .isPresent());
    }

    /** The entries of a collection that have no file of their own. */
    List<Entry> withoutFile(CollectionRule rule) {
        return withoutFile.computeIfAbsent(rule.name(), name -> of(rule).values().stream()
                .filter(entry -> site.data()
                        .file(rule.fileOf(entry.id()))
                        .filter(file -> !file.missing())
                        .isEmpty())
                .toList());
    }

    /** The data file of a collection that is there, as users see it. */
    String fileOf(CollectionRule rule) {
        return site.shown(
                "data/" + site.data().file(rule.data()).map(DataFile::path).orElse(rule.data()));
    }

    /** The known name that a word is nearest to; nothing after many such questions. */
    Optional<String> nearest(String word, Iterable<String> known) {
        return ++suggestions > MOST_SUGGESTIONS ? Optional.empty() : Suggestions.nearest(word, known);
    }

    /** The fault of a name that is no entry's. */
    Diagnostic unknown(CollectionRule rule, NamedId named) {
        Set<String> ids = of(rule).keySet();
        String message = "there is no " + rule.label() + " `" + named.id() + "` in the data of `" + rule.name() + "`";
        return Diagnostic.of(Rule.REFERENCE_MISSING, named.location(), message)
                .withNote(known(ids))
                .withHelp("correct the name, or add the " + rule.label() + " to " + fileOf(rule))
                .withSuggestion(nearest(named.id(), ids).orElse(""));
    }

    private static String known(Set<String> ids) {
        if (ids.isEmpty()) {
            return "none is known";
        }
        String first = ids.stream().limit(SHOWN).map(id -> "`" + id + "`").collect(Collectors.joining(", "));
        return "known are " + first + (ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more" : "");
    }
}
