package nrw.ikim.site.bench;

/** What a build finds. */
enum Scenario {
    /** Nothing to do at all: what starting takes. */
    START("start alone"),
    /** Neither output nor anything that an earlier build left. */
    CLEAN("clean"),
    /** What the build before left, and the same sources. */
    NO_CHANGE("no change"),
    /** Another title and a further paragraph in one project, which two or more lists show. */
    PAGE("one page edited"),
    /** Another name of somebody on the board. */
    PERSON("one person edited"),
    /** Other words at the foot of all pages. */
    TEMPLATE("one template edited");

    private final String words;

    Scenario(String words) {
        this.words = words;
    }

    /** As in {@code one page edited}. */
    String words() {
        return words;
    }
}
