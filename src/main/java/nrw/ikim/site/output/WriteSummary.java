package nrw.ikim.site.output;

/**
 * What a writer did.
 *
 * @param written files that are new or changed
 * @param unchanged files that were right already, and were not touched
 * @param removed files of an earlier run that the site no longer has
 */
public record WriteSummary(int written, int unchanged, int removed) {

    /** Nothing done. */
    public static final WriteSummary NONE = new WriteSummary(0, 0, 0);
}
