package nrw.ikim.site.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms that {@code format} can ask for. */
final class Formats {

    /** Those that are checked. */
    static final List<String> CHECKED =
            List.of("mail", "email", "uri", "uri-reference", "date", "partial-date", "phone", "orcid", "doi");

    /** Those that JSON Schema defines besides; they are for editors. */
    static final List<String> FOR_EDITORS = List.of(
            "date-time",
            "time",
            "duration",
            "idn-email",
            "hostname",
            "idn-hostname",
            "ipv4",
            "ipv6",
            "iri",
            "iri-reference",
            "uri-template",
            "uuid",
            "json-pointer",
            "relative-json-pointer",
            "regex");

    private static final Map<String, Format> BY_NAME = Map.of(
            "mail", new MailFormat(),
            "email", new MailFormat(),
            "uri", new AddressFormat(false),
            "uri-reference", new AddressFormat(true),
            "date", new DateFormat(false),
            "partial-date", new DateFormat(true),
            "phone", new PhoneFormat(),
            "orcid", new OrcidFormat(),
            "doi", new DoiFormat());

    private Formats() {}

    /** The form of a name; empty where it is not checked. */
    static Optional<Format> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
