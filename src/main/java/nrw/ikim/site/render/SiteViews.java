package nrw.ikim.site.render;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.model.Site;

/** The site as templates see it; what is read through these views is recorded. One set belongs to one page. */
final class SiteViews {

    private SiteViews() {}

    /** {@code site}. */
    record SiteView(Site site, Map<String, List<PageView>> collections, List<PageView> pages, PageScope scope)
            implements Attributes {

        private static final List<String> KNOWN = List.of("pages", "collections", "today");

        @Override
        public boolean has(String name) {
            if (!KNOWN.contains(name)) {
                scope.reads().configuration("site." + name);
            }
            return KNOWN.contains(name) || site.configuration().values().containsKey(name);
        }

        @Override
        public @Nullable Object get(String name) {
            return switch (name) {
                case "pages" -> new PageList("pages", pages, scope);
                case "collections" -> new Collections(collections, scope);
                case "today" -> {
                    scope.reads().configuration("site.today");
                    yield site.today();
                }
                default -> {
                    scope.reads().configuration("site." + name);
                    yield site.configuration().values().get(name);
                }
            };
        }

        @Override
        public Iterable<String> names() {
            List<String> names = new ArrayList<>(KNOWN);
            names.addAll(site.configuration().values().keySet());
            return names;
        }

        @Override
        public String described() {
            return "site.yml";
        }
    }

    /** {@code site.collections}. */
    record Collections(Map<String, List<PageView>> collections, PageScope scope) implements Attributes {
        @Override
        public boolean has(String name) {
            scope.reads().collection(name);
            return collections.containsKey(name);
        }

        @Override
        public @Nullable Object get(String name) {
            List<PageView> pages = collections.get(name);
            return pages == null ? null : new PageList(name, pages, scope);
        }

        @Override
        public Iterable<String> names() {
            return collections.keySet();
        }

        @Override
        public String described() {
            return "the collections of this site";
        }
    }

    /** The pages of a collection. */
    static final class PageList extends AbstractList<PageView> implements RandomAccess {
        private final List<PageView> pages;

        PageList(String name, List<PageView> pages, PageScope scope) {
            this.pages = pages;
            scope.reads().collection(name);
        }

        @Override
        public PageView get(int index) {
            return pages.get(index);
        }

        @Override
        public int size() {
            return pages.size();
        }
    }
}
