package nrw.ikim.site.html;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;

import nrw.ikim.site.html.PageFacts.Anchor;

/** The ids of a page without an object for each, as a large site has millions. Immutable. */
final class PackedAnchors extends AbstractList<Anchor> implements RandomAccess {

    private final String[] names;
    /** Of each one its start, the end, and whether it is an id. */
    private final int[] places;

    /** @param known gives the one text that is kept of all equal ones */
    PackedAnchors(List<Anchor> anchors, UnaryOperator<String> known) {
        names = new String[anchors.size()];
        places = new int[anchors.size() * 3];
        int at = 0;
        for (Anchor anchor : anchors) {
            names[at / 3] = known.apply(anchor.name());
            places[at++] = anchor.start();
            places[at++] = anchor.end();
            places[at++] = anchor.id() ? 1 : 0;
        }
    }

    @Override
    public Anchor get(int index) {
        return new Anchor(names[index], places[index * 3 + 2] == 1, places[index * 3], places[index * 3 + 1]);
    }

    @Override
    public int size() {
        return names.length;
    }
}
