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
     */
    public record DataFile(String path, DataNode root, boolean broken) implements Child {}

    /**
     * The file at a path without ending.
     *
     * @param stem as in {@code people/ds}
     */
    public Optional<DataFile> file(String stem) {
        int slash = stem.indexOf('/');
        Child child = children.get(slash < 0 ? stem : stem.substring(0, slash));
        if (slash < 0) {
            return child instanceof DataFile file ? Optional.of(file) : Optional.empty();
        }
        return child instanceof Folder inner ? inner.tree().file(stem.substring(slash + 1)) : Optional.empty();
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
        int slash = path.indexOf('/');
        Child child = children.get(slash < 0 ? path : path.substring(0, slash));
        if (!(child instanceof Folder inner)) {
            return Optional.empty();
        }
        return inner.tree().folder(slash < 0 ? "" : path.substring(slash + 1));
    }
}
