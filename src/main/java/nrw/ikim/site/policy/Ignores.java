package nrw.ikim.site.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.content.IgnoreComment;
import nrw.ikim.site.content.IgnoreReader;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Suggestions;

/** The comments of a site that say which rules are not to be told of a line. */
final class Ignores {

    /** Found by a goal of its own only, so that other goals cannot say that there are none. */
    private static final Set<Rule> ELSEWHERE = EnumSet.of(Rule.LINK_DEAD, Rule.LINK_UNREACHABLE);

    private final List<IgnoreComment> comments = new ArrayList<>();
    private final Map<Place, Boolean> used = new HashMap<>();

    private record Place(String file, int line, Rule rule) {}

    Ignores(SourceTree sources) {
        IgnoreReader reader = new IgnoreReader();
        sources.configuration().ifPresent(file -> comments.addAll(reader.read(file)));
        for (List<SourceFile> files : List.of(sources.data(), sources.content(), sources.templates())) {
            files.forEach(file -> comments.addAll(reader.read(file)));
        }
        for (IgnoreComment comment : comments) {
            for (IgnoreComment.Name name : comment.rules()) {
                Rule.of(name.id()).ifPresent(rule -> used.put(place(comment, rule), false));
            }
        }
    }

    private static Place place(IgnoreComment comment, Rule rule) {
        return new Place(comment.text().file(), comment.line(), rule);
    }

    boolean isEmpty() {
        return comments.isEmpty();
    }

    /** Whether a comment is for a fault, which is noted. */
    boolean hold(Diagnostic fault) {
        Location location = fault.location();
        return used.computeIfPresent(
                        new Place(location.file(), location.span().line(), fault.rule()), (place, before) -> true)
                != null;
    }

    /** The names that are those of no rule or of one that cannot be ignored, and comments without any. */
    List<Diagnostic> wrong() {
        List<Diagnostic> faults = new ArrayList<>();
        for (IgnoreComment comment : comments) {
            if (comment.rules().isEmpty()) {
                faults.add(Diagnostic.of(Rule.IGNORE_UNUSED, comment.location(), "`ikim-ignore` names no rule")
                        .withHelp("write it as `ikim-ignore: link-broken`"));
            }
            comment.rules().forEach(name -> wrong(name).ifPresent(faults::add));
        }
        return faults;
    }

    private static Optional<Diagnostic> wrong(IgnoreComment.Name name) {
        Optional<Rule> rule = Rule.of(name.id());
        if (rule.isEmpty()) {
            List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
            return Optional.of(Diagnostic.of(
                            Rule.IGNORE_UNUSED, name.location(), "there is no rule `" + name.id() + "`")
                    .withHelp("write the rule as reports name it; what else is to be said stands in parentheses")
                    .withSuggestion(Suggestions.nearest(name.id(), ids).orElse("")));
        }
        return rule.filter(Rule::isFirm).map(firm -> Diagnostic.of(
                        Rule.IGNORE_UNUSED,
                        name.location(),
                        "`" + firm.id()
                                + "` cannot be ignored: with such a fault the site would lack something or be wrong")
                .withHelp("take it out"));
    }

    /**
     * The names of rules that nothing broke.
     *
     * @param unchecked files that were not checked in this run
     */
    List<Diagnostic> unused(Set<String> unchecked) {
        List<Diagnostic> faults = new ArrayList<>();
        for (IgnoreComment comment : comments) {
            for (IgnoreComment.Name name : comment.rules()) {
                Optional<Rule> rule = Rule.of(name.id())
                        .filter(known -> !known.isFirm() && !ELSEWHERE.contains(known))
                        .filter(known -> !used.getOrDefault(place(comment, known), true));
                if (rule.isPresent() && !unchecked.contains(comment.text().file())) {
                    String message = "line " + comment.line() + " has no fault of `" + name.id() + "` to ignore";
                    faults.add(Diagnostic.of(Rule.IGNORE_UNUSED, name.location(), message)
                            .withHelp("take it out"));
                }
            }
        }
        return faults;
    }
}
