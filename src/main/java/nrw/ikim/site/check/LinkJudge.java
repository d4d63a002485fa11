package nrw.ikim.site.check;

import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.check.Destination.Elsewhere;
import nrw.ikim.site.check.Destination.Inside;
import nrw.ikim.site.check.LinkResolver.Start;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Link;
import nrw.ikim.site.text.PercentEncoding;

/** Says whether a link is right. Safe to use from several threads for links without fragment, as {@link SiteIndex} is. */
final class LinkJudge {

    private final SiteIndex index;
    private final LinkResolver resolver;
    private final boolean addressed;
    private final boolean redirects;

    /**
     * @param addressed whether it is known where pages are; else only links to files of the sources are judged
     * @param redirects whether a link to an address that leads on to another one is a fault
     */
    LinkJudge(SiteIndex index, boolean addressed, boolean redirects) {
        this.redirects = redirects;
        this.index = index;
        this.resolver = new LinkResolver(index.site().server());
        this.addressed = addressed;
    }

    /** What the links of a file are relative to. */
    Start start(PublishedFile file) {
        return resolver.start(file.url(), file.facts().base());
    }

    /**
     * What became of a link.
     *
     * @param reached the file of the site that it leads to; empty where it leads elsewhere or nowhere
     * @param fault what is wrong with it
     */
    record Judgement(Optional<String> reached, Optional<Finding> fault) {
        private static final Judgement RIGHT = new Judgement(Optional.empty(), Optional.empty());

        private static Judgement wrong(Finding fault) {
            return new Judgement(Optional.empty(), Optional.of(fault));
        }
    }

    /** Judges a link of a file. */
    Judgement judge(Link link, Start start, PublishedFile from) {
        Reference reference = new Reference(link, LinkResolver.cleaned(link.target()), start, from, resolver);
        Destination destination = resolver.resolve(reference.address(), start);
        if (destination instanceof Elsewhere) {
            return elsewhere(reference).map(Judgement::wrong).orElse(Judgement.RIGHT);
        }
        Optional<String> file = destination instanceof Inside inside ? index.file(inside.path()) : Optional.empty();
        if (!addressed && !MissingSource.isSource(reference)) {
            return Judgement.RIGHT;
        }
        if (file.isPresent() && destination instanceof Inside inside) {
            Optional<Finding> fault =
                    fragment(reference, inside, file.get()).or(() -> redirect(reference, inside, file.get()));
            return new Judgement(file, fault);
        }
        return Judgement.wrong(missing(reference, destination));
    }

    private static Optional<Finding> elsewhere(Reference reference) {
        if (reference.address().isEmpty() && reference.kind() == Kind.IMAGE) {
            return Optional.of(new Finding(Rule.IMAGE_MISSING, "", new NoAddress()));
        }
        return AddressFlaws.of(reference.address())
                .map(flaw -> new Finding(flaw.rule(), reference.address(), new FlawedAddress(flaw)));
    }

    private Finding missing(Reference reference, Destination destination) {
        if (MissingSource.isSource(reference)) {
            MissingSource wording = MissingSource.of(reference, index);
            Rule rule = wording.otherCase().isPresent() ? Rule.LINK_CASE_MISMATCH : Rule.LINK_BROKEN;
            return new Finding(rule, reference.path(), wording);
        }
        if (destination instanceof Inside inside) {
            Optional<String> other = index.fileInOtherCase(inside.path());
            if (other.isPresent()) {
                OtherCase wording = new OtherCase(reference, inside.path(), other.get(), index);
                return new Finding(Rule.LINK_CASE_MISMATCH, inside.path(), wording);
            }
        }
        return SourceAsset.of(reference, index)
                .map(wording -> new Finding(wording.rule(), reference.path(), wording))
                .or(() -> Lookalikes.of(reference)
                        .map(flaw -> new Finding(flaw.rule(), reference.address(), new FlawedAddress(flaw))))
                .orElseGet(() -> nowhere(reference, destination));
    }

    private Finding nowhere(Reference reference, Destination destination) {
        return destination instanceof Inside inside
                ? new Finding(reference.rule(), inside.path(), new MissingFile(reference, inside.path(), index))
                : new Finding(
                        reference.rule(),
                        withoutWayUp(reference.address()),
                        new Unreachable(
                                reference, destination, index.site().server().basePath()));
    }

    private static String withoutWayUp(String address) {
        String rest = address;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
        }
        return rest;
    }

    private Optional<Finding> fragment(Reference reference, Inside inside, String found) {
        String fragment = inside.fragment();
        int directive = fragment.indexOf(":~:");
        String wanted = directive < 0 ? fragment : fragment.substring(0, directive);
        if (wanted.isEmpty() || isNoId(wanted, reference.kind())) {
            return Optional.empty();
        }
        // a page uses its own drawings, wherever its links start from
        boolean own = reference.kind() == Kind.RESOURCE && reference.path().isEmpty();
        String file = own ? reference.from().path() : found;
        Optional<Set<String>> names = index.anchorsIn(file);
        String decoded = PercentEncoding.decoded(wanted).orElse(wanted);
        if (names.isEmpty() || names.get().contains(wanted) || names.get().contains(decoded)) {
            return Optional.empty();
        }
        boolean here = file.equals(reference.from().path());
        return Optional.of(new Finding(
                Rule.ANCHOR_MISSING,
                file + "#" + decoded,
                new MissingAnchor(reference, inside.path(), decoded, names.get(), here)));
    }

    /** Whether a fragment is for scripts, for a player or for the browser itself. */
    private static boolean isNoId(String fragment, Kind kind) {
        return kind == Kind.PAGE
                ? fragment.equalsIgnoreCase("top") || fragment.startsWith("/") || fragment.startsWith("!")
                : fragment.indexOf('=') >= 0 || fragment.indexOf('(') >= 0;
    }

    private Optional<Finding> redirect(Reference reference, Inside inside, String file) {
        if (!redirects || reference.kind() != Kind.PAGE || reference.address().startsWith("#")) {
            return Optional.empty();
        }
        boolean folder = !inside.path().isEmpty() && file.equals(inside.path() + "/index.html");
        if (inside.bareRoot() || folder) {
            String address = index.addressOf(file);
            return Optional.of(new Finding(
                    Rule.LINK_REDIRECTS, inside.path(), new Redirecting(reference, inside.path(), address, true)));
        }
        return index.redirect(file)
                .filter(page -> !page.path().equals(reference.from().path()))
                .flatMap(page -> ledOn(reference, inside, page));
    }

    private Optional<Finding> ledOn(Reference reference, Inside inside, PublishedFile page) {
        String address = LinkResolver.cleaned(page.facts().redirect());
        Destination end = resolver.resolve(address, start(page));
        Optional<String> file = end instanceof Inside target ? index.file(target.path()) : Optional.empty();
        boolean onward = file.isPresent() ? !file.get().equals(page.path()) : end instanceof Elsewhere;
        String last = file.map(index::addressOf).orElse(address);
        return onward && !address.isEmpty()
                ? Optional.of(new Finding(
                        Rule.LINK_REDIRECTS,
                        inside.path(),
                        new Redirecting(reference, inside.path(), last, file.isPresent())))
                : Optional.empty();
    }
}
