package nrw.ikim.site.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What Linux tells of processes below {@code /proc}; nothing elsewhere. Times there are in hundredths of a second whatever the
 * clock of the kernel is.
 */
final class SystemTimes {

    private static final double TICKS = 100;
    private static final int CHILDREN_USER = 13;

    private SystemTimes() {}

    /**
     * Seconds of user and system time of all children of this process that have ended, and of theirs. The system counts a child
     * in when it has ended and was waited for, so that the difference over one run is exact.
     */
    static OptionalDouble ofChildren() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            // the name of the process stands between brackets and may hold anything
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return OptionalDouble.of(
                    (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1])) / TICKS);
        } catch (IOException | NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Seconds that all processors of the machine have worked since it started, for whomever. */
    static OptionalDouble ofMachine() {
        try {
            String first = Files.readAllLines(Path.of("/proc/stat")).get(0);
            long[] times = Arrays.stream(first.split(" +"))
                    .skip(1)
                    .mapToLong(Long::parseLong)
                    .toArray();
            // user, nice, system, then idle and waiting, then interrupts; what guests took is within user
            return OptionalDouble.of((times[0] + times[1] + times[2] + times[5] + times[6] + times[7]) / TICKS);
        } catch (IOException | RuntimeException e) {
            return OptionalDouble.empty();
        }
    }

    /** The most resident memory that a process has held so far, in MiB; 0 where that is not known. */
    static double peak(long process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.substring(6, line.length() - 2).strip()) / 1024.0;
                }
            }
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
        return 0;
    }
}
