package nrw.ikim.site.render;

import java.util.Optional;

import nrw.ikim.site.model.DataTree;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;

/**
 * Notes what a page reads where it asks for the entry that a page belongs to, which is in no data file that it names.
 *
 * @param site knows which file an entry comes from
 * @param scopes the page being rendered
 */
record EntryReads(Site site, Scopes scopes) {

    /** The entry of a page was asked for: it, or that there is none among all that there are. */
    void entryOf(Page page) {
        ReadRecorder reads = scopes.current().reads();
        for (CollectionRule rule : site.configuration().collections().values()) {
            Optional<Entry> entry = page.entry();
            if (entry.isEmpty()) {
                reads.dataKey(fileOf(rule), rule.id());
            } else if (entry.get().collection().equals(rule.name())) {
                reads.dataEntry(fileOf(rule), entry.get().id());
            }
        }
    }

    private String fileOf(CollectionRule rule) {
        return site.data().file(rule.data()).map(DataTree.DataFile::path).orElse(rule.data());
    }
}
