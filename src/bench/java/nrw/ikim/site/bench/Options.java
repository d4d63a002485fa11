package nrw.ikim.site.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to measure.
 *
 * @param sizes the numbers of pages
 * @param runs how often each build is measured; 0 for five times below 10,000 pages, and three times from there on
 * @param only the contestants, by name; empty for all
 * @param folder where the sites are made, and the table goes
 * @param repository the local repository that holds the plugin
 * @param outer the local repository that this build itself uses
 * @param version of the plugin
 * @param maven the command that starts Maven
 * @param hugo the command that starts Hugo, where there is one
 * @param limit how long one build may take
 * @param keep whether the sites are left there
 */
record Options(
        List<Integer> sizes,
        int runs,
        List<String> only,
        Path folder,
        Path repository,
        Path outer,
        String version,
        Path maven,
        Optional<Path> hugo,
        Duration limit,
        boolean keep) {

    /** The seed of all institutes that are built. */
    static final long SEED = 11;

    /** The options by the system properties {@code bench.*}. */
    static Options ofProperties() {
        Path folder = Path.of(text("folder", "target/bench")).toAbsolutePath();
        return new Options(
                list("sizes", "100,1000").stream().map(Integer::valueOf).toList(),
                Integer.parseInt(text("runs", "0")),
                list("only", ""),
                folder,
                Path.of(text("repository", "target/local-repo")).toAbsolutePath(),
                Path.of(text("outer", "")).toAbsolutePath(),
                text("version", ""),
                Path.of(text("maven", "")).toAbsolutePath(),
                onPath("hugo"),
                Duration.ofSeconds(Long.parseLong(text("limit", "900"))),
                Boolean.parseBoolean(text("keep", "false")));
    }

    private static String text(String name, String otherwise) {
        String value = System.getProperty("bench." + name, "");
        return value.isEmpty() ? otherwise : value;
    }

    private static List<String> list(String name, String otherwise) {
        return Arrays.stream(text(name, otherwise).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<Path> onPath(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** How often each build of a size is measured. */
    int runs(int size) {
        return runs > 0 ? runs : size < 10_000 ? 5 : 3;
    }

    /** Whether a contestant is wanted. */
    boolean wants(String contestant) {
        return only.isEmpty() || only.contains(contestant);
    }
}
