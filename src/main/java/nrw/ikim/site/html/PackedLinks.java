package nrw.ikim.site.html;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;

import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Link;

/** The links of a page without an object for each, as a large site has millions. Immutable. */
final class PackedLinks extends AbstractList<Link> implements RandomAccess {

    private static final Kind[] KINDS = Kind.values();

    private final String[] targets;
    /** Of each link its start, the end, and the number of its kind. */
    private final int[] places;

    /** @param names gives the one text that is kept of all equal ones */
    PackedLinks(List<Link> links, UnaryOperator<String> names) {
        targets = new String[links.size()];
        places = new int[links.size() * 3];
        int at = 0;
        for (Link link : links) {
            targets[at / 3] = names.apply(link.target());
            places[at++] = link.start();
            places[at++] = link.end();
            places[at++] = link.kind().ordinal();
        }
    }

    @Override
    public Link get(int index) {
        String target = targets[index];
        return new Link(KINDS[places[index * 3 + 2]], target, places[index * 3], places[index * 3 + 1]);
    }

    @Override
    public int size() {
        return targets.length;
    }
}
