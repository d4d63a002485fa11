package nrw.ikim.site.check;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.check.Destination.Elsewhere;
import nrw.ikim.site.check.Destination.Inside;
import nrw.ikim.site.check.LinkResolver.Start;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Link;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.Permalinks;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.PercentEncoding;

/** Follows the links of pages. */
final class LinkCheck {

    private final LinkResolver resolver;
    private final SiteIndex index;
    private final FaultCollector faults;
    private final Uses uses = new Uses();
    private final boolean directories;
    private final String basePath;
    private final boolean addressed;
    /** Addresses that lead to the same place from every page, and were found right: most links are in menus. */
    private final Map<Kind, Set<String>> sound = new EnumMap<>(Kind.class);

    /** @param addressed whether it is known where pages are; else only links to files of the sources are judged */
    LinkCheck(Site site, SiteIndex index, FaultCollector faults, boolean addressed) {
        this.addressed = addressed;
        this.resolver = new LinkResolver(site.configuration());
        this.index = index;
        this.faults = faults;
        this.directories = site.configuration().permalinks() == Permalinks.DIRECTORY;
        this.basePath = site.configuration().basePath();
        for (Kind kind : Kind.values()) {
            sound.put(kind, new HashSet<>());
        }
    }

    /** What the pages that were checked lead to. */
    Uses uses() {
        return uses;
    }

    void check(CheckedPage page) {
        Start start = resolver.start(page.url(), page.facts().base());
        for (Link link : page.facts().links()) {
            boolean absolute = !start.elsewhere() && link.target().startsWith("/");
            Set<String> known = sound.getOrDefault(link.kind(), Set.of());
            if (!absolute || !known.contains(link.target())) {
                boolean right = follow(link, start, page);
                if (absolute && right) {
                    known.add(link.target());
                }
            }
        }
    }

    /** Gives whether the link is right, and reports what is wrong with it. */
    private boolean follow(Link link, Start start, CheckedPage page) {
        String address = LinkResolver.cleaned(link.target());
        Destination destination = resolver.resolve(address, start);
        if (destination instanceof Elsewhere) {
            return true;
        }
        Optional<String> file = destination instanceof Inside inside ? index.file(inside.path()) : Optional.empty();
        Reference reference =
                new Reference(link.kind(), address, start, page.rendered().page(), resolver);
        if (!addressed && !(link.kind() == Kind.PAGE && MissingSource.isSource(reference))) {
            return true;
        }
        if (file.isEmpty()) {
            report(reference.rule(), missing(reference, destination), page, link);
            return false;
        }
        uses.add(file.get(), link.kind(), page.url());
        return !(destination instanceof Inside inside)
                || link.kind() != Kind.PAGE
                || followFragment(reference, inside, file.get(), page, link);
    }

    private Wording missing(Reference reference, Destination destination) {
        if (reference.kind() == Kind.PAGE && MissingSource.isSource(reference)) {
            return MissingSource.of(reference, basePath, index);
        }
        return destination instanceof Inside inside
                ? new MissingFile(reference, inside.path(), index, directories)
                : new Unreachable(reference, destination, basePath);
    }

    private boolean followFragment(Reference reference, Inside inside, String file, CheckedPage page, Link link) {
        String fragment = inside.fragment();
        int directive = fragment.indexOf(":~:");
        String wanted = directive < 0 ? fragment : fragment.substring(0, directive);
        if (wanted.isEmpty() || wanted.equalsIgnoreCase("top")) {
            return true;
        }
        Optional<Set<String>> names = index.anchorsIn(file);
        String decoded = PercentEncoding.decoded(wanted).orElse(wanted);
        if (names.isEmpty() || names.get().contains(wanted) || names.get().contains(decoded)) {
            return true;
        }
        boolean here = file.equals(reference.page().output());
        report(
                Rule.ANCHOR_MISSING,
                new MissingAnchor(reference, inside.path(), decoded, names.get(), here),
                page,
                link);
        return false;
    }

    private void report(Rule rule, Wording wording, CheckedPage page, Link link) {
        Location location = page.rendered().origins().locate(link.start(), link.end());
        faults.add(rule, location, link.target(), page.url(), wording);
    }
}
