package nrw.ikim.site.external;

import nrw.ikim.site.check.ExternalLink;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;

/** Puts a verdict on an address into a diagnostic at the link to it. */
final class LinkWords {

    private LinkWords() {}

    /** The diagnostic for a link whose address is not fine. */
    static Diagnostic of(ExternalLink link, Verdict verdict) {
        Diagnostic diagnostic =
                switch (verdict.kind()) {
                    case MOVED -> moved(link, verdict);
                    case DEAD, NO_HOST ->
                        about(link, Rule.LINK_DEAD, verdict.reason())
                                .withHelp("correct the address, or take the link away");
                    case REFUSED ->
                        about(link, Rule.LINK_UNREACHABLE, "not asked, as " + verdict.reason())
                                .withHelp("link to an address that everybody can reach; "
                                        + "`-Dikim.allowPrivateHosts` asks such hosts, too");
                    default ->
                        about(link, Rule.LINK_UNREACHABLE, verdict.reason())
                                .withHelp("open it in a browser; where it is right, try again later, or put the address"
                                        + " on the list of `ikim.ignoreLinks`");
                };
        if (verdict.kind() != Verdict.Kind.MOVED && !verdict.target().isEmpty()) {
            diagnostic = diagnostic.withNote("it leads on to " + verdict.target());
        }
        return link.pages() == 1
                ? diagnostic
                : diagnostic.withNote("on " + link.pages() + " pages, first " + link.firstPage());
    }

    private static Diagnostic moved(ExternalLink link, Verdict verdict) {
        int hash = link.address().indexOf('#');
        boolean named = verdict.target().indexOf('#') >= 0;
        String target = hash < 0 || named
                ? verdict.target()
                : verdict.target() + link.address().substring(hash);
        return about(link, Rule.LINK_REDIRECTS, "it has moved for good to `" + target + "`")
                .withHelp("link to the new address, if it shows what you mean")
                .withSuggestion(target);
    }

    private static Diagnostic about(ExternalLink link, Rule rule, String reason) {
        String named =
                switch (link.kind()) {
                    case PAGE -> "link to `";
                    case IMAGE -> "image `";
                    case RESOURCE -> "file `";
                };
        return Diagnostic.of(rule, link.location(), named + link.address() + "`: " + reason);
    }
}
