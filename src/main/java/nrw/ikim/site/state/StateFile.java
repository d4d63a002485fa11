package nrw.ikim.site.state;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import nrw.ikim.site.text.ContentHash;

/**
 * The state on disk, {@code state.bin} in the work directory: a magic word, the plugin that wrote it, the lengths of the
 * sections, the sections, and the hash of all that. It is there as a whole or not at all.
 */
final class StateFile {

    private static final byte[] MAGIC = "ikim state 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HASH = 8;

    /** Larger ones would take longer to read than to do without. */
    private static final int LARGEST = 1 << 30;

    private final Path file;
    private final String plugin;

    /** @param plugin what tells the plugin from all others, other builds of the same version included */
    StateFile(Path workDirectory, String plugin) {
        this.file = workDirectory.resolve("state.bin");
        this.plugin = plugin;
    }

    /** The sections; empty where there is no state, or none that can be used. */
    Optional<Map<Section, ByteSource>> read() {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            return parse(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Map<Section, ByteSource>> parse(byte[] bytes) {
        int end = bytes.length - HASH;
        if (end < MAGIC.length || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return Optional.empty();
        }
        ContentHash hash = new ContentHash();
        hash.add(bytes, end);
        try {
            if (new ByteSource(bytes, end, bytes.length).number() != hash.value()) {
                return Optional.empty();
            }
            ByteSource source = new ByteSource(bytes, MAGIC.length, end);
            return source.text().equals(plugin) ? Optional.of(sections(source, bytes)) : Optional.empty();
        } catch (Damaged damaged) {
            return Optional.empty();
        }
    }

    private static Map<Section, ByteSource> sections(ByteSource source, byte[] bytes) {
        Map<Section, Integer> lengths = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            lengths.put(section, source.count());
        }
        Map<Section, ByteSource> sections = new EnumMap<>(Section.class);
        lengths.forEach((section, length) -> {
            int from = source.at();
            sections.put(section, new ByteSource(bytes, from, source.skip(length)));
        });
        return sections;
    }

    /**
     * Takes the place of the state before.
     *
     * @param sections all of them
     * @throws IOException where the system refuses; then there is no state
     */
    void write(Map<Section, ByteSink> sections) throws IOException {
        ByteSink head = new ByteSink();
        head.bytes(MAGIC);
        head.text(plugin);
        long total = 0;
        for (Section section : Section.values()) {
            int size = sections.getOrDefault(section, new ByteSink()).size();
            head.count(size);
            total += size;
        }
        if (total > LARGEST) {
            delete();
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            ContentHash hash = new ContentHash();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
                head.writeTo(out, hash);
                for (Section section : Section.values()) {
                    sections.getOrDefault(section, new ByteSink()).writeTo(out, hash);
                }
                ByteSink tail = new ByteSink();
                tail.number(hash.value());
                tail.writeTo(out, hash);
            }
            replace(fresh);
        } catch (IOException | UncheckedIOException e) {
            delete();
            throw e;
        }
    }

    /** The time by the clock of the file system, in nanoseconds since 1970. */
    static long now(Path workDirectory) throws IOException {
        Files.createDirectories(workDirectory);
        Path fresh = workDirectory.resolve("state.bin.new");
        Files.write(fresh, new byte[1]);
        return Files.getLastModifiedTime(fresh).to(TimeUnit.NANOSECONDS);
    }

    private void replace(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes the state, so that it cannot mislead a later run. Where that fails, its marks tell that it does not hold. */
    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // the outputs have other marks than it says, as far as they have changed
            return;
        }
    }
}
