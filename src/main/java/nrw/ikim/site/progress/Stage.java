package nrw.ikim.site.progress;

/** The stages of a run, in their order. */
public enum Stage {
    /** Finding, reading and decoding the files, and their YAML. */
    READ("reading the sources"),
    /** Linking pages, data and addresses, and the checks that need no page. */
    LINK("checking the data"),
    /** Rendering the pages, and reading what came out. */
    RENDER("rendering the pages"),
    /** The checks that need all pages. */
    CHECK("checking links and images"),
    /** Bringing the output directory up to date. */
    WRITE("writing the site");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** What is done, as in {@code rendering the pages}. */
    public String words() {
        return words;
    }
}
