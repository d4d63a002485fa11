package nrw.ikim.site.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/**
 * Runs processes and says what they cost. The peak of memory is the kernel's own high-water mark, looked up each 10 ms as it goes
 * with the process, of the process and of its children the largest.
 *
 * @param limit how long one process may take
 */
record Stopwatch(Duration limit) {

    private static final long LOOK_EACH_MILLIS = 10;

    /**
     * Runs a command to its end.
     *
     * @param folder where it runs
     * @param log takes what it prints
     * @throws Failed where it fails or takes too long
     */
    Sample run(List<String> command, Path folder, Path log) throws Failed, IOException, InterruptedException {
        settle();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(Stopwatch::isOfMavenOrJava);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        OptionalDouble before = SystemTimes.ofChildren();
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        double memory = 0;
        double seen = 0;
        while (!process.waitFor(LOOK_EACH_MILLIS, TimeUnit.MILLISECONDS)) {
            memory = Math.max(memory, peak(process));
            seen = before.isPresent() ? 0 : processor(process, seen);
            if (System.nanoTime() - start > limit.toNanos()) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                throw new Failed("stopped after " + limit.toSeconds() + " s");
            }
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new Failed("ended with " + process.exitValue() + ": "
                    + Files.readString(log).lines().findFirst().orElse("") + " (" + log + ")");
        }
        return new Sample(wall, before.isPresent() ? ofChildren() - before.getAsDouble() : seen, memory);
    }

    /** What a build before left to be written to the disk is not to be paid for by the next. */
    private static void settle() throws IOException, InterruptedException {
        new ProcessBuilder("sync").start().waitFor();
    }

    /** Settings of the Maven around, and options of whoever starts it, would be measured as well. */
    private static boolean isOfMavenOrJava(String variable) {
        return variable.startsWith("MAVEN_") || variable.startsWith("JAVA_") || variable.equals("JDK_JAVA_OPTIONS");
    }

    private static double ofChildren() {
        return SystemTimes.ofChildren().orElseThrow();
    }

    private static double peak(Process process) {
        double peak = SystemTimes.peak(process.pid());
        Path children = Path.of("/proc/" + process.pid() + "/task/" + process.pid() + "/children");
        try {
            for (String child : Files.readString(children).split(" ")) {
                peak = child.isBlank() ? peak : Math.max(peak, SystemTimes.peak(Long.parseLong(child)));
            }
        } catch (IOException e) {
            return peak;
        }
        return peak;
    }

    /** Where the system does not count children together: what the process has taken up to now. */
    private static double processor(Process process, double seen) {
        double own = seconds(process.toHandle());
        double children = process.descendants().mapToDouble(Stopwatch::seconds).sum();
        return Math.max(seen, own + children);
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }
}
