package nrw.ikim.site.html;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;

import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Link;

/** The links of a page without an object for each, as a large site has millions. Immutable. */
final class PackedLinks extends AbstractList<Link> implements RandomAccess {

    private final Kind[] kinds;
    private final String[] targets;
    /** Of each link its start and the end. */
    private final int[] places;

    /** @param names gives the one text that is kept of all equal ones */
    PackedLinks(List<Link> links, UnaryOperator<String> names) {
        kinds = new Kind[links.size()];
        targets = new String[links.size()];
        places = new int[links.size() * 2];
        for (int i = 0; i < kinds.length; i++) {
            Link link = links.get(i);
            kinds[i] = link.kind();
            targets[i] = names.apply(link.target());
            places[i * 2] = link.start();
            places[i * 2 + 1] = link.end();
        }
    }

    @Override
    public Link get(int index) {
        return new Link(kinds[index], targets[index], places[index * 2], places[index * 2 + 1]);
    }

    @Override
    public int size() {
        return targets.length;
    }
}
