package nrw.ikim.site.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Suggestions;

/** Finds what is wrong with addresses that lead out of the site: those with a scheme, or with a host only ({@code //x}). */
final class AddressFlaws {

    private static final List<String> COMMON = List.of("https", "http", "mailto", "tel");

    /** Schemes that are near a common one, and not meant to be it. */
    private static final Set<String> OTHERS =
            Set.of("ftp", "ftps", "sftp", "geo", "data", "ssh", "shttp", "httpg", "tei", "tex", "text", "tg");

    private AddressFlaws() {}

    /**
     * What is wrong with an address.
     *
     * @param address as written, but for what browsers ignore
     * @return empty for one that may be right, and for one that leads into the site
     */
    static Optional<Flaw> of(String address) {
        if (address.startsWith("//")) {
            return WebAddress.flaw(address, "");
        }
        if (!Origin.hasScheme(address)) {
            return Optional.empty();
        }
        int colon = address.indexOf(':');
        String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = address.substring(colon + 1);
        return switch (scheme) {
            case "http", "https" -> WebAddress.flaw(address, address.substring(0, colon + 1));
            case "mailto" -> MailAddress.flaw(rest);
            case "tel", "sms", "fax", "callto" -> phone(rest);
            case "file" ->
                Optional.of(Flaw.ofUrl(address, "it leads to a file on one computer only", "")
                        .withHelp("put the file into the site and link to it there"));
            case "doi" ->
                Optional.of(Flaw.ofUrl(address, "browsers do not know `doi:`", "https://doi.org/" + rest.strip()));
            default -> misspelt(address, scheme, rest);
        };
    }

    /** Whether an address is that of another site, with its scheme. */
    static boolean isWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("http:") || lower.startsWith("https:");
    }

    private static Optional<Flaw> phone(String number) {
        int end = number.indexOf(';') < 0 ? number.length() : number.indexOf(';');
        end = number.indexOf('?') < 0 ? end : Math.min(end, number.indexOf('?'));
        String plain = number.substring(0, end);
        String reason = "";
        if (plain.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            reason = "there is no number";
        } else if (plain.codePoints().anyMatch(Character::isLetter)) {
            reason = "a phone number has no letters";
        }
        return reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new Flaw(
                        Rule.URL_INVALID,
                        "phone number `" + number + "`",
                        reason,
                        "write the number with its country, as in `+49 201 123456`",
                        ""));
    }

    private static Optional<Flaw> misspelt(String address, String scheme, String rest) {
        if (scheme.length() == 1) {
            return Optional.of(Flaw.ofUrl(address, "it leads to a file on one computer only", "")
                    .withHelp("put the file into the site and link to it there"));
        }
        boolean port = !rest.isEmpty() && Character.isDigit(rest.charAt(0));
        if (port && (scheme.equals("localhost") || FileNames.isHost(scheme))) {
            return Optional.of(Flaw.ofUrl(
                    address, "an address of another site begins with `http://` or `https://`", "http://" + address));
        }
        if (OTHERS.contains(scheme)) {
            return Optional.empty();
        }
        return Suggestions.nearest(scheme, COMMON)
                .map(near -> Flaw.ofUrl(
                        address, "browsers do not know `" + scheme + ":`", near + ":" + slashes(near, rest)));
    }

    private static String slashes(String scheme, String rest) {
        return scheme.startsWith("http") ? "//" + WebAddress.withoutSlashes(rest) : rest;
    }
}
