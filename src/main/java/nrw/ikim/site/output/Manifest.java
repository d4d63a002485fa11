package nrw.ikim.site.output;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/**
 * The files that this plugin wrote.
 *
 * @param files the marks of each file by its path below the output directory. A mark is the size and a checksum of the
 *     content; there are two while a file is being replaced, as a killed run may have left either content
 */
record Manifest(SortedMap<String, Set<String>> files) {

    static final Manifest EMPTY = new Manifest(Collections.emptySortedMap());

    /** The mark of some content. It tells our files from other tools' files; it need not withstand an attack. */
    static String mark(byte[] content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content, 0, content.length);
        return content.length + "-" + Long.toHexString(checksum.getValue());
    }

    /** Whether a file with this mark was written by us. */
    boolean wrote(String path, String mark) {
        return files.getOrDefault(path, Set.of()).contains(mark);
    }

    /** Whether any file of ours lies below a directory. */
    boolean wroteBelow(String directory) {
        SortedMap<String, Set<String>> rest = files.tailMap(directory + "/");
        return !rest.isEmpty() && rest.firstKey().startsWith(directory + "/");
    }

    /** The files of both. */
    Manifest and(Manifest other) {
        SortedMap<String, Set<String>> union = new TreeMap<>(files);
        other.files.forEach((path, marks) -> union.merge(path, marks, Manifest::both));
        return new Manifest(union);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> union = new TreeSet<>(some);
        union.addAll(others);
        return union;
    }
}
