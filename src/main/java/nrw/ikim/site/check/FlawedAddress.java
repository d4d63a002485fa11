package nrw.ikim.site.check;

/**
 * The words for an address that is none.
 *
 * @param flaw what is wrong with it
 */
record FlawedAddress(Flaw flaw) implements Wording {

    @Override
    public String message() {
        return flaw.subject() + ": " + flaw.reason();
    }

    @Override
    public String help(boolean manyPages) {
        return flaw.help();
    }

    @Override
    public String suggestion(boolean manyPages) {
        return flaw.suggestion();
    }
}
