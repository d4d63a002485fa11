package nrw.ikim.site.render;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.model.DataTree;

/** The data files as templates see them; what is read through these views is recorded. One set belongs to one page. */
final class DataViews {

    private DataViews() {}

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
            scope.readData(root.location().file());
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

        /** Whether there are files is asked for often, and says nothing of what is in them. */
        @Override
        public boolean isEmpty() {
            return size() == 0;
        }

        @Override
        public int size() {
            scope.reads().dataFolder(tree.folder());
            return tree.children().size();
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
