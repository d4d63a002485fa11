package nrw.ikim.site.check;

import nrw.ikim.site.diagnostic.Rule;

/**
 * What is wrong with an address that leads out of the site, as far as the address alone tells.
 *
 * @param rule that it breaks
 * @param subject what it should be, with the address: {@code address `https:/x`}
 * @param reason what is wrong
 * @param help how to mend it
 * @param suggestion the whole address as it was probably meant; empty where unknown
 */
record Flaw(Rule rule, String subject, String reason, String help, String suggestion) {

    private static final String WHOLE = "write the whole address, as in `https://www.example.org/page`";

    /** Of a web address. */
    static Flaw ofUrl(String address, String reason, String suggestion) {
        return new Flaw(Rule.URL_INVALID, "address `" + address + "`", reason, WHOLE, suggestion);
    }

    /** The same with another remedy. */
    Flaw withHelp(String other) {
        return new Flaw(rule, subject, reason, other, suggestion);
    }
}
