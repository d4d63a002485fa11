package nrw.ikim.site.maven;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.apache.maven.plugin.logging.Log;

import nrw.ikim.site.progress.Listeners;
import nrw.ikim.site.progress.Profile;
import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.report.ProfileReport;

/** Tells the user how far a run is: by a line of the terminal that changes, or by lines of the log. */
final class RunProgress implements AutoCloseable {

    /** Runs that are over within these nanoseconds say nothing of their progress. */
    static final long SHORT = TimeUnit.SECONDS.toNanos(2);

    private static final int MILLIS_BETWEEN_LINES = 200;

    private final Optional<Profile> profile;
    private final List<Progress> listeners = new ArrayList<>();
    private final Optional<ProgressLine> line;
    private final Optional<Ticker> ticker;

    /**
     * @param log takes the lines; where it takes none, nothing is said
     * @param clock gives a time in nanoseconds that only grows
     * @param terminal whether to write to a terminal
     * @param profiled whether the user wants to know where the time went
     */
    RunProgress(Log log, LongSupplier clock, boolean terminal, boolean profiled) {
        profile = profiled ? Optional.of(new Profile(clock)) : Optional.empty();
        profile.ifPresent(listeners::add);
        line = terminal ? Optional.of(new ProgressLine(clock, RunProgress::print)) : Optional.empty();
        line.ifPresent(listeners::add);
        ticker = line.map(shown -> new Ticker(shown::draw, MILLIS_BETWEEN_LINES));
        if (!terminal && log.isInfoEnabled()) {
            listeners.add(new StageLines(clock, log::info));
        }
    }

    /** What to tell how far the run is. */
    Progress listener() {
        return listeners.size() == 1 ? listeners.get(0) : new Listeners(listeners);
    }

    /**
     * Where the time went, as lines for the log; none where the user did not ask.
     *
     * @param pages how many pages the site has
     */
    List<String> profile(int pages) {
        return profile.map(times -> new ProfileReport().lines(times, pages)).orElse(List.of());
    }

    /** Takes the line from the terminal. */
    @Override
    public void close() {
        ticker.ifPresent(Ticker::close);
        line.ifPresent(ProgressLine::close);
    }

    private static void print(String text) {
        try {
            RawOutput.print(text);
        } catch (UncheckedIOException closed) {
            // a terminal that is gone is no reason to end the build
        }
    }
}
