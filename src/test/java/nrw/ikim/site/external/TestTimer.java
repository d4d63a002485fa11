package nrw.ikim.site.external;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that goes on only where somebody pauses, and then at once. */
final class TestTimer implements Timer {

    static final Instant START = Instant.parse("2026-11-01T12:00:00Z");

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = START;

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void pause(Duration duration) {
        if (!duration.isZero()) {
            pauses.add(duration);
        }
        now = now.plus(duration);
    }

    /** All pauses that were not empty. */
    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
