package nrw.ikim.site.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The manifest on disk, {@code manifest.txt} in the work directory: UTF-8, a line each for the version of the format, the
 * output directory relative to the work directory and the number of entries, then entries of a mark, a space and a path,
 * sorted by path. A file that is damaged, of another version or about another output directory counts as none.
 */
final class ManifestFile {
    private static final String VERSION = "ikim manifest 2";

    private final Path file;
    private final String output;

    ManifestFile(Path workDirectory, Path outputDirectory) {
        this.file = workDirectory.resolve("manifest.txt");
        this.output = "output " + relative(workDirectory, outputDirectory);
    }

    private static String relative(Path from, Path to) {
        Path absolute = to.toAbsolutePath().normalize();
        try {
            Path relative = from.toAbsolutePath().normalize().relativize(absolute);
            return relative.toString().replace('\\', '/');
        } catch (IllegalArgumentException onAnotherDrive) {
            return absolute.toString().replace('\\', '/');
        }
    }

    /** What the file is known by; empty where there is none. */
    Optional<Mark> mark() {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Mark.of(Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** What earlier runs wrote, as far as is known. */
    Manifest read() {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? parse(Files.readAllLines(file, StandardCharsets.UTF_8))
                    : Manifest.EMPTY;
        } catch (IOException unreadable) {
            return Manifest.EMPTY;
        }
    }

    private Manifest parse(List<String> lines) {
        SortedMap<String, Set<Mark>> files = new TreeMap<>();
        boolean known = lines.size() >= 3
                && lines.get(0).equals(VERSION)
                && lines.get(1).equals(output)
                && lines.get(2).equals("files " + (lines.size() - 3));
        if (!known) {
            return Manifest.EMPTY;
        }
        for (String line : lines.subList(3, lines.size())) {
            int space = line.indexOf(' ');
            Optional<Mark> mark = Mark.parse(line.substring(0, Math.max(0, space)));
            if (mark.isEmpty() || !OutputPaths.isSafe(line.substring(space + 1))) {
                return Manifest.EMPTY;
            }
            files.computeIfAbsent(line.substring(space + 1), path -> new TreeSet<>())
                    .add(mark.get());
        }
        return new Manifest(files);
    }

    /** Puts a manifest in the place of the one before, at once or not at all. */
    void write(Manifest manifest) throws OutputException {
        int entries = manifest.files().values().stream().mapToInt(Set::size).sum();
        StringBuilder text = new StringBuilder(entries * 64);
        text.append(VERSION)
                .append('\n')
                .append(output)
                .append("\nfiles ")
                .append(entries)
                .append('\n');
        manifest.files()
                .forEach((path, marks) -> marks.forEach(
                        mark -> text.append(mark).append(' ').append(path).append('\n')));
        WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
