package nrw.ikim.site.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.render.Read.Kind;

/** The pages of a site as templates see them, singly and in collections. Thread-safe. */
final class PageLists {

    private final Map<String, PageView> views = new HashMap<>();
    private final Map<String, PageList> collections = new TreeMap<>();
    private final PageList all;
    private final Lookups lookups;
    private final EntryReads reads;

    PageLists(Site site, Scopes scopes) {
        reads = new EntryReads(site, scopes);
        lookups = new Lookups(site);
        site.pages().forEach(page -> views.put(page.path(), new PageView(page, reads)));
        all = new PageList(Read.of(Kind.PAGES, ""), viewsOf(site.pages()), lookups, scopes);
        site.collections()
                .forEach((name, pages) -> collections.put(
                        name, new PageList(Read.of(Kind.PAGES, name), viewsOf(pages), lookups, scopes)));
    }

    private List<PageView> viewsOf(List<Page> pages) {
        return pages.stream().map(this::page).toList();
    }

    Lookups lookups() {
        return lookups;
    }

    /** A page as templates see it. */
    PageView page(Page page) {
        PageView known = views.get(page.path());
        return known == null ? new PageView(page, reads) : known;
    }

    /** All pages. */
    PageList all() {
        return all;
    }

    /** The names of the collections, sorted. */
    Set<String> names() {
        return collections.keySet();
    }

    /** A collection by its name. */
    Optional<PageList> collection(String name) {
        return Optional.ofNullable(collections.get(name));
    }
}
