package nrw.ikim.site.check;

import java.util.List;
import java.util.Optional;

/**
 * What {@link PageQualityCheck} found on one page, to be merged with what it found on all others.
 *
 * @param ids the faults that {@link OutputCheck} tells
 * @param quality those that {@link PageQualityCheck} tells
 * @param untitled the page, where it has no heading of the first level
 * @param headed whether its headings could be judged, so that they count for its layout
 */
public record PageFindings(List<PageFault> ids, List<PageFault> quality, Optional<Untitled> untitled, boolean headed) {

    /** Of a page that could not be looked at. */
    public static final PageFindings NONE = new PageFindings(List.of(), List.of(), Optional.empty(), false);

    /** Of a page that is sound. */
    public static final PageFindings SOUND = new PageFindings(List.of(), List.of(), Optional.empty(), true);

    /** Whether there is nothing wrong. */
    public boolean isEmpty() {
        return ids.isEmpty() && quality.isEmpty() && untitled.isEmpty();
    }
}
