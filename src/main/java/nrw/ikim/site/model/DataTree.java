package nrw.ikim.site.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nrw.ikim.site.data.DataNode;

/**
 * The data files of a site by name, as {@code data} in templates.
 *
 * @param folder the path below {@code data/} with {@code /} at the end, empty for {@code data/} itself
 * @param children files and folders by name without ending, sorted
 */
public record DataTree(String folder, Map<String, Child> children) {

    public DataTree {
        children = Collections.unmodifiableMap(new TreeMap<>(children));
    }

    /** A file or a folder. */
    public sealed interface Child permits DataFile, Folder {}

    /** A folder. */
    public record Folder(DataTree tree) implements Child {}

    /**
     * A data file.
     *
     * @param path the path below {@code data/}
     * @param root the value of the whole file; of a broken one, an empty list
     * @param broken whether the file could not be read; it has its diagnostic
     * @param missing whether there is no such file, and this stands for that of an entry, or of a collection; of the
     *     latter, the value stands where its fault is told
     */
    public record DataFile(String path, DataNode root, boolean broken, boolean missing) implements Child {

        DataFile(String path, DataNode root, boolean broken) {
            this(path, root, broken, false);
        }

        static DataFile missing(String path, DataNode root) {
            return new DataFile(path, root, false, true);
        }
    }

    /**
     * The file at a path without ending.
     *
     * @param stem as in {@code people/ds}
     */
    public Optional<DataFile> file(String stem) {
        return child(stem).filter(DataFile.class::isInstance).map(DataFile.class::cast);
    }

    /**
     * The folder at a path.
     *
     * @param path as in {@code people}, empty for this one
     */
    public Optional<DataTree> folder(String path) {
        if (path.isEmpty()) {
            return Optional.of(this);
        }
        return child(path)
                .filter(Folder.class::isInstance)
                .map(Folder.class::cast)
                .map(Folder::tree);
    }

    /**
     * The same with more files, and the folders that they lie in. A file is left out where a file or folder has its place
     * already, or a file is in the way.
     *
     * @param files by their paths, as in {@code people/ds}
     */
    public DataTree with(Map<String, DataFile> files) {
        Map<String, Child> more = new TreeMap<>(children);
        Map<String, Map<String, DataFile>> deeper = new TreeMap<>();
        files.forEach((stem, file) -> {
            int slash = stem.indexOf('/');
            if (slash < 0) {
                more.putIfAbsent(stem, file);
            } else {
                deeper.computeIfAbsent(stem.substring(0, slash), name -> new TreeMap<>())
                        .put(stem.substring(slash + 1), file);
            }
        });
        deeper.forEach((name, within) -> {
            Child present = more.get(name);
            if (present == null || present instanceof Folder) {
                DataTree inner = present instanceof Folder known ? known.tree() : empty(folder + name + "/");
                more.put(name, new Folder(inner.with(within)));
            }
        });
        return new DataTree(folder, more);
    }

    /**
     * A tree of nothing.
     *
     * @param folder as {@link #folder()} says
     */
    public static DataTree empty(String folder) {
        return new DataTree(folder, Map.of());
    }

    private Optional<Child> child(String path) {
        int slash = path.indexOf('/');
        Child child = children.get(slash < 0 ? path : path.substring(0, slash));
        if (slash < 0) {
            return Optional.ofNullable(child);
        }
        return child instanceof Folder inner ? inner.tree().child(path.substring(slash + 1)) : Optional.empty();
    }
}
