package nrw.ikim.site.state;

/** The parts of a state, in their order. */
enum Section {
    /** What the build was asked for, and what came of it. */
    HEAD,
    /** All files of the site with their hashes. */
    INPUTS,
    /** All files of the output with their marks. */
    OUTPUTS,
    /** The texts of the sections behind. */
    STRINGS,
    /** What data files and front matter hold. */
    PARSES,
    /** What pages read, each once. */
    KEYS,
    /** The pages. */
    PAGES
}
