package nrw.ikim.site.render;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.model.DataTree;
import nrw.ikim.site.render.Read.Kind;

/** The data files as templates see them; what is read through these views is recorded. One set belongs to one page. */
final class DataViews {

    private DataViews() {}

    /** {@code data} and the folders in it. A folder is a mapping too, so that templates can go through it. */
    static final class DataView extends AbstractMap<String, @Nullable Object> implements Attributes {
        private final DataTree tree;
        private final Lookups lookups;
        private final PageScope scope;

        DataView(DataTree tree, Lookups lookups, PageScope scope) {
            this.tree = tree;
            this.lookups = lookups;
            this.scope = scope;
        }

        @Override
        public boolean has(String name) {
            scope.reads().dataName(tree.folder(), name, tree.children().get(name));
            return tree.children().containsKey(name);
        }

        @Override
        public @Nullable Object get(String name) {
            DataTree.Child child = tree.children().get(name);
            scope.reads().dataName(tree.folder(), name, child);
            if (child instanceof DataTree.Folder folder) {
                return new DataView(folder.tree(), lookups, scope);
            }
            return child instanceof DataTree.DataFile file ? opened(file) : null;
        }

        private @Nullable Object opened(DataTree.DataFile file) {
            if (file.broken()) {
                scope.reads().add(Kind.DATA_FILE, file.path());
                scope.taint();
            }
            DataNode root = file.root();
            scope.readData(root.location().file());
            if (root instanceof DataList list) {
                return new TrackedList(file.path(), list, lookups, scope);
            }
            if (root instanceof DataMap map) {
                return new TrackedMap(file.path(), map, scope.reads());
            }
            scope.reads().add(Kind.DATA_FILE, file.path());
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

        /** Whether there are files is asked for often, and says nothing of their names. */
        @Override
        public boolean isEmpty() {
            scope.reads().add(Kind.DATA_FOLDER_EMPTY, tree.folder());
            return tree.children().isEmpty();
        }

        @Override
        public int size() {
            scope.reads().add(Kind.DATA_FOLDER, tree.folder());
            return tree.children().size();
        }

        @Override
        public Set<Entry<String, @Nullable Object>> entrySet() {
            scope.reads().add(Kind.DATA_FOLDER, tree.folder());
            Map<String, @Nullable Object> files = new LinkedHashMap<>();
            tree.children().keySet().forEach(name -> files.put(name, get(name)));
            return files.entrySet();
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
            reads.add(Kind.DATA_ENTRY, path, String.valueOf(key));
            return map.get(key);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            reads.add(Kind.DATA_ENTRY, path, String.valueOf(key));
            return map.containsKey(key);
        }

        @Override
        public int size() {
            reads.add(Kind.DATA_SIZE, path);
            return map.size();
        }

        @Override
        public boolean isEmpty() {
            reads.add(Kind.DATA_EMPTY, path);
            return map.isEmpty();
        }

        @Override
        public Set<Entry<String, @Nullable Object>> entrySet() {
            reads.add(Kind.DATA_FILE, path);
            return map.entrySet();
        }
    }
}
