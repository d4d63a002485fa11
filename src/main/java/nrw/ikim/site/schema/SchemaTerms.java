package nrw.ikim.site.schema;

import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.model.DataTree;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.text.ContentHash;

/**
 * All that decides on whether a document keeps to its schema, but for the document itself: what keeps to it under some terms does
 * so under the same terms again. The theme's schemas are not among them, as they change with this plugin only.
 */
public final class SchemaTerms {

    private final ContentHash hash = new ContentHash();

    private SchemaTerms() {}

    /** The hash of the terms of a site. */
    public static long of(Site site, SourceTree sources) {
        SchemaTerms terms = new SchemaTerms();
        sources.schemas().forEach(terms::add);
        sources.configuration().ifPresent(terms::add);
        // also that no file is there in whose place the check would see another value
        terms.add(site.data());
        site.configuration().collections().forEach((name, rule) -> terms.add(site, rule));
        terms.add("assets");
        site.assets().keySet().forEach(terms::add);
        return terms.hash.value();
    }

    private void add(SourceFile file) {
        add(file.path());
        add(Long.toHexString(file.hash()));
    }

    private void add(DataTree tree) {
        tree.children().forEach((name, child) -> {
            add(name);
            if (child instanceof DataTree.Folder folder) {
                add(folder.tree());
                add("/");
            } else if (child instanceof DataTree.DataFile file) {
                add(file.path());
                add(file.missing() + " " + file.broken());
            }
        });
    }

    private void add(Site site, CollectionRule rule) {
        add(rule.toString());
        Optional<DataTree.DataFile> file = site.data().file(rule.data());
        add(file.map(found -> found.root() instanceof DataList list ? list.size() : -1)
                .orElse(-2)
                .toString());
        for (Entry entry : site.entries().getOrDefault(rule.name(), Map.of()).values()) {
            add(entry.id());
            add(entry.ownUrl().isPresent() + " " + site.pageOf(entry).isPresent());
        }
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        hash.add(bytes, bytes.length);
        hash.add(new byte[1], 1);
    }
}
