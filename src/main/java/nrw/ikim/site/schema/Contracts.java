package nrw.ikim.site.schema;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.text.Suggestions;

/** Holds values against what there is in the site: {@code x-reference}, {@code x-asset} and {@code x-page}. Thread-safe. */
final class Contracts {

    private static final int SHOWN = 10;

    private final Site site;
    private final Assets assets;
    private final Predicate<Entry> reported;
    private final IdentityHashMap<DataNode, Entry> entries = new IdentityHashMap<>();

    /** @param reported whether an entry was already told to have no page */
    Contracts(Site site, Predicate<Entry> reported) {
        this.site = site;
        this.assets = new Assets(site);
        this.reported = reported;
        site.entries().values().forEach(byId -> byId.values().forEach(entry -> entries.put(entry.data(), entry)));
    }

    /** Whether a collection has an entry of an id, or may have it, as it could not be read as a whole. */
    boolean hasEntry(String collection, String id) {
        CollectionRule rule = site.configuration().collections().get(collection);
        Set<String> ids = site.entries().getOrDefault(collection, Map.of()).keySet();
        return rule == null || ids.contains(id) || !isWhole(rule, ids);
    }

    private boolean isWhole(CollectionRule rule, Set<String> ids) {
        return site.data()
                .file(rule.data())
                .filter(file -> !file.broken() && file.root() instanceof DataList list && list.size() == ids.size())
                .isPresent();
    }

    boolean hasAsset(String folder, String name) {
        return assets.has(folder, name);
    }

    /**
     * The fault of a value that one of the keywords refuses.
     *
     * @param keyword which
     * @param argument what it asks for
     * @param node the value
     */
    Optional<Diagnostic> fault(String keyword, String argument, DataNode node) {
        return switch (keyword) {
            case Grammar.REFERENCE ->
                hasEntry(argument, String.valueOf(node.value()))
                        ? Optional.empty()
                        : Optional.of(unknownEntry(argument, node));
            case Grammar.ASSET -> assets.fault(argument, node);
            default -> entry(argument, node).filter(this::lacksPage).map(entry -> withoutPage(entry, node));
        };
    }

    private Diagnostic unknownEntry(String collection, DataNode node) {
        String id = String.valueOf(node.value());
        Set<String> ids = site.entries().getOrDefault(collection, Map.of()).keySet();
        String message = "there is no " + label(collection) + " `" + id + "` in the data of `" + collection + "`";
        String first = ValueWords.quoted(ids.stream().limit(SHOWN).toList());
        String more = ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more" : "";
        return Diagnostic.of(Rule.REFERENCE_MISSING, node.location(), message)
                .withNote(ids.isEmpty() ? "none is known" : "known are " + first + more)
                .withHelp("correct the name, or add the " + label(collection) + " to " + file(collection))
                .withSuggestion(Suggestions.nearest(id, ids).orElse(""));
    }

    private String file(String collection) {
        CollectionRule rule = site.configuration().collections().get(collection);
        return rule == null
                ? "the data"
                : site.data()
                        .file(rule.data())
                        .map(found -> found.root().location().file())
                        .orElse(site.shown("data/" + rule.data() + ".yml"));
    }

    private String label(String collection) {
        CollectionRule rule = site.configuration().collections().get(collection);
        return rule == null ? "entry" : rule.label();
    }

    /** The entry that a value is, or whose id it is. */
    private Optional<Entry> entry(String collection, DataNode node) {
        return node instanceof DataMap
                ? Optional.ofNullable(entries.get(node))
                : Optional.ofNullable(
                        site.entries().getOrDefault(collection, Map.of()).get(String.valueOf(node.value())));
    }

    private boolean lacksPage(Entry entry) {
        return entry.ownUrl().isEmpty() && site.pageOf(entry).isEmpty() && !reported.test(entry);
    }

    private Diagnostic withoutPage(Entry entry, DataNode node) {
        CollectionRule rule = site.configuration().collections().get(entry.collection());
        String label = label(entry.collection());
        String page = rule == null ? entry.id() : rule.pageOf(entry.id());
        return Diagnostic.of(
                        Rule.PAGE_MISSING,
                        node instanceof DataMap ? entry.location() : node.location(),
                        label + " `" + entry.id() + "` needs a page and has none")
                .withHelp("create " + site.shown("content/" + page + ".md") + ", or give the " + label + " a `url` in "
                        + entry.location().file());
    }
}
