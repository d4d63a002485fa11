package nrw.ikim.site.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The files of a site in memory, which edits change. Texts are seen byte by byte, as ISO 8859-1, so that no edit changes more
 * than it says, whatever the encoding of a file.
 */
final class Sources {

    /** All files bear this time, so that none can be known by its time to have changed. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final SortedMap<String, byte[]> files;

    private Sources(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    static Sources none() {
        return new Sources(new TreeMap<>());
    }

    static Sources read(Path folder) throws IOException {
        return new Sources(Folders.read(folder));
    }

    Sources copy() {
        return new Sources(new TreeMap<>(files));
    }

    /** The paths that begin and end so, sorted. */
    List<String> paths(String prefix, String suffix) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(prefix) && path.endsWith(suffix))
                .toList();
    }

    /** Pages in Markdown. */
    List<String> pages() {
        return paths("content/", ".md");
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    byte[] bytes(String path) {
        return files.get(path);
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.ISO_8859_1);
    }

    List<String> lines(String path) {
        return text(path).lines().toList();
    }

    void put(String path, byte[] content) {
        files.put(path, content);
    }

    void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void put(String path, List<String> lines) {
        put(path, String.join("\n", lines) + "\n");
    }

    void change(String path, UnaryOperator<String> change) {
        put(path, change.apply(text(path)));
    }

    byte[] remove(String path) {
        return files.remove(path);
    }

    /** Known to be that of no other sources. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, content) -> {
                digest.update((path + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Files that differ from those of another state. */
    List<String> changedSince(Sources before) {
        TreeSet<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(before.files.keySet());
        paths.removeIf(path -> Arrays.equals(files.get(path), before.files.get(path)));
        return List.copyOf(paths);
    }

    /** Brings a folder that holds other sources to these. */
    void write(Path folder, Sources there) throws IOException {
        List<String> changed = changedSince(there);
        for (String path : changed) {
            if (!has(path)) {
                Folders.deleteWithEmptyParents(folder, path);
            }
        }
        for (String path : changed) {
            if (has(path)) {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, files.get(path));
                Files.setLastModifiedTime(file, TIME);
            }
        }
    }
}
