package nrw.ikim.site.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.output.Mark;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.text.ContentHash;

/**
 * The files of the output as the last run left them. Whether one still is so is told by its size and time, where that time lies
 * clearly before the state was written, so that every later change has another; else by its content. Thread-safe.
 */
public final class SavedOutputs {

    /** What the clocks of file systems tell apart: some jiffies of a kernel, or two seconds where there are no fractions. */
    private static final long FINE = TimeUnit.MILLISECONDS.toNanos(50);

    private static final long COARSE = TimeUnit.MILLISECONDS.toNanos(2100);

    private final long written;
    private final List<File> files;
    private final Map<String, File> byPath;

    /**
     * A file.
     *
     * @param time when it was changed last, in nanoseconds since 1970 by the clock of the file system
     */
    record File(String path, Mark mark, long time) {}

    /** None. */
    SavedOutputs() {
        this(0, List.of());
    }

    /** How many files there are. */
    public int size() {
        return files.size();
    }

    /** @param written when the state was begun to be written, by the clock of the file system */
    SavedOutputs(long written, List<File> files) {
        this.written = written;
        this.files = List.copyOf(files);
        this.byPath = new HashMap<>(2 * files.size());
        files.forEach(file -> byPath.put(file.path(), file));
    }

    /**
     * The files as they lie in the output directory; those that do not are told by their content.
     *
     * @param now by the clock of the file system
     */
    static SavedOutputs of(long now, Path directory, Map<String, Mark> files, int threads) {
        List<Map.Entry<String, Mark>> entries = List.copyOf(files.entrySet());
        return new SavedOutputs(
                now,
                Parallel.map(
                        entries,
                        entry -> {
                            BasicFileAttributes found = look(directory.resolve(entry.getKey()));
                            return new File(entry.getKey(), entry.getValue(), found == null ? 0 : timeOf(found));
                        },
                        threads));
    }

    static SavedOutputs read(ByteSource source) {
        long written = source.number();
        int count = source.size();
        List<File> files = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            files.add(new File(source.text(), new Mark(source.number(), source.number()), source.number()));
        }
        return new SavedOutputs(written, files);
    }

    void write(ByteSink sink) {
        sink.number(written);
        sink.count(files.size());
        for (File file : files) {
            sink.text(file.path());
            sink.number(file.mark().size());
            sink.number(file.mark().hash());
            sink.number(file.time());
        }
    }

    /** Whether all files are in an output directory as they were left there. */
    public boolean areIn(Path directory, int threads) {
        return Parallel.map(files, file -> isIn(directory, file), threads).stream()
                .allMatch(found -> found);
    }

    /**
     * Whether a file that has this size and was changed last at this time has some content for sure.
     *
     * @param time in nanoseconds since 1970
     */
    public boolean isUntouched(String path, Mark mark, long time) {
        File file = byPath.get(path);
        return file != null && file.mark().equals(mark) && isUntouched(file, time);
    }

    private boolean isUntouched(File file, long time) {
        long margin = time % TimeUnit.SECONDS.toNanos(1) == 0 ? COARSE : FINE;
        return time == file.time() && time + margin < written;
    }

    private boolean isIn(Path directory, File file) {
        Path path = directory.resolve(file.path());
        BasicFileAttributes found = look(path);
        if (found == null
                || !found.isRegularFile()
                || found.size() != file.mark().size()) {
            return false;
        }
        return isUntouched(file, timeOf(found)) || hash(path) == file.mark().hash();
    }

    /** What a file is like; null where there is none. */
    static @Nullable BasicFileAttributes look(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException none) {
            return null;
        }
    }

    static long timeOf(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    private static long hash(Path path) {
        ContentHash hash = new ContentHash();
        byte[] some = new byte[1 << 14];
        try (InputStream in = Files.newInputStream(path)) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                hash.add(some, count);
            }
        } catch (IOException unreadable) {
            return ~hash.value();
        }
        return hash.value();
    }
}
