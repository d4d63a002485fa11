package nrw.ikim.site.external;

import java.time.Duration;
import java.time.Instant;

/** The clock and pauses; tests have one that does not wait. */
interface Timer {

    /** The time. */
    Instant now();

    /** Waits. */
    void pause(Duration duration) throws InterruptedException;

    /** The clock of the machine. */
    static Timer ofMachine() {
        return new Timer() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void pause(Duration duration) throws InterruptedException {
                Thread.sleep(Math.max(0, duration.toMillis()));
            }
        };
    }
}
