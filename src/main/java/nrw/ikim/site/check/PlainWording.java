package nrw.ikim.site.check;

/**
 * Words that do not depend on how many pages show a fault.
 *
 * @param message what is wrong
 * @param remedy how to mend it
 * @param note a further fact; empty where there is none
 * @param probable what was probably meant; empty where unknown
 */
record PlainWording(String message, String remedy, String note, String probable) implements Wording {

    PlainWording(String message, String remedy) {
        this(message, remedy, "", "");
    }

    @Override
    public String help(boolean manyPages) {
        return remedy;
    }

    @Override
    public String suggestion(boolean manyPages) {
        return probable;
    }
}
