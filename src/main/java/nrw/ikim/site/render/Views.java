package nrw.ikim.site.render;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.model.DataTree;
import nrw.ikim.site.model.Site;

/** The site and its data as templates see them; what is read through these is recorded. One set belongs to one page. */
final class Views {

    private Views() {}

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

    /** {@code data} and the folders in it. A folder is a mapping too, so that templates can go through it. */
    static final class DataView extends AbstractMap<String, @Nullable Object> implements Attributes {
        private final DataTree tree;
        private final PageScope scope;

        DataView(DataTree tree, PageScope scope) {
            this.tree = tree;
            this.scope = scope;
        }

        @Override
        public boolean has(String name) {
            boolean there = tree.children().containsKey(name);
            if (!there) {
                scope.reads().dataFolder(tree.folder());
            }
            return there;
        }

        @Override
        public @Nullable Object get(String name) {
            DataTree.Child child = tree.children().get(name);
            if (child instanceof DataTree.Folder folder) {
                return new DataView(folder.tree(), scope);
            }
            return child instanceof DataTree.DataFile file ? opened(file) : null;
        }

        private @Nullable Object opened(DataTree.DataFile file) {
            if (file.broken()) {
                scope.reads().dataFile(file.path());
                scope.taint();
            }
            DataNode root = file.root();
            if (root instanceof DataList list) {
                return new TrackedList(file.path(), list, scope.reads());
            }
            if (root instanceof DataMap map) {
                return new TrackedMap(file.path(), map, scope.reads());
            }
            scope.reads().dataFile(file.path());
            return root.value();
        }

        @Override
        public Iterable<String> names() {
            return tree.children().keySet();
        }

        @Override
        public String described() {
            return "the folder data/" + tree.folder();
        }

        @Override
        public @Nullable Object get(@Nullable Object key) {
            return get(String.valueOf(key));
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return has(String.valueOf(key));
        }

        @Override
        public Set<Entry<String, @Nullable Object>> entrySet() {
            scope.reads().dataFolder(tree.folder());
            Map<String, @Nullable Object> files = new LinkedHashMap<>();
            tree.children().keySet().forEach(name -> files.put(name, get(name)));
            return files.entrySet();
        }
    }

    /** A data file that is a list. Reading its order or size is reading it whole. */
    static final class TrackedList extends AbstractList<@Nullable Object> implements RandomAccess {
        private final String path;
        private final DataList list;
        private final ReadRecorder reads;

        TrackedList(String path, DataList list, ReadRecorder reads) {
            this.path = path;
            this.list = list;
            this.reads = reads;
        }

        /** The list, for a look at one key of every entry. */
        DataList byKey(String key) {
            reads.dataKey(path, key);
            return list;
        }

        /** Notes that an entry was taken. */
        void taken(Object entry) {
            reads.dataEntry(path, entry instanceof DataMap map ? nameOf(map) : String.valueOf(entry));
        }

        private String nameOf(DataMap entry) {
            return entry.text("id").or(() -> entry.text("name")).orElseGet(() -> String.valueOf(list.indexOf(entry)));
        }

        @Override
        public @Nullable Object get(int index) {
            Object entry = list.get(index);
            if (entry != null) {
                taken(entry);
            }
            return entry;
        }

        @Override
        public int size() {
            reads.dataFile(path);
            return list.size();
        }

        @Override
        public Iterator<@Nullable Object> iterator() {
            reads.dataFile(path);
            return list.iterator();
        }
    }

    /** A data file that is a mapping. */
    static final class TrackedMap extends AbstractMap<String, @Nullable Object> {
        private final String path;
        private final DataMap map;
        private final ReadRecorder reads;

        TrackedMap(String path, DataMap map, ReadRecorder reads) {
            this.path = path;
            this.map = map;
            this.reads = reads;
        }

        DataMap located() {
            return map;
        }

        @Override
        public @Nullable Object get(@Nullable Object key) {
            reads.dataEntry(path, String.valueOf(key));
            return map.get(key);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            reads.dataEntry(path, String.valueOf(key));
            return map.containsKey(key);
        }

        @Override
        public Set<Entry<String, @Nullable Object>> entrySet() {
            reads.dataFile(path);
            return map.entrySet();
        }
    }
}
