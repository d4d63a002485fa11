package nrw.ikim.site.output;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files that this plugin wrote.
 *
 * @param files the marks of each file by its path below the output directory; there are two while a file is being replaced,
 *     as a killed run may have left either content
 */
record Manifest(SortedMap<String, Set<Mark>> files) {

    static final Manifest EMPTY = new Manifest(Collections.emptySortedMap());

    /** What a file that was written by us may be known by. */
    Set<Mark> marks(String path) {
        return files.getOrDefault(path, Set.of());
    }

    /** Whether any file of ours lies below a directory. */
    boolean wroteBelow(String directory) {
        SortedMap<String, Set<Mark>> rest = files.tailMap(directory + "/");
        return !rest.isEmpty() && rest.firstKey().startsWith(directory + "/");
    }

    /** The files of both. */
    Manifest and(Manifest other) {
        if (files.isEmpty()) {
            return other;
        }
        SortedMap<String, Set<Mark>> union = new TreeMap<>(files);
        other.files.forEach((path, marks) -> union.merge(path, marks, Manifest::both));
        return new Manifest(union);
    }

    private static Set<Mark> both(Set<Mark> some, Set<Mark> others) {
        Set<Mark> union = new TreeSet<>(some);
        union.addAll(others);
        return union;
    }
}
