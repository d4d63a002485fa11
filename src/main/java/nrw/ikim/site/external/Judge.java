package nrw.ikim.site.external;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nrw.ikim.site.external.Reply.Silence;
import nrw.ikim.site.external.Reply.Status;
import nrw.ikim.site.external.Verdict.Kind;

/** Finds out how one address stands: follows where it leads, and puts what came of it into words. */
final class Judge {

    /** A browser gives up after twenty. */
    static final int MOST_REDIRECTS = 10;

    /** What no server means; browsers and servers have limits of this order. */
    private static final int LONGEST_ADDRESS = 8000;

    private final PatientExchange exchange;
    private final Duration timeout;

    /** @param timeout how long each answer is waited for, for the words */
    Judge(PatientExchange exchange, Duration timeout) {
        this.exchange = exchange;
        this.timeout = timeout;
    }

    Verdict judge(WebAddress address) throws InterruptedException {
        List<WebAddress> seen = new ArrayList<>();
        WebAddress at = address;
        boolean permanent = true;
        String lasting = "";
        while (true) {
            seen.add(at);
            Reply reply = exchange.ask(at);
            String end = seen.size() == 1 ? "" : at.toString();
            if (reply instanceof Silence silence) {
                return silent(silence, at, end);
            }
            Status status = (Status) reply;
            if (!status.isRedirect()) {
                return answered(status.code(), lasting, end);
            }
            Optional<WebAddress> next = at.resolve(status.location());
            if (next.isEmpty() || status.location().length() > LONGEST_ADDRESS) {
                return Verdict.unreachable(
                        "it leads on to `" + shortened(status.location()) + "`, which no browser follows", end);
            }
            if (seen.contains(next.get())) {
                return Verdict.unreachable("it leads back to itself, in a circle", end);
            }
            if (seen.size() > MOST_REDIRECTS) {
                return Verdict.unreachable("it leads on more than " + MOST_REDIRECTS + " times", end);
            }
            at = next.get();
            permanent &= status.isPermanent();
            lasting = permanent ? at + fragment(status.location()) : lasting;
        }
    }

    private static String shortened(String location) {
        return location.length() > 80 ? location.substring(0, 80) + "…" : location;
    }

    private static String fragment(String location) {
        int hash = location.indexOf('#');
        return hash < 0 ? "" : location.substring(hash);
    }

    private static Verdict answered(int code, String lasting, String end) {
        if (code >= 200 && code < 400) {
            return lasting.isEmpty() ? Verdict.fine(code) : Verdict.moved(lasting, code);
        }
        boolean dead = code == 404 || code == 410;
        return new Verdict(dead ? Kind.DEAD : Kind.UNREACHABLE, words(code), end, code);
    }

    private static String words(int code) {
        String answer = "the host answers " + code;
        return switch (code) {
            case 401 -> answer + ", it asks for a password";
            case 403, 451, 999 -> answer + ", it refuses to show this, perhaps to programs only";
            case 404 -> answer + ", there is no such page";
            case 407 -> "the proxy asks for a password";
            case 410 -> answer + ", the page is gone";
            case 429 -> answer + ", it was asked too often";
            default -> code >= 500 && code < 600 ? answer + ", a fault of its own" : answer;
        };
    }

    private Verdict silent(Silence silence, WebAddress at, String end) {
        String host = "`" + at.host() + "`";
        return switch (silence.reason()) {
            case UNKNOWN_HOST -> new Verdict(Kind.NO_HOST, "there is no host " + host, end, 0);
            case OTHER_CERTIFICATE ->
                new Verdict(Kind.DEAD, "the host " + host + " shows the certificate of another host", end, 0);
            case UNTRUSTED -> Verdict.unreachable("the certificate of " + host + " cannot be trusted", end);
            case PRIVATE_HOST ->
                new Verdict(Kind.REFUSED, host + " is this machine or one of a private network", end, 0);
            case NO_NAMES -> Verdict.unreachable("the name " + host + " could not be looked up", end);
            case TIMEOUT ->
                Verdict.unreachable("there was no answer from " + host + " within " + seconds(timeout), end);
            case REFUSED -> Verdict.unreachable(host + " accepts no connection", end);
            case BROKEN -> Verdict.unreachable(host + " ends the connection without an answer", end);
            case GIVEN_UP -> Verdict.unreachable("not asked, as " + host + " did not answer to the links before", end);
            case UNASKABLE -> Verdict.unreachable("this plugin cannot ask a host named " + host, end);
        };
    }

    private static String seconds(Duration timeout) {
        long seconds = Math.max(1, timeout.toSeconds());
        return seconds == 1 ? "1 second" : seconds + " seconds";
    }
}
