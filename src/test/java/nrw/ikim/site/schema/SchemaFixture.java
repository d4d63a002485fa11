package nrw.ikim.site.schema;

import java.util.ArrayList;
import java.util.List;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.model.InMemorySite;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.source.Theme;

/** Holds sites in memory against their schemas. */
final class SchemaFixture {

    private SchemaFixture() {}

    static SchemaCheck.Result check(InMemorySite site) {
        Outcome<SchemaSet> schemas = new SchemaReader(new Theme()).read(site.sources());
        Outcome<Site> built = site.build();
        List<Diagnostic> known = new ArrayList<>(schemas.diagnostics());
        known.addAll(built.diagnostics());
        return new SchemaCheck(2).check(built.value(), schemas.value(), known, entry -> false);
    }

    /** The faults of the documents, as {@link InMemorySite#lines} shows them, without the folder of the site. */
    static List<String> lines(InMemorySite site) {
        return InMemorySite.lines(check(site).diagnostics()).stream()
                .map(line -> line.replace("src/site/", ""))
                .toList();
    }

    /** A site with a file {@code data/boats.yml} and a schema for it. */
    static InMemorySite boats(String data, String... schema) {
        return new InMemorySite().with("data/boats.yml", data).with("schemas/boats.schema.yml", schema);
    }
}
