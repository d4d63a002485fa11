package nrw.ikim.site.proof;

import java.util.List;

/**
 * One step of a sequence: an edit, and the numbers by which it chooses what it is done to.
 *
 * @param numbers from 0 on
 */
record Step(Edit edit, List<Integer> numbers) {

    @Override
    public String toString() {
        return edit + " " + numbers;
    }
}
