package nrw.ikim.site.proof;

/**
 * Something that may happen between two builds.
 *
 * @param name for the list of edits
 * @param deed what it does
 */
record Edit(String name, Deed deed) {

    /** An edit of the sources alone. */
    static Edit of(String name, SourceDeed deed) {
        return new Edit(name, (workshop, picks) -> deed.to(workshop.sources(), picks));
    }

    /** An edit of anything. */
    static Edit ofAll(String name, Deed deed) {
        return new Edit(name, deed);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Does something, and says what in words. */
    @FunctionalInterface
    interface Deed {
        /** @throws Picks.NothingThere where there is nothing to do it to */
        String to(Workshop workshop, Picks picks) throws Exception;
    }

    /** Does something to the sources, and says what in words. */
    @FunctionalInterface
    interface SourceDeed {
        /** @throws Picks.NothingThere where there is nothing to do it to */
        String to(Sources sources, Picks picks) throws Exception;
    }
}
