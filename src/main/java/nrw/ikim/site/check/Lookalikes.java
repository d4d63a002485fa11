package nrw.ikim.site.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.text.Suggestions;

/** Finds addresses that browsers look for in the site, though their authors meant another site or a mail address. */
final class Lookalikes {

    private Lookalikes() {}

    /** What is wrong with a link to something that is not there; empty where it is no such address. */
    static Optional<Flaw> of(Reference reference) {
        if (reference.isFull()) {
            return Optional.empty();
        }
        String address = reference.address();
        String bare = WebAddress.withoutSlashes(address);
        Optional<String> meant = broken(bare);
        if (meant.isPresent()) {
            return Optional.of(Flaw.ofUrl(address, "an address of another site begins with `https://`", meant.get()));
        }
        if (address.startsWith("/") && AddressFlaws.isWeb(bare)) {
            return Optional.of(Flaw.ofUrl(address, "there is a `/` before the address of another site", bare)
                    .withHelp("take the `/` away"));
        }
        String path = LinkResolver.pathIn(bare);
        if (isMail(path) && reference.kind() == Kind.PAGE) {
            return Optional.of(new Flaw(
                    Rule.MAILTO_INVALID,
                    "mail address `" + path + "`",
                    "without `mailto:` before it, it is the name of a page",
                    "begin a link to a mail address with `mailto:`",
                    "mailto:" + bare));
        }
        boolean host = FileNames.isHost(path)
                && (reference.isRelative() || path.toLowerCase(Locale.ROOT).startsWith("www."));
        return host
                ? Optional.of(Flaw.ofUrl(
                                address,
                                "without `https://` before it, it is the name of a page of this site",
                                "https://" + bare)
                        .withHelp("begin the address of another site with `https://`"))
                : Optional.empty();
    }

    /** {@code http//x}, {@code https;//x}. */
    private static Optional<String> broken(String address) {
        int letters = 0;
        while (letters < address.length() && Character.isLetter(address.charAt(letters))) {
            letters++;
        }
        int sign = letters < address.length() && ";.,".indexOf(address.charAt(letters)) >= 0 ? 1 : 0;
        String scheme = address.substring(0, letters).toLowerCase(Locale.ROOT);
        if (letters < 4 || !address.startsWith("//", letters + sign)) {
            return Optional.empty();
        }
        List<String> known = List.of("https", "http");
        Optional<String> near = known.contains(scheme) ? Optional.of(scheme) : Suggestions.nearest(scheme, known);
        String rest = WebAddress.withoutSlashes(address.substring(letters + sign));
        return near.map(found -> found + "://" + rest);
    }

    private static boolean isMail(String path) {
        int at = path.indexOf('@');
        return at > 0
                && path.indexOf('/') < 0
                && path.indexOf('.', at) > 0
                && HostNames.flaw(path.substring(at + 1)).isEmpty();
    }
}
