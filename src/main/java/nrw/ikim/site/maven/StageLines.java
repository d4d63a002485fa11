package nrw.ikim.site.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.progress.Stage;

/** Logs a line for each stage that has ended. Runs that are soon over log none. */
final class StageLines implements Progress {

    private static final double NANOS_PER_SECOND = 1e9;

    private final LongSupplier clock;
    private final Consumer<String> log;
    private final long started;
    private final List<String> kept = new ArrayList<>();
    private long begun;
    private int total;

    /**
     * @param clock gives a time in nanoseconds that only grows
     * @param log takes the lines
     */
    StageLines(LongSupplier clock, Consumer<String> log) {
        this.clock = clock;
        this.log = log;
        this.started = clock.getAsLong();
    }

    @Override
    public void begin(Stage stage, int pieces) {
        begun = clock.getAsLong();
        total = pieces;
    }

    @Override
    public void end(Stage stage) {
        long now = clock.getAsLong();
        String pieces = total == 0 ? "" : " (" + total + ")";
        kept.add(String.format(Locale.ROOT, "%s%s: %.1f s", stage.words(), pieces, (now - begun) / NANOS_PER_SECOND));
        if (now - started >= RunProgress.SHORT) {
            kept.forEach(log);
            kept.clear();
        }
    }
}
