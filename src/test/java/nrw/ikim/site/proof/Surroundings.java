package nrw.ikim.site.proof;

import java.util.Locale;
import java.util.TimeZone;

/**
 * Where and how a site is built, which must not show.
 *
 * @param seed of the orders in which folders tell their files
 * @param folder the name of the checkout
 */
record Surroundings(int threads, String locale, String zone, long seed, String folder) {

    /** Runs something with the locale and the time zone. */
    <T> T in(Work<T> work) throws Exception {
        Locale usualLocale = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return work.run();
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualZone);
        }
    }

    /** Something that gives a result. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws Exception;
    }
}
