package nrw.ikim.site.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import nrw.ikim.site.progress.Progress;

/** How long each template takes on one page, without those that it calls. Used by one thread. */
final class TemplateTimes {

    private final LongSupplier clock;
    private final Map<String, Time> times = new HashMap<>();
    private final Deque<Time> running = new ArrayDeque<>();
    private long since;

    /** @param clock gives a time in nanoseconds that only grows */
    TemplateTimes(LongSupplier clock) {
        this.clock = clock;
    }

    private static final class Time {
        private long nanos;
        private int calls;
    }

    /** Counts an evaluation of a template. */
    void called(String template) {
        of(template).calls++;
    }

    /** What happens from now on is done by a template. */
    void enter(String template) {
        pass();
        running.push(of(template));
    }

    /** The template entered last is done with, and the one that called it goes on. */
    void leave() {
        pass();
        running.pop();
    }

    private Time of(String template) {
        return times.computeIfAbsent(template, name -> new Time());
    }

    private void pass() {
        long now = clock.getAsLong();
        if (!running.isEmpty()) {
            running.peek().nanos += now - since;
        }
        since = now;
    }

    void tell(Progress progress) {
        times.forEach((template, time) -> progress.template(template, time.nanos, time.calls));
    }
}
