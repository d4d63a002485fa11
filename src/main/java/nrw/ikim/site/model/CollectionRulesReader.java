package nrw.ikim.site.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.model.SiteConfiguration.ListRule;
import nrw.ikim.site.model.SiteConfiguration.PagesRule;
import nrw.ikim.site.model.SiteConfiguration.PersonRule;
import nrw.ikim.site.model.SiteConfiguration.ReferenceRule;
import nrw.ikim.site.text.Suggestions;

/** Reads {@code collections} and {@code references} of a configuration. */
final class CollectionRulesReader {

    private static final List<String> COLLECTION_KEYS =
            List.of("label", "data", "id", "page", "pageKey", "parent", "file", "person");
    private static final List<String> LIST_KEYS = List.of("list", "collection", "key", "value");
    private static final List<String> PAGES_KEYS = List.of("pages", "collection", "key", "others");
    private static final String PLACEHOLDER = "{id}";

    private final String theme;
    private final List<Diagnostic> faults;

    /**
     * @param theme the file of the theme's configuration
     * @param faults takes the faults
     */
    CollectionRulesReader(String theme, List<Diagnostic> faults) {
        this.theme = theme;
        this.faults = faults;
    }

    CollectionRules read(Fields fields) {
        int before = faults.size();
        Map<String, CollectionRule> collections = new TreeMap<>();
        fields.mapping("collections")
                .ifPresent(map -> map.members().forEach((name, member) -> collection(name, member.node())
                        .ifPresent(rule -> collections.put(name, rule))));
        boolean sound = faults.size() == before;
        List<ReferenceRule> references = new ArrayList<>();
        fields.list("references").map(DataList::nodes).orElse(List.of()).forEach(node -> reference(
                        node, collections.keySet(), sound)
                .ifPresent(references::add));
        return new CollectionRules(collections, references);
    }

    private Optional<CollectionRule> collection(String name, DataNode node) {
        if (!(node instanceof DataMap map)) {
            String message = "the collection `" + name + "` must be a mapping, got " + node.described();
            faults.add(Diagnostic.of(Rule.DATA_SCHEMA, node.location(), message)
                    .withHelp("write `data`, `id` and `page`, as `{data: groups, id: name, page: \"groups/{id}\"}`"));
            return Optional.empty();
        }
        int before = faults.size();
        Fields fields = new Fields(map, Rule.DATA_SCHEMA, faults);
        fields.reportMisspelt(COLLECTION_KEYS, Set.of());
        CollectionRule rule = new CollectionRule(
                name,
                fields.text("label").orElse(name),
                dataPath(fields),
                fields.required("id").orElse(""),
                pattern(fields, "page", fields.required("page"), "content/"),
                fields.text("pageKey").orElse(""),
                fields.text("parent").orElse(""),
                pattern(fields, "file", fields.text("file"), "data/"),
                fields.mapping("person").map(this::person),
                map.location());
        return faults.size() == before ? Optional.of(rule) : Optional.empty();
    }

    private PersonRule person(DataMap map) {
        Fields fields = new Fields(map, Rule.DATA_SCHEMA, faults);
        return new PersonRule(
                fields.required("name").orElse(""), fields.required("mail").orElse(""));
    }

    private String dataPath(Fields fields) {
        String path = fields.required("data").orElse("");
        for (String ending : List.of(".yml", ".yaml", ".json")) {
            if (path.endsWith(ending)) {
                faults.add(fields.wrong("data", "a path below `data/` without the ending")
                        .withSuggestion(path.substring(0, path.length() - ending.length())));
            }
        }
        return path;
    }

    private String pattern(Fields fields, String key, Optional<String> written, String folder) {
        String path = written.orElse("");
        boolean outside = path.startsWith("/") || path.contains("..") || path.contains("\\");
        if (written.isPresent() && (outside || !path.contains(PLACEHOLDER))) {
            faults.add(fields.wrong(key, "a path below `" + folder + "` with `{id}` in it, as `groups/{id}`"));
        }
        return path;
    }

    private Optional<ReferenceRule> reference(DataNode node, Set<String> collections, boolean sound) {
        if (!(node instanceof DataMap map)) {
            String message = "a reference must be a mapping of `list` or `pages`, `collection` and `key`, got ";
            faults.add(Diagnostic.of(Rule.DATA_SCHEMA, node.location(), message + node.described()));
            return Optional.empty();
        }
        int before = faults.size();
        Fields fields = new Fields(map, Rule.DATA_SCHEMA, faults);
        ReferenceRule rule = map.containsKey("pages") ? pagesRule(fields) : listRule(fields);
        if (faults.size() > before) {
            return Optional.empty();
        }
        if (collections.contains(rule.collection())) {
            return Optional.of(rule);
        }
        if (sound && !rule.location().file().equals(theme)) {
            faults.add(fields.wrong("collection", "the name of a collection of `site.yml` or the theme")
                    .withSuggestion(
                            Suggestions.nearest(rule.collection(), collections).orElse("")));
        }
        return Optional.empty();
    }

    private static ReferenceRule listRule(Fields fields) {
        fields.reportMisspelt(LIST_KEYS, Set.of());
        return new ListRule(
                fields.required("list").orElse(""),
                fields.required("collection").orElse(""),
                fields.required("key").orElse(""),
                fields.required("value").orElse(""),
                fields.map().location());
    }

    private static ReferenceRule pagesRule(Fields fields) {
        fields.reportMisspelt(PAGES_KEYS, Set.of());
        String pages = fields.required("pages").orElse("");
        if (pages.startsWith("/") || pages.startsWith("content/") || pages.endsWith("/") || pages.endsWith(".md")) {
            fields.faults().add(fields.wrong("pages", "a path below `content/` without ending, as `projects/*`"));
        }
        return new PagesRule(
                pages,
                fields.required("key").orElse(""),
                fields.required("collection").orElse(""),
                fields.flag("others").orElse(false),
                fields.map().location());
    }
}
