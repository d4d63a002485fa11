package nrw.ikim.site.external;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;

/** Lets requests to one host through: few at once, with a pause between them, and none where it never answers. */
final class HostGate {

    /** How many requests may be under way. */
    static final int AT_ONCE = 2;

    /** The least time from one request to the next. */
    static final Duration PAUSE = Duration.ofMillis(200);

    /** After so many addresses without an answer, one after another, the host is asked no more. */
    static final int SILENT = 3;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Timer timer;
    private Instant next = Instant.MIN;
    private int silent;

    HostGate(Timer timer) {
        this.timer = timer;
    }

    Reply pass(Exchange exchange, WebAddress address, String method) throws InterruptedException {
        places.acquire();
        try {
            timer.pause(untilTurn());
            return exchange.ask(address, method);
        } finally {
            places.release();
        }
    }

    private synchronized Duration untilTurn() {
        Instant now = timer.now();
        Instant turn = next.isAfter(now) ? next : now;
        next = turn.plus(PAUSE);
        return Duration.between(now, turn);
    }

    /** Keeps all requests back for a while, as the host asked for. */
    synchronized void rest(Duration duration) {
        Instant end = timer.now().plus(duration);
        next = end.isAfter(next) ? end : next;
    }

    /**
     * Takes note of what came of an address in the end.
     *
     * @param answered whether the host wanted to answer
     */
    synchronized void note(boolean answered) {
        silent = answered ? 0 : silent + 1;
    }

    synchronized boolean isGivenUp() {
        return silent >= SILENT;
    }
}
