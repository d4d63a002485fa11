package nrw.ikim.site.render;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.model.Site;

/** The site as templates see it; what is read through these views is recorded. One set belongs to one page. */
final class SiteViews {

    private SiteViews() {}

    /** {@code site}. */
    record SiteView(Site site, PageLists lists, PageScope scope) implements Attributes {

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
                case "pages" -> lists.all();
                case "collections" -> new Collections(lists, scope);
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
    record Collections(PageLists lists, PageScope scope) implements Attributes {
        @Override
        public boolean has(String name) {
            scope.reads().add(Read.Kind.COLLECTION, name);
            return lists.names().contains(name);
        }

        @Override
        public @Nullable Object get(String name) {
            scope.reads().add(Read.Kind.COLLECTION, name);
            return lists.collection(name).orElse(null);
        }

        @Override
        public Iterable<String> names() {
            return lists.names();
        }

        @Override
        public String described() {
            return "the collections of this site";
        }
    }
}
