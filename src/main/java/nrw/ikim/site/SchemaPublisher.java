package nrw.ikim.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.DiagnosticMerger;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.output.OutputException;
import nrw.ikim.site.output.OutputFile;
import nrw.ikim.site.output.SiteWriter;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.schema.SchemaExport;
import nrw.ikim.site.schema.SchemaReader;
import nrw.ikim.site.schema.SchemaSet;
import nrw.ikim.site.source.SourceReader;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.SourceText;

/** Writes the schemas that apply to a site, its own and those of the theme, for editors to complete and check data by. */
public final class SchemaPublisher {

    private final Theme theme = new Theme();

    /**
     * Writes the schemas to the output directory of a request. There need not be a site: without one they are the theme's.
     *
     * @return what came of it; faults of the schemas are in there, and the number of schemas as that of the pages
     * @throws OutputException where they cannot be written, for a reason that is not theirs
     */
    public SiteResult publish(SiteRequest request) throws OutputException {
        Outcome<SourceTree> sources =
                new SourceReader().read(request.projectDirectory(), request.siteDirectory(), request.encoding());
        Outcome<SchemaSet> schemas = new SchemaReader(theme).read(sources.value());
        List<Diagnostic> faults = new ArrayList<>(schemas.diagnostics());
        String folder = sources.value().shown("schemas/");
        sources.diagnostics().stream()
                .filter(fault -> fault.location().file().startsWith(folder))
                .forEach(faults::add);
        faults = DiagnosticMerger.merged(faults);
        List<OutputFile> files = new ArrayList<>();
        new SchemaExport()
                .files(schemas.value())
                .forEach((path, json) -> files.add(new OutputFile(path, () -> json.getBytes(StandardCharsets.UTF_8))));
        boolean failed = request.failOn().fails(faults);
        // a list of its own of what was written: that of the site is another
        WriteSummary written = failed
                ? WriteSummary.NONE
                : new SiteWriter()
                        .write(
                                request.outputDirectory(),
                                request.workDirectory().resolve("schemas-written"),
                                files);
        return new SiteResult(
                failed ? SiteResult.Outcome.FAILED : SiteResult.Outcome.WRITTEN,
                faults,
                files.size(),
                Map.of(),
                texts(sources.value()),
                written);
    }

    private static Map<String, SourceText> texts(SourceTree sources) {
        Map<String, SourceText> texts = new TreeMap<>();
        sources.schemas().forEach(file -> texts.put(file.text().file(), file.text()));
        return texts;
    }
}
