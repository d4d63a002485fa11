package nrw.ikim.site.external;

/**
 * What is to be said of an address.
 *
 * @param kind how it stands
 * @param reason in words, as they continue "the link": {@code the host answers 404}; empty where it is fine
 * @param target for what has moved the address to link to instead, without fragment unless the server named one; for others
 *     where the redirects ended, if there were any; else empty
 * @param status the last HTTP status; 0 where there was none
 */
record Verdict(Kind kind, String reason, String target, int status) {

    /** How an address stands. */
    enum Kind {
        /** It answers. */
        FINE,
        /** It leads on, for good. */
        MOVED,
        /** There is nothing there. */
        DEAD,
        /** Nobody knows its host. */
        NO_HOST,
        /** It cannot be told. */
        UNREACHABLE,
        /** Not even asked, as the host is one of a private network. */
        REFUSED
    }

    static Verdict fine(int status) {
        return new Verdict(Kind.FINE, "", "", status);
    }

    static Verdict moved(String target, int status) {
        return new Verdict(Kind.MOVED, "", target, status);
    }

    static Verdict unreachable(String reason, String target) {
        return new Verdict(Kind.UNREACHABLE, reason, target, 0);
    }

    /** Whether it answered, so that it need not be asked again soon. */
    boolean isGood() {
        return kind == Kind.FINE || kind == Kind.MOVED;
    }
}
