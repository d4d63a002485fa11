package nrw.ikim.site.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nrw.ikim.site.check.Destination.Elsewhere;
import nrw.ikim.site.check.LinkResolver.Start;
import nrw.ikim.site.html.PageFacts.Link;
import nrw.ikim.site.model.SiteConfiguration;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.text.Location;

/** Finds the links that lead to other hosts. */
public final class ExternalLinks {

    private final LinkResolver resolver;
    private final String scheme;

    /** @param configuration of the site, whose own address tells which links are no external ones */
    public ExternalLinks(SiteConfiguration configuration) {
        this.resolver = new LinkResolver(PublishedSite.Server.of(configuration));
        this.scheme = configuration.url().toLowerCase(Locale.ROOT).startsWith("http:") ? "http:" : "https:";
    }

    /**
     * The external links of all pages, sorted; one for each address and place, however many pages show it.
     *
     * @param pages in any order
     */
    public List<ExternalLink> in(List<CheckedPage> pages) {
        return in(pages, 1);
    }

    /**
     * The same with several threads.
     *
     * @param threads how many pages may be looked at at once, at least 1
     */
    public List<ExternalLink> in(List<CheckedPage> pages, int threads) {
        List<CheckedPage> sorted = pages.stream()
                .filter(CheckedPage::isHtml)
                .sorted(Comparator.comparing(CheckedPage::url))
                .toList();
        Map<Key, ExternalLink> found = new TreeMap<>(Key.ORDER);
        for (Map<Key, ExternalLink> ofPage : Parallel.map(sorted, this::in, threads)) {
            ofPage.forEach((key, link) -> found.merge(key, link, ExternalLinks::onOneMore));
        }
        return List.copyOf(found.values());
    }

    private record Key(Location location, String address) {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::location).thenComparing(Key::address);
    }

    private Map<Key, ExternalLink> in(CheckedPage page) {
        Start start = resolver.start(page.url(), page.facts().base());
        Map<Key, ExternalLink> here = new TreeMap<>(Key.ORDER);
        for (Link link : page.facts().links()) {
            address(link.target(), start).ifPresent(address -> {
                Location location = page.origins().locate(link.start(), link.end());
                here.putIfAbsent(
                        new Key(location, address), new ExternalLink(link.kind(), address, location, 1, page.url()));
            });
        }
        return here;
    }

    private static ExternalLink onOneMore(ExternalLink known, ExternalLink again) {
        return new ExternalLink(known.kind(), known.address(), known.location(), known.pages() + 1, known.firstPage());
    }

    /** The full address of a link to another host; empty where it is none. */
    private Optional<String> address(String written, Start start) {
        if (!mayBeExternal(written)) {
            return Optional.empty();
        }
        String link = LinkResolver.cleaned(written);
        String lower = link.substring(0, Math.min(link.length(), 8)).toLowerCase(Locale.ROOT);
        boolean full = lower.startsWith("http://") || lower.startsWith("https://");
        boolean schemeless = lower.startsWith("//");
        String address = schemeless ? scheme + link : link;
        return (full || schemeless) && resolver.resolve(address, start) instanceof Elsewhere
                ? Optional.of(address)
                : Optional.empty();
    }

    /** Most links stay within the site; they need no closer look. */
    private static boolean mayBeExternal(String written) {
        return written.contains("//");
    }
}
