package nrw.ikim.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * A Java process that runs {@link HostileRun} with little memory. It is started anew after a site that it did not survive.
 */
final class HostileProcess {

    private static final String GONE = "the process has ended";

    private final Path folder;
    private final int megabytes;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private @Nullable Process process;
    private int starts;

    /**
     * @param folder takes the logs and temporary files of the process
     * @param megabytes the heap that it may have at most
     */
    HostileProcess(Path folder, int megabytes) {
        this.folder = folder;
        this.megabytes = megabytes;
    }

    /**
     * Builds a site.
     *
     * @param seconds the processor time that it may take, as others may be busy on this machine; six times as much of
     *     the clock's
     * @return what {@link HostileRun} tells of it; empty where it did not end in time
     */
    Optional<List<String>> build(Path project, long seconds) throws Exception {
        Process running = process != null && process.isAlive() ? process : start();
        Writer to = running.outputWriter(StandardCharsets.UTF_8);
        to.write(project + "\n");
        to.flush();
        List<String> told = new ArrayList<>();
        Optional<Duration> before = running.info().totalCpuDuration();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(6 * seconds);
        while (true) {
            String line = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null) {
                end();
                return Optional.empty();
            }
            if (line.equals(HostileRun.END) || line.equals(GONE)) {
                return taken(before, running).toSeconds() < seconds ? Optional.of(told) : Optional.empty();
            }
            told.add(line);
        }
    }

    /** Not known of a process that has ended, which is told as a crash. */
    private static Duration taken(Optional<Duration> before, Process process) {
        Optional<Duration> after = process.info().totalCpuDuration();
        return after.isPresent() && before.isPresent() ? after.get().minus(before.get()) : Duration.ZERO;
    }

    private Process start() throws IOException {
        lines.clear();
        Path temporary = Files.createDirectories(temporary());
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Xlog:class+load:file=" + folder.resolve("classes" + starts++ + ".log"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileRun.class.getName())
                .redirectErrorStream(true)
                .start();
        process = started;
        Thread reader = new Thread(() -> read(started), "hostile-reader");
        reader.setDaemon(true);
        reader.start();
        return started;
    }

    private void read(Process from) {
        try (BufferedReader reader = from.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add("cannot be read: " + e);
        }
        if (from == process) {
            lines.add(GONE);
        }
    }

    /** Where the process would put temporary files. */
    Path temporary() {
        return folder.resolve("tmp");
    }

    /** The classes that the process has loaded, as the virtual machine logged them. */
    List<String> loadedClasses() {
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            try {
                classes.addAll(Files.readAllLines(folder.resolve("classes" + i + ".log")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return classes;
    }

    /** Ends the process. */
    void end() throws InterruptedException {
        Process running = process;
        process = null;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }
}
