package nrw.ikim.site.progress;

/**
 * Is told how far a run is. Stages begin and end on one thread, one after the other; pieces of work are told from all threads at
 * once. A listener must be quick and must not throw.
 */
public interface Progress {

    /** Tells nobody. */
    Progress NONE = new Progress() {};

    /**
     * A stage begins.
     *
     * @param total how many pieces of work it has; 0 where that is not known
     */
    default void begin(Stage stage, int total) {}

    /** The stage that began last has ended, be it by a fault. */
    default void end(Stage stage) {}

    /**
     * A page was rendered and read.
     *
     * @param page its path below {@code content/}
     * @param nanos how long that took, in nanoseconds
     */
    default void page(String page, long nanos) {}

    /** Whether the times of single templates are wanted, which take some time themselves. */
    default boolean timesTemplates() {
        return false;
    }

    /**
     * A template was evaluated for a page; told once for each page and template, in no particular order.
     *
     * @param template its name; {@code page:} and a path for the body of a page
     * @param nanos how long that took in all, without the templates that it called, in nanoseconds
     * @param calls how often it was evaluated
     */
    default void template(String template, long nanos, int calls) {}
}
