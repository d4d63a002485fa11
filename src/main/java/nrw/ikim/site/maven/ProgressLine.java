package nrw.ikim.site.maven;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.progress.Stage;

/**
 * One line of a terminal that says how far a run is, and is gone when the run has ended. Runs that are soon over show none. It is
 * written anew by a carriage return and blanks, which every terminal knows, without colours.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private final LongSupplier clock;
    private final Consumer<String> terminal;
    private final long started;
    private final LongAdder done = new LongAdder();
    private @Nullable Stage stage;
    private int total;
    private String shown = "";

    /**
     * @param clock gives a time in nanoseconds that only grows
     * @param terminal takes what is to be written there
     */
    ProgressLine(LongSupplier clock, Consumer<String> terminal) {
        this.clock = clock;
        this.terminal = terminal;
        this.started = clock.getAsLong();
    }

    @Override
    public synchronized void begin(Stage next, int pieces) {
        stage = next;
        total = pieces;
        done.reset();
        draw();
    }

    @Override
    public void page(String page, long nanos) {
        done.increment();
    }

    /** Takes the line away, as others may print now. */
    @Override
    public synchronized void end(Stage ended) {
        stage = null;
        show("");
    }

    /** Brings the line up to date; to be called some times a second, from any thread. */
    synchronized void draw() {
        if (stage != null && clock.getAsLong() - started >= RunProgress.SHORT) {
            show(line(stage));
        }
    }

    private String line(Stage current) {
        if (total == 0) {
            return current.words() + " ...";
        }
        long pieces = Math.min(total, done.sum());
        return current.words() + ": " + pieces + " of " + total + " (" + 100 * pieces / total + " %)";
    }

    private void show(String line) {
        if (!line.equals(shown)) {
            String blanks = " ".repeat(Math.max(0, shown.length() - line.length()));
            // erased by blanks, and left with the cursor where the next line of a log begins
            terminal.accept("\r" + line + blanks + (line.isEmpty() ? "\r" : ""));
            shown = line;
        }
    }

    @Override
    public synchronized void close() {
        stage = null;
        show("");
    }
}
