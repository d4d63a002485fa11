package nrw.ikim.site.external;

/** What came of one request. */
sealed interface Reply {

    /**
     * The server answered.
     *
     * @param code the HTTP status
     * @param location where it sends on to, as written; empty where it does not
     * @param retryAfter when to come again, as written; empty where it does not say
     */
    record Status(int code, String location, String retryAfter) implements Reply {

        /** Whether the server leads on to another address. */
        boolean isRedirect() {
            return (code == 301 || code == 302 || code == 303 || code == 307 || code == 308) && !location.isEmpty();
        }

        /** Whether the address is to be replaced by the one that it leads on to (RFC 9110, sections 15.4.2 and 15.4.9). */
        boolean isPermanent() {
            return code == 301 || code == 308;
        }

        boolean isFine() {
            return code >= 200 && code < 400;
        }
    }

    /** There was no answer. */
    record Silence(Reason reason) implements Reply {}

    /** Why there was no answer. */
    enum Reason {
        /** No address is known for the name of the host. */
        UNKNOWN_HOST(false),
        /** Names could not be looked up at all, for now. */
        NO_NAMES(true),
        /** The host is this machine, or one of a private network. */
        PRIVATE_HOST(false),
        /** Nothing came in time. */
        TIMEOUT(true),
        /** The host accepts no connections. */
        REFUSED(true),
        /** The connection ended before the answer. */
        BROKEN(true),
        /** The certificate is for another host. */
        OTHER_CERTIFICATE(false),
        /** The certificate cannot be trusted: by itself, or by this machine. */
        UNTRUSTED(false),
        /** The host did not answer to several addresses, and is asked no more. */
        GIVEN_UP(false),
        /** The client does not take the address. */
        UNASKABLE(false);

        private final boolean passing;

        Reason(boolean passing) {
            this.passing = passing;
        }

        /** Whether another try may be answered. */
        boolean isPassing() {
            return passing;
        }
    }
}
