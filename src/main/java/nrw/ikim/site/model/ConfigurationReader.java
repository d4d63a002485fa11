package nrw.ikim.site.model;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataMap.Member;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.data.DataScalar;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.model.SiteConfiguration.LayoutRule;
import nrw.ikim.site.model.SiteConfiguration.Permalinks;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.text.Suggestions;
import nrw.ikim.site.yaml.YamlReader;

/** Reads the settings of a site. Safe for use by several threads. */
public final class ConfigurationReader {

    private static final List<String> KNOWN = List.of(
            "title",
            "description",
            "url",
            "basePath",
            "language",
            "permalinks",
            "extensionlessLinks",
            IgnoredLinks.SETTING,
            "collections",
            "references",
            "layouts",
            "budgets",
            "navigation",
            "checks",
            "theme");
    private static final String DIRECTORY = "directory";
    private static final String HTML = "html";
    private static final String LANGUAGES = "languages";
    /** Settings that a site overrides entry by entry. */
    private static final Set<String> MERGED = Set.of("collections", "layouts", "checks", "theme");

    /** Near to known keys, and something else all the same. */
    private static final Set<String> OWN = Set.of(LANGUAGES, "preferences");

    /**
     * Reads {@code site.yml} over the theme's configuration, and the parameters of the build over both.
     *
     * @param siteYml the site's configuration; without one, the theme's alone holds
     * @param themeYml the theme's configuration, of the same form and without faults
     * @param overrides the parameters of the build
     * @return the settings, as far as they could be read; of a {@code site.yml} that is broken as a whole, without
     *     collections and references, so that nothing is checked against rules that the site may have changed
     */
    public Outcome<SiteConfiguration> read(Optional<SourceFile> siteYml, SourceText themeYml, Overrides overrides) {
        List<Diagnostic> faults = new ArrayList<>();
        DataMap theme = mapping(themeYml, faults);
        DataMap site =
                siteYml.map(file -> mapping(file.text(), faults)).orElseGet(() -> DataMap.empty(theme.location()));
        boolean broken = faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
        site.node("checks").ifPresent(checks -> faults.removeIf(fault -> isWordOf(checks, fault)));
        Fields fields = new Fields(merged(theme, site), Rule.DATA_SCHEMA, faults);
        // of the site's own keys alone: among the merged ones the right spelling stands, too, and hides the wrong one
        new Fields(site, Rule.DATA_SCHEMA, faults).reportMisspelt(KNOWN, OWN);
        fields.text("description");
        fields.mapping("theme");
        IgnoredLinks.check(fields);
        Optional<Member> navigation = navigation(fields);
        BaseAddress address = AddressReader.read(fields, overrides);
        CollectionRules rules =
                broken ? CollectionRules.NONE : new CollectionRulesReader(themeYml.file(), faults).read(fields);
        String language = language(fields);
        Map<String, String> normalised = new LinkedHashMap<>();
        normalised.put("title", title(fields, overrides));
        normalised.put("url", address.origin());
        normalised.put("basePath", address.path());
        normalised.put("language", language);
        return new Outcome<>(
                new SiteConfiguration(
                        address.origin(),
                        address.path(),
                        language,
                        permalinks(fields),
                        fields.flag("extensionlessLinks").orElse(false),
                        rules.collections(),
                        rules.references(),
                        layouts(fields, themeYml.file()),
                        Budgets.read(fields),
                        new ChecksReader(faults).read(fields),
                        withLanguages(with(fields.map(), navigation, normalised)),
                        !broken),
                faults);
    }

    /** {@code off} is a level of {@code checks}, and nobody else reads them. */
    private static boolean isWordOf(DataNode checks, Diagnostic fault) {
        int line = fault.location().span().line();
        return fault.rule() == Rule.DATA_AMBIGUOUS_SCALAR
                && line >= checks.location().span().line()
                && line <= checks.location().span().endLine();
    }

    private static DataMap mapping(SourceText text, List<Diagnostic> faults) {
        Outcome<Optional<DataNode>> read = new YamlReader().read(text);
        faults.addAll(read.diagnostics());
        DataNode root = read.value().orElse(null);
        if (root instanceof DataMap map) {
            return map;
        }
        if (root != null && root.value() != null) {
            String message = "the configuration must be a mapping of keys to values, got " + root.described();
            faults.add(Diagnostic.of(Rule.DATA_SCHEMA, root.location(), message)
                    .withHelp("write keys and values, as `title: Our institute`"));
        }
        return DataMap.empty(Location.startOf(text.file()));
    }

