package nrw.ikim.site.external;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import nrw.ikim.site.external.Reply.Reason;
import nrw.ikim.site.external.Reply.Silence;
import nrw.ikim.site.external.Reply.Status;

/**
 * Asks for one address until there is an answer that counts, and considers the host: asks for the head alone first, a few
 * times where it may help, with longer and longer pauses, and not before the time that the host names.
 */
final class PatientExchange {

    /** Who asks to come back later than in this time is not waited for. */
    static final Duration LONGEST_REST = Duration.ofSeconds(60);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Exchange exchange;
    private final int retries;
    private final Timer timer;
    private final Map<String, HostGate> gates = new ConcurrentHashMap<>();

    /** @param retries how often to ask once more, at least 0 */
    PatientExchange(Exchange exchange, int retries, Timer timer) {
        this.exchange = exchange;
        this.retries = retries;
        this.timer = timer;
    }

    Reply ask(WebAddress address) throws InterruptedException {
        HostGate gate = gates.computeIfAbsent(address.authority(), host -> new HostGate(timer));
        if (gate.isGivenUp()) {
            return new Silence(Reason.GIVEN_UP);
        }
        Reply reply = askAgain(address, gate);
        gate.note(!isSilent(reply));
        return reply;
    }

    private Reply askAgain(WebAddress address, HostGate gate) throws InterruptedException {
        Reply reply = askOnce(address, "HEAD", gate);
        for (int attempt = 0; attempt < retries && isPassing(reply); attempt++) {
            Optional<Duration> rest = rest(reply);
            if (rest.isEmpty()) {
                timer.pause(FIRST_PAUSE.multipliedBy(1L << Math.min(attempt, 5)));
            } else if (rest.get().compareTo(LONGEST_REST) > 0) {
                return reply;
            } else {
                gate.rest(rest.get());
            }
            reply = askOnce(address, "GET", gate);
        }
        return reply;
    }

    /** Some servers know no {@code HEAD}, or answer it wrongly: what they say of it counts only where it is good. */
    private Reply askOnce(WebAddress address, String method, HostGate gate) throws InterruptedException {
        Reply reply = gate.pass(exchange, address, method);
        boolean doubtful = reply instanceof Status status
                && !status.isFine()
                && status.code() != 429
                && rest(status).isEmpty();
        return doubtful && method.equals("HEAD") ? gate.pass(exchange, address, "GET") : reply;
    }

    private static boolean isPassing(Reply reply) {
        if (reply instanceof Status status) {
            return status.code() == 429 || (status.code() >= 500 && status.code() != 501 && status.code() < 600);
        }
        return reply instanceof Silence silence && silence.reason().isPassing();
    }

    /** Whether the host did not want to answer: not at all, or as it has too much to do. */
    private static boolean isSilent(Reply reply) {
        return reply instanceof Status status ? status.code() == 429 || status.code() == 503 : isPassing(reply);
    }

    /** How long the host wants to be left alone (RFC 9110, section 10.2.3); empty where it does not say. */
    private Optional<Duration> rest(Reply reply) {
        String written = reply instanceof Status status ? status.retryAfter().strip() : "";
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Duration.ofSeconds(written.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(written)));
        }
        try {
            Instant time = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration rest = Duration.between(timer.now(), time);
            return Optional.of(rest.isNegative() ? Duration.ZERO : rest);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
