package nrw.ikim.site.output;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What is to be done.
 *
 * @param changes the files that are new or changed: where their new content is kept, by path
 * @param unchanged how many files are right already
 * @param overwritten changed files in whose place lies something that is not ours
 * @param stale files of an earlier run that the site no longer has
 * @param before what was ours
 * @param after what will be ours
 */
record WritePlan(
        SortedMap<String, Path> changes,
        int unchanged,
        List<String> overwritten,
        List<String> stale,
        Manifest before,
        Manifest after) {

    /** Whether a stale file must go before the new files come: one becomes a directory, or a directory one. */
    boolean isInTheWay(String staleFile) {
        if (after.wroteBelow(staleFile)) {
            return true;
        }
        for (String above = OutputPaths.parent(staleFile); !above.isEmpty(); above = OutputPaths.parent(above)) {
            if (after.files().containsKey(above)) {
                return true;
            }
        }
        return false;
    }
}
