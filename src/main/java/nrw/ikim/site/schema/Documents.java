package nrw.ikim.site.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.DataTree;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Suggestions;

/**
 * What there is to hold against schemas.
 *
 * @param list the documents that have a schema
 * @param unused the faults of schemas that no document has
 */
record Documents(List<Document> list, List<Diagnostic> unused) {

    /**
     * A data file, the front matter of a page, or the settings.
     *
     * @param root its value
     * @param schema its schema
     */
    record Document(DataNode root, SchemaSource schema) {}

    static Documents of(Site site, SchemaSet schemas) {
        List<Document> list = new ArrayList<>();
        Set<SchemaSource> used = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        files(site.data(), schemas, list, used, names);
        pages(site.pages(), schemas, list, used, names);
        pages(site.drafts(), schemas, new ArrayList<>(), used, names);
        schemas.forConfiguration().ifPresent(schema -> {
            used.add(schema);
            settings(site, schema).ifPresent(root -> list.add(new Document(root, schema)));
        });
        return new Documents(list, unused(schemas, used, names));
    }

    /** The same without the documents of some files, as users see them. */
    Documents without(Predicate<String> files) {
        return new Documents(
                list.stream()
                        .filter(document ->
                                !files.test(document.root().location().file()))
                        .toList(),
                unused);
    }

    private static void files(
            DataTree tree, SchemaSet schemas, List<Document> list, Set<SchemaSource> used, Set<String> names) {
        tree.children().forEach((name, child) -> {
            String stem = tree.folder() + name;
            names.add(stem);
            if (child instanceof DataTree.Folder folder) {
                files(folder.tree(), schemas, list, used, names);
            } else if (child instanceof DataTree.DataFile file) {
                schemas.forData(stem).ifPresent(schema -> {
                    used.add(schema);
                    if (!file.broken()) {
                        list.add(new Document(file.root(), schema));
                    }
                });
            }
        });
    }

    private static void pages(
            Collection<Page> pages, SchemaSet schemas, List<Document> list, Set<SchemaSource> used, Set<String> names) {
        for (Page page : pages) {
            String stem = page.document().source().stem();
            for (int slash = stem.indexOf('/'); slash > 0; slash = stem.indexOf('/', slash + 1)) {
                names.add(SchemaSet.CONTENT + stem.substring(0, slash));
            }
            schemas.forPage(stem).ifPresent(schema -> {
                used.add(schema);
                if (!page.document().broken()) {
                    list.add(new Document(page.document().frontMatter(), schema));
                }
            });
        }
    }

    /** The settings, where the site has options of the theme, or a schema of its own for them. */
    private static Optional<DataNode> settings(Site site, SchemaSource schema) {
        DataMap values = site.configuration().values();
        DataMap.Member options = values.members().get("theme");
        boolean written = options != null && !Theme.isOf(options.key().file());
        return site.configuration().sound() && (written || schema.own()) ? Optional.of(values) : Optional.empty();
    }

    private static List<Diagnostic> unused(SchemaSet schemas, Set<SchemaSource> used, Set<String> names) {
        List<Diagnostic> faults = new ArrayList<>();
        Set<String> referred = SchemaRefs.referred(schemas);
        for (SchemaSource schema : schemas.all().values()) {
            boolean replaces = schemas.theme().containsKey(schema.name());
            if (schema.own() && !replaces && !used.contains(schema) && !referred.contains(schema.name())) {
                String what = schema.name().startsWith(SchemaSet.CONTENT)
                        ? "no page below " + schema.name() + "/ has front matter for this schema"
                        : "no data have this schema: there is neither data/" + schema.name()
                                + ".yml nor a folder of the name";
                String file = schema.text().file();
                String help = Suggestions.nearest(schema.name(), names)
                        .map(near -> "rename it to " + near + file.substring(file.lastIndexOf(".schema.")))
                        .orElse("name it as the data that it checks");
                faults.add(Diagnostic.of(Rule.DATA_ORPHAN, Location.startOf(file), what)
                        .withHelp(help + ", or take it away"));
            }
        }
        return faults;
    }
}
