package nrw.ikim.site.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import com.sun.management.OperatingSystemMXBean;

/** Where it was measured, and what else the machine did. */
final class Machine {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long start = System.nanoTime();
    private final double load = SYSTEM.getSystemLoadAverage();
    private final OptionalDouble busy = SystemTimes.ofMachine();
    private final double own = own();

    /** A line on the machine and the versions of the tools. */
    static String description(Options options) throws IOException, InterruptedException {
        String tools = "Java " + Runtime.version() + ", "
                + firstLine(List.of(options.maven().toString(), "-version"));
        if (options.hugo().isPresent() && options.wants("hugo")) {
            String[] words = firstLine(List.of(options.hugo().get().toString(), "version"))
                    .split(" ");
            tools += ", Hugo " + words[1];
        }
        return "%s %s, %d processors, %d GiB of memory, %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        SYSTEM.getAvailableProcessors(),
                        Math.round(SYSTEM.getTotalMemorySize() / (double) (1 << 30)),
                        tools);
    }

    /** How loaded it has been since this was made, in words. */
    String load() {
        String words = String.format(
                Locale.ROOT, "Load average %.1f at the start, %.1f at the end", load, SYSTEM.getSystemLoadAverage());
        OptionalDouble now = SystemTimes.ofMachine();
        if (busy.isEmpty() || now.isEmpty()) {
            return words;
        }
        double others = now.getAsDouble() - busy.getAsDouble() - (own() - own);
        double seconds = (System.nanoTime() - start) / 1e9;
        return words
                + String.format(
                        Locale.ROOT,
                        "; what else ran meanwhile took %.0f %% of the processors.",
                        Math.max(0, 100 * others / seconds / SYSTEM.getAvailableProcessors()));
    }

    private static double own() {
        return SystemTimes.ofChildren().orElse(0) + SYSTEM.getProcessCpuTime() / 1e9;
    }

    private static String firstLine(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text.lines()
                .findFirst()
                .orElse("")
                .replaceAll("\u001B\\[[;\\d]*m", "")
                .replaceAll(" \\(.*", "");
    }
}
