package nrw.ikim.site.external;

/** Sends one request, and follows nothing. */
@FunctionalInterface
interface Exchange {

    /**
     * Asks a server.
     *
     * @param method {@code HEAD} or {@code GET}; the body of the answer is not read
     */
    Reply ask(WebAddress address, String method) throws InterruptedException;
}
