package nrw.ikim.site.render;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * The page that a thread is rendering. Pebble calls filters, functions and resolvers without saying for which page, so
 * this is kept for each thread; one instance belongs to one engine.
 */
final class Scopes {

    @SuppressWarnings("ThreadLocalUsage") // lives as long as its engine, and threads end before that
    private final ThreadLocal<PageScope> current = new ThreadLocal<>();

    private final boolean timesTemplates;
    private final OwnTexts ownTexts = new OwnTexts();

    /** Without the times of templates. */
    Scopes() {
        this(false);
    }

    /** @param timesTemplates whether to measure how long single templates take */
    Scopes(boolean timesTemplates) {
        this.timesTemplates = timesTemplates;
    }

    boolean timesTemplates() {
        return timesTemplates;
    }

    /** The texts that stand in the templates of the engine. */
    OwnTexts ownTexts() {
        return ownTexts;
    }

    /** The page being rendered by this thread. */
    PageScope current() {
        return Objects.requireNonNull(current.get(), "no page is being rendered");
    }

    /** Renders a page. */
    <T> T with(PageScope scope, Supplier<T> work) {
        current.set(scope);
        try {
            return work.get();
        } finally {
            current.remove();
        }
    }
}
