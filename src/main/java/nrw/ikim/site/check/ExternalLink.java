package nrw.ikim.site.check;

import java.util.Comparator;

import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.text.Location;

/**
 * A link to another host, at the place that made it.
 *
 * @param kind what it wants
 * @param address with its scheme, {@code http} or {@code https}, and otherwise as written
 * @param location where it was written
 * @param pages how many pages show it, at least 1
 * @param firstPage the address of the first of them
 */
public record ExternalLink(Kind kind, String address, Location location, int pages, String firstPage)
        implements Comparable<ExternalLink> {

    private static final Comparator<ExternalLink> ORDER =
            Comparator.comparing(ExternalLink::location).thenComparing(ExternalLink::address);

    @Override
    public int compareTo(ExternalLink other) {
        return ORDER.compare(this, other);
    }
}
