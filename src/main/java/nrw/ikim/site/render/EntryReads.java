package nrw.ikim.site.render;

import nrw.ikim.site.model.DataTree;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;

/**
 * Notes what a page reads where it asks for something of a page.
 *
 * @param site knows which file an entry comes from
 * @param scopes the page being rendered
 */
record EntryReads(Site site, Scopes scopes) {

    /** A field of a page was asked for. Its entry is in no data file that the page names, and gives it a title. */
    void fieldOf(Page page, String field) {
        PageScope scope = scopes.current();
        scope.reads().field(page.path(), field);
        boolean ofEntry = field.equals("entry")
                || (field.equals("title")
                        && page.path().equals(scope.page().path())
                        && page.document().frontMatter().get("title") == null);
        if (ofEntry) {
            page.entry().ifPresent(entry -> entry(entry, scope));
        }
    }

    private void entry(Entry entry, PageScope scope) {
        CollectionRule rule = site.configuration().collections().get(entry.collection());
        if (rule != null) {
            String file =
                    site.data().file(rule.data()).map(DataTree.DataFile::path).orElse(rule.data());
            scope.reads().add(Read.Kind.ENTRY, file, entry.collection(), entry.id());
        }
    }
}
