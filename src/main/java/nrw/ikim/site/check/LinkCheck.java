package nrw.ikim.site.check;

import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.check.Destination.Elsewhere;
import nrw.ikim.site.check.Destination.Inside;
import nrw.ikim.site.check.LinkResolver.Start;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Link;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.Permalinks;
import nrw.ikim.site.text.Location;

/** Follows the links of pages. */
final class LinkCheck {

    private final LinkResolver resolver;
    private final SiteIndex index;
    private final FaultCollector faults;
    private final boolean directories;
    private final String basePath;

    LinkCheck(Site site, SiteIndex index, FaultCollector faults) {
        this.resolver = new LinkResolver(site.configuration());
        this.index = index;
        this.faults = faults;
        this.directories = site.configuration().permalinks() == Permalinks.DIRECTORY;
        this.basePath = site.configuration().basePath();
    }

    void check(CheckedPage page) {
        Page source = page.rendered().page();
        Start start = resolver.start(source.url(), page.facts().base());
        for (Link link : page.facts().links()) {
            Reference reference =
                    new Reference(link.kind(), LinkResolver.cleaned(link.target()), start, source, resolver);
            Destination destination = resolver.resolve(reference.address(), start);
            if (!(destination instanceof Elsewhere)) {
                check(reference, destination, page, link);
            }
        }
    }

    private void check(Reference reference, Destination destination, CheckedPage page, Link link) {
        Optional<String> file = destination instanceof Inside inside ? index.file(inside.path()) : Optional.empty();
        if (file.isEmpty()) {
            report(reference.rule(), missing(reference, destination), page, link);
        } else if (destination instanceof Inside inside && link.kind() == Kind.PAGE) {
            checkFragment(reference, inside, file.get(), page, link);
        }
    }

    private Wording missing(Reference reference, Destination destination) {
        if (reference.kind() == Kind.PAGE && MissingSource.isSource(reference)) {
            return MissingSource.of(reference, basePath, index);
        }
        return destination instanceof Inside inside
                ? new MissingFile(reference, inside.path(), index, directories)
                : new Unreachable(reference, destination, basePath);
    }

    private void checkFragment(Reference reference, Inside inside, String file, CheckedPage page, Link link) {
        String fragment = inside.fragment();
        int directive = fragment.indexOf(":~:");
        String wanted = directive < 0 ? fragment : fragment.substring(0, directive);
        if (wanted.isEmpty() || wanted.equalsIgnoreCase("top")) {
            return;
        }
        Optional<Set<String>> names = index.anchorsIn(file);
        String decoded = Percent.decoded(wanted).orElse(wanted);
        if (names.isPresent() && !names.get().contains(wanted) && !names.get().contains(decoded)) {
            boolean here = file.equals(reference.page().output());
            MissingAnchor wording = new MissingAnchor(reference, inside.path(), decoded, names.get(), here);
            report(Rule.ANCHOR_MISSING, wording, page, link);
        }
    }

    private void report(Rule rule, Wording wording, CheckedPage page, Link link) {
        Location location = page.rendered().origins().locate(link.start(), link.end());
        faults.add(rule, location, link.target(), page.url(), wording);
    }
}
