package nrw.ikim.site.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Suggestions;

/**
 * Holds data files, front matter and settings against the schemas of a site. Where there is nothing to hold against a schema,
 * the validator is not even loaded.
 */
public final class SchemaCheck {

    private final int threads;

    /** @param threads how many documents may be looked at at a time, at least 1 */
    public SchemaCheck(int threads) {
        this.threads = threads;
    }

    /**
     * What was found.
     *
     * @param diagnostics all faults, in no particular order
     * @param ofShape those of them that say that a value is missing, or of another type than templates expect
     */
    public record Result(List<Diagnostic> diagnostics, List<Diagnostic> ofShape) {

        public Result {
            diagnostics = List.copyOf(diagnostics);
            ofShape = List.copyOf(ofShape);
        }
    }

    /**
     * Checks a site.
     *
     * @param schemas the schemas that apply
     * @param known the faults that were found in the sources before; none is told again
     * @param withoutPage the entries that were already told to have no page
     */
    public Result check(Site site, SchemaSet schemas, Collection<Diagnostic> known, Predicate<Entry> withoutPage) {
        return check(site, schemas, known, withoutPage, file -> false);
    }

    /**
     * The same, but for what is known to be sound.
     *
     * @param sound tells files, as users see them, whose values keep to their schemas, as they did in an earlier run; see {@link
     *     SchemaTerms}
     */
    public Result check(
            Site site,
            SchemaSet schemas,
            Collection<Diagnostic> known,
            Predicate<Entry> withoutPage,
            Predicate<String> sound) {
        Documents documents = Documents.of(site, schemas).without(sound);
        List<Diagnostic> found = new ArrayList<>(documents.unused());
        found.addAll(unknownCollections(site, schemas));
        List<Diagnostic> ofShape = new ArrayList<>();
        if (!documents.list().isEmpty()) {
            Set<Location> before = new HashSet<>();
            known.stream()
                    .filter(fault -> fault.severity() == Severity.ERROR)
                    .forEach(fault -> before.add(fault.location()));
            Validator validator = new Validator(schemas, documents.list(), new Contracts(site, withoutPage), known);
            for (List<Told> told : Parallel.map(documents.list(), validator::validate, threads)) {
                Set<Location> places = new HashSet<>();
                for (Told fault : told) {
                    Location place = fault.diagnostic().location();
                    if (!before.contains(place) && (places.add(place) || fault.ofShape())) {
                        found.add(fault.diagnostic());
                        if (fault.ofShape()) {
                            ofShape.add(fault.diagnostic());
                        }
                    }
                }
            }
        }
        return new Result(found, ofShape);
    }

    private static List<Diagnostic> unknownCollections(Site site, SchemaSet schemas) {
        List<Diagnostic> faults = new ArrayList<>();
        Set<String> known = site.configuration().collections().keySet();
        for (SchemaSource schema : schemas.all().values()) {
            if (schema.own() && site.configuration().sound()) {
                schema.root()
                        .ifPresent(root -> DataWalk.texts(root, Grammar.REFERENCE, node -> {
                            String name = String.valueOf(node.value());
                            if (!known.contains(name)) {
                                faults.add(Diagnostic.of(
                                                Rule.DATA_SCHEMA,
                                                node.location(),
                                                "`x-reference` must name a collection of `site.yml` or the theme, got "
                                                        + node.described())
                                        .withSuggestion(
                                                Suggestions.nearest(name, known).orElse("")));
                            }
                        }));
            }
        }
        return faults;
    }
}
