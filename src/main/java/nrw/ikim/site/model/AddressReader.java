package nrw.ikim.site.model;

import java.util.Optional;
import java.util.function.Function;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;

/** Finds out where a site is served, from its settings and the parameters of the build. */
final class AddressReader {

    private static final String ADDRESS = "an absolute address, as `https://www.example.org`";
    private static final String PATH = "a path without blanks and `..`, as `/institute`";

    private AddressReader() {}

    /** The parameters win over the settings, and a base path over the path of an address of the same origin. */
    static BaseAddress read(Fields fields, Overrides overrides) {
        Optional<BaseAddress> given = parameter(
                fields, "baseUrl", overrides.baseUrl().filter(text -> !text.isBlank()), ADDRESS, BaseAddress::parse);
        Optional<String> givenPath = parameter(fields, "basePath", overrides.basePath(), PATH, BaseAddress::normalised);
        Optional<BaseAddress> written = setting(fields, "url", ADDRESS, BaseAddress::parse);
        Optional<String> writtenPath = setting(fields, "basePath", PATH, BaseAddress::normalised);
        Optional<BaseAddress> address = given.or(() -> written);
        String path = givenPath
                .or(() -> given.map(BaseAddress::path).filter(found -> !found.isEmpty()))
                .or(() -> writtenPath)
                .or(() -> address.map(BaseAddress::path))
                .orElse("");
        return new BaseAddress(address.map(BaseAddress::origin).orElse(""), path);
    }

    private static <T> Optional<T> setting(
            Fields fields, String key, String expected, Function<String, Optional<T>> parser) {
        return fields.text(key).flatMap(text -> {
            Optional<T> parsed = parser.apply(text);
            if (parsed.isEmpty()) {
                String whole = "https://" + text;
                boolean bare = key.equals("url")
                        && !text.contains(":")
                        && BaseAddress.parse(whole).isPresent();
                fields.faults().add(fields.wrong(key, expected).withSuggestion(bare ? whole : ""));
            }
            return parsed;
        });
    }

    private static <T> Optional<T> parameter(
            Fields fields, String name, Optional<String> value, String expected, Function<String, Optional<T>> parser) {
        Optional<T> parsed = value.flatMap(parser);
        if (value.isPresent() && parsed.isEmpty()) {
            String message =
                    "the parameter `ikim." + name + "` must be " + expected + ", got text \"" + value.get() + "\"";
            fields.faults().add(Diagnostic.of(Rule.DATA_SCHEMA, Location.startOf("pom.xml"), message));
        }
        return parsed;
    }
}
