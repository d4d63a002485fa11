package nrw.ikim.site.output;

import java.util.List;

/**
 * What a writer did.
 *
 * @param written files that are new or changed
 * @param unchanged files that were right already, and were not touched
 * @param removed files of an earlier run that the site no longer has
 * @param overwritten paths of written files, below the output directory, in whose place lay something that this plugin
 *     did not write; sorted
 */
public record WriteSummary(int written, int unchanged, int removed, List<String> overwritten) {

    /** Nothing done. */
    public static final WriteSummary NONE = new WriteSummary(0, 0, 0, List.of());

    public WriteSummary {
        overwritten = List.copyOf(overwritten);
    }
}
