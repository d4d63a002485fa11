package nrw.ikim.site.check;

/** Where a link leads. */
sealed interface Destination {

    /** To another site, to nothing that is fetched, or nowhere: not checked. */
    record Elsewhere() implements Destination {}

    /** The address cannot be decoded. */
    record Malformed() implements Destination {}

    /** To the host of the site, but above its root. */
    record AboveRoot() implements Destination {}

    /**
     * To the host of the site, but not below its base path.
     *
     * @param path decoded, begins with {@code /}
     */
    record Outside(String path) implements Destination {}

    /**
     * Into the site.
     *
     * @param path below the base path, decoded, without {@code /} at the beginning; empty for the root
     * @param fragment the part behind {@code #} as written; empty where there is none
     * @param bareRoot whether it is the base path without the {@code /} at its end
     */
    record Inside(String path, String fragment, boolean bareRoot) implements Destination {}
}