    private static DataMap merged(DataMap theme, DataMap site) {
        Map<String, Member> members = new LinkedHashMap<>(theme.members());
        site.members().forEach((key, member) -> {
            if (member.node().value() != null || !KNOWN.contains(key)) {
                members.merge(
                        key,
                        member,
                        MERGED.contains(key) ? ConfigurationReader::mergedEntries : (older, newer) -> newer);
            }
        });
        return new DataMap(members, site.location());
    }

    /** Entry by entry; one without a value takes the theme's away. */
    private static Member mergedEntries(Member theme, Member site) {
        if (!(theme.node() instanceof DataMap older) || !(site.node() instanceof DataMap newer)) {
            return site;
        }
        Map<String, Member> members = new LinkedHashMap<>(older.members());
        members.putAll(newer.members());
        members.values().removeIf(member -> member.node().value() == null);
        return new Member(site.key(), new DataMap(members, newer.location()));
    }

    private static DataMap with(DataMap map, Optional<Member> navigation, Map<String, String> normalised) {
        Map<String, Member> members = new LinkedHashMap<>(map.members());
        navigation.ifPresent(sound -> members.put("navigation", sound));
        normalised.forEach((key, value) -> {
            Member written = members.get(key);
            Location location =
                    written == null ? map.location() : written.node().location();
            members.put(key, new Member(written == null ? location : written.key(), new DataScalar(value, location)));
        });
        return new DataMap(members, map.location());
    }

    /** A site that lists no languages has the one of its pages. */
    private static DataMap withLanguages(DataMap map) {
        if (map.get(LANGUAGES) != null) {
            return map;
        }
        Member language = Objects.requireNonNull(map.members().get("language"));
        DataList only = new DataList(List.of(language.node()), language.node().location());
        Map<String, Member> members = new LinkedHashMap<>(map.members());
        members.put(LANGUAGES, new Member(language.key(), only));
        return new DataMap(members, map.location());
    }

    private static String title(Fields fields, Overrides overrides) {
        return fields.words("title").orElse(overrides.projectName().isBlank() ? "Untitled" : overrides.projectName());
    }

    private static String language(Fields fields) {
        return fields.text("language").flatMap(tag -> language(fields, tag)).orElse("en");
    }

    private static Optional<String> language(Fields fields, String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            fields.faults()
                    .add(fields.wrong("language", "a language tag, as `en` or `de-AT`")
                            .withSuggestion(tag.contains("_") ? tag.replace('_', '-') : ""));
            return Optional.empty();
        }
    }

    private static Permalinks permalinks(Fields fields) {
        Object form = fields.map().node("permalinks").map(DataNode::value).orElse(DIRECTORY);
        if (form.equals(HTML)) {
            return Permalinks.HTML;
        }
        if (!form.equals(DIRECTORY)) {
            String meant = form instanceof String text
                    ? Suggestions.nearest(text, List.of(DIRECTORY, HTML)).orElse("")
                    : "";
            fields.faults()
                    .add(fields.wrong("permalinks", "`directory` or `html`").withSuggestion(meant));
        }
        return Permalinks.DIRECTORY;
    }

    private static Map<String, LayoutRule> layouts(Fields fields, String theme) {
        Map<String, LayoutRule> rules = new LinkedHashMap<>();
        fields.mapping("layouts").ifPresent(map -> {
            Fields entries = new Fields(map, Rule.DATA_SCHEMA, fields.faults());
            for (String path : map.keySet()) {
                Location location = map.locationOf(path);
                Optional<Location> shown = location.file().equals(theme) ? Optional.empty() : Optional.of(location);
                entries.text(path).ifPresent(layout -> rules.put(path, new LayoutRule(layout, shown)));
            }
        });
        return rules;
    }

    /** The sound items of the navigation, so that pages do not fail by the others; empty where none is written. */
    private static Optional<Member> navigation(Fields fields) {
        Member written = fields.map().members().get("navigation");
        if (written == null || written.node().value() == null) {
            return Optional.empty();
        }
        List<DataNode> sound = fields.list("navigation").map(DataList::nodes).orElse(List.of()).stream()
                .filter(item -> isNavigation(item, fields.faults()))
                .toList();
        return Optional.of(
                new Member(written.key(), new DataList(sound, written.node().location())));
    }

    private static boolean isNavigation(DataNode item, List<Diagnostic> faults) {
        if (item instanceof DataMap map) {
            Fields entry = new Fields(map, Rule.DATA_SCHEMA, faults);
            boolean label = entry.required("label").isPresent();
            return entry.required("url").isPresent() && label;
        }
        String message = "an item of `navigation` must be a mapping of `label` and `url`, got " + item.described();
        faults.add(Diagnostic.of(Rule.DATA_SCHEMA, item.location(), message)
                .withHelp("write it as `- {label: Groups, url: /groups/}`"));
        return false;
    }
}
