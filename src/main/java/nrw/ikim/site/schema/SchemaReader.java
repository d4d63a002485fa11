package nrw.ikim.site.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/** Reads the schemas of a site and of the theme. Safe for use by several threads. */
public final class SchemaReader {

    private static final String FOLDER = "schemas/";

    private final Theme theme;

    /** @param theme whose schemas hold where the site has none of the name */
    public SchemaReader(Theme theme) {
        this.theme = theme;
    }

    /**
     * Reads all schemas.
     *
     * @return the schemas, and what is wrong with those of the site; a broken one is there all the same, so that the theme's
     *     does not hold in its place
     */
    public Outcome<SchemaSet> read(SourceTree sources) {
        List<Diagnostic> faults = new ArrayList<>();
        Map<String, SchemaSource> own = new TreeMap<>();
        for (SourceFile file : sources.schemas()) {
            if (SchemaSet.isNamed(file.path())) {
                add(file, own, faults);
            } else {
                faults.add(misnamed(file));
            }
        }
        for (String path : sources.unreadable()) {
            if (path.startsWith(FOLDER)) {
                String name = SchemaSet.withoutEnding(path.substring(FOLDER.length()));
                own.putIfAbsent(name, new SchemaSource(name, new SourceText(sources.shown(path), "true"), true));
            }
        }
        SchemaSet set = new SchemaSet(themes(), own);
        SchemaLint lint = new SchemaLint(set);
        own.values().forEach(schema -> faults.addAll(lint.check(schema)));
        return new Outcome<>(set, faults);
    }

    private static void add(SourceFile file, Map<String, SchemaSource> own, List<Diagnostic> faults) {
        String name = SchemaSet.withoutEnding(file.path());
        SchemaSource first = own.get(name);
        if (first != null) {
            String message = "the schema `" + name + "` is there already, in "
                    + first.text().file();
            faults.add(Diagnostic.of(
                            Rule.DATA_DUPLICATE_KEY,
                            Location.startOf(file.text().file()),
                            message)
                    .withHelp("keep one of the two files"));
            return;
        }
        own.put(name, new SchemaSource(name, file.text(), true));
    }

    private Map<String, SchemaSource> themes() {
        Map<String, SchemaSource> schemas = new TreeMap<>();
        for (String name : theme.schemaNames()) {
            SourceText text = theme.schema(name).orElseThrow();
            schemas.put(name, new SchemaSource(name, text, false));
        }
        return schemas;
    }

    private static Diagnostic misnamed(SourceFile file) {
        String path = file.path();
        int dot = path.lastIndexOf('.');
        return Diagnostic.of(
                        Rule.DATA_ORPHAN,
                        Location.startOf(file.text().file()),
                        "this file is not named as a schema, and checks nothing")
                .withHelp("rename it to `" + path.substring(path.lastIndexOf('/') + 1, dot) + ".schema"
                        + path.substring(dot) + "`");
    }
}
