package nrw.ikim.site.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.RuleLevels.Level;
import nrw.ikim.site.model.RuleLevels.PathLevel;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Suggestions;

/** Reads {@code checks} of a configuration: how grave the site holds the faults of each rule. */
final class ChecksReader {

    private static final String SEVERITY = "severity";
    private static final String PATHS = "paths";
    private static final List<String> WORDS =
            Arrays.stream(Level.values()).map(ChecksReader::word).toList();

    private final List<Diagnostic> faults;

    /** @param faults takes the faults */
    ChecksReader(List<Diagnostic> faults) {
        this.faults = faults;
    }

    /** What can be used of it; a rule of which something is wrong keeps its own severity there. */
    Map<Rule, RuleLevels> read(Fields fields) {
        Map<Rule, RuleLevels> levels = new EnumMap<>(Rule.class);
        fields.mapping("checks").ifPresent(checks -> checks.members().forEach((id, member) -> Rule.of(id)
                .ifPresentOrElse(
                        rule -> levels.put(rule, levels(rule, member.node())),
                        () -> faults.add(noRule(id, member.key())))));
        return levels;
    }

    private static Diagnostic noRule(String id, Location location) {
        List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
        return Diagnostic.of(Rule.DATA_UNKNOWN_KEY, location, "there is no rule `" + id + "`")
                .withHelp("write the rule as reports name it, as `link-broken`")
                .withSuggestion(Suggestions.nearest(id, ids).orElse(""));
    }

    private RuleLevels levels(Rule rule, DataNode node) {
        if (!(node instanceof DataMap map)) {
            return new RuleLevels(level(rule, rule.id(), node), List.of());
        }
        map.members().forEach((key, member) -> {
            if (!key.equals(SEVERITY) && !key.equals(PATHS)) {
                faults.add(unknown(rule, key, member.key()));
            }
        });
        List<PathLevel> paths = new ArrayList<>();
        new Fields(map, Rule.DATA_SCHEMA, faults).mapping(PATHS).ifPresent(written -> written.members()
                .forEach((path, member) -> level(rule, path, member.node())
                        .ifPresent(level -> paths.add(new PathLevel(new PathPattern(path), level)))));
        return new RuleLevels(map.node(SEVERITY).flatMap(value -> level(rule, SEVERITY, value)), paths);
    }

    private static Diagnostic unknown(Rule rule, String key, Location location) {
        return Diagnostic.of(Rule.DATA_UNKNOWN_KEY, location, "`" + key + "` is not a known key of `" + rule.id() + "`")
                .withHelp("there are `severity`, and `paths` for a mapping of paths to severities")
                .withSuggestion(
                        Suggestions.nearest(key, List.of(SEVERITY, PATHS)).orElse(""));
    }

    private Optional<Level> level(Rule rule, String key, DataNode node) {
        Optional<Level> level = Arrays.stream(Level.values())
                .filter(known -> word(known).equals(node.value()))
                .findFirst();
        if (level.isEmpty()) {
            String message = "`" + key + "` must be `error`, `warning` or `off`, got " + node.described();
            faults.add(Diagnostic.of(Rule.DATA_SCHEMA, node.location(), message).withSuggestion(meant(node)));
        } else if (rule.isFirm() && level.get() != Level.ERROR) {
            faults.add(firm(rule, level.get(), node.location()));
            return Optional.empty();
        }
        return level;
    }

    private static String meant(DataNode node) {
        if (node.value() instanceof String text && !text.isEmpty()) {
            String lower = text.toLowerCase(Locale.ROOT);
            return WORDS.stream()
                    .filter(word -> word.startsWith(lower))
                    .findFirst()
                    .or(() -> Suggestions.nearest(text, WORDS))
                    .orElse("");
        }
        return Boolean.FALSE.equals(node.value()) ? "off" : "";
    }

    private static Diagnostic firm(Rule rule, Level level, Location location) {
        return Diagnostic.of(
                        Rule.DATA_SCHEMA,
                        location,
                        "`" + rule.id() + "` cannot be `" + word(level)
                                + "`: with such a fault the site would lack something or be wrong")
                .withHelp("take the line out");
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
