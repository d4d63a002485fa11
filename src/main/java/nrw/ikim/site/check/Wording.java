package nrw.ikim.site.check;

/** What to say of a fault. Asked once for each fault that is told, not for each page that shows it. */
interface Wording {

    /** What is wrong. */
    String message();

    /**
     * How to mend it.
     *
     * @param manyPages whether several pages show the fault
     */
    String help(boolean manyPages);

    /** A further fact; empty where there is none. */
    default String note() {
        return "";
    }

    /**
     * What was probably meant, in the notation of the fault; empty where unknown. May take long.
     *
     * @param manyPages whether several pages show the fault, so that nothing may be relative to one of them
     */
    default String suggestion(boolean manyPages) {
        return "";
    }
}
