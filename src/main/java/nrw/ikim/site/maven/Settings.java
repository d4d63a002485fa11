package nrw.ikim.site.maven;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

import nrw.ikim.site.SiteRequest.FailOn;
import nrw.ikim.site.report.ReportFormat;
import nrw.ikim.site.text.Suggestions;

/** Values of parameters from what users write. A wrong one says what the parameter is called and what it takes. */
final class Settings {

    private Settings() {}

    static FailOn failOn(String value) throws MojoExecutionException {
        List<String> known = Arrays.stream(FailOn.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        int index = known.indexOf(value.trim().toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw wrong("failOn", value, oneOf(value, known));
        }
        return List.of(FailOn.values()).get(index);
    }

    private static String oneOf(String value, List<String> known) {
        String probable = Suggestions.nearest(value, known)
                .map(near -> " (did you mean `" + near + "`?)")
                .orElse("");
        return "one of " + String.join(", ", known) + probable;
    }

    /**
     * The reports that are asked for.
     *
     * @param names as written
     * @param onGitHub whether GitHub runs the build
     */
    static Set<ReportFormat> reports(@Nullable List<String> names, boolean onGitHub) throws MojoExecutionException {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (String written : names == null ? List.<String>of() : names) {
            String name = written == null ? "" : written.trim().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                Optional<ReportFormat> format = ReportFormat.of(name);
                formats.add(format.orElseThrow(() -> wrong("reports", name, oneOf(name, ReportFormat.ids()))));
            }
        }
        if (onGitHub) {
            formats.add(ReportFormat.GITHUB);
        }
        return formats;
    }

    static Charset encoding(@Nullable String value) throws MojoExecutionException {
        if (value == null || value.isBlank()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(value.trim());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw wrong("encoding", value, "the name of an encoding, as in UTF-8 or ISO-8859-1");
        }
    }

    /** Empty where the clock is to be asked: nothing or, as Maven's own plugins have it, a single letter. */
    static Optional<Instant> timestamp(@Nullable String value) throws MojoExecutionException {
        String text = value == null ? "" : value.trim();
        if (text.isEmpty() || (text.length() == 1 && !isNumber(text))) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    isNumber(text)
                            ? Instant.ofEpochSecond(Long.parseLong(text))
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            throw wrong(
                    "timestamp", text, "a date with time and zone, as in 2026-11-01T12:00:00Z, or seconds since 1970");
        }
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static Optional<String> baseUrl(@Nullable String value) throws MojoExecutionException {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        String allowed = "an address with scheme and host, as in https://www.example.org";
        try {
            URI address = new URI(value.trim());
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            boolean more = address.getRawQuery() != null || address.getRawFragment() != null;
            if (!web || address.getHost() == null || more) {
                throw wrong("baseUrl", value, allowed);
            }
        } catch (URISyntaxException e) {
            throw wrong("baseUrl", value, allowed);
        }
        return Optional.of(value.trim());
    }

    static Optional<String> basePath(@Nullable String value) throws MojoExecutionException {
        if (value == null) {
            return Optional.empty();
        }
        String path = value.trim();
        boolean odd = path.startsWith("//")
                || path.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == '?' || c == '#' || c == ':')
                || Arrays.asList(path.split("/")).contains("..");
        if (odd) {
            throw wrong("basePath", value, "a path, as in /institute, or / for the root of the host");
        }
        return Optional.of(path);
    }

    static int threads(int value) throws MojoExecutionException {
        if (value < 0) {
            throw wrong("threads", Integer.toString(value), "a number of threads, or 0 for one for each processor");
        }
        return value == 0 ? Runtime.getRuntime().availableProcessors() : value;
    }

    /** A number that may not be less than another one. */
    static int atLeast(int least, String name, int value) throws MojoExecutionException {
        if (value < least) {
            throw wrong(name, Integer.toString(value), "a number from " + least + " on");
        }
        return value;
    }

    /** Sees to it that neither of two directories holds the other, as files would be written where others are read. */
    static void checkApart(String name, Path directory, String otherName, Path other) throws MojoExecutionException {
        if (directory.startsWith(other) || other.startsWith(directory)) {
            throw wrong(
                    otherName,
                    other.toString(),
                    "a directory that neither holds nor lies in `" + name + "`, which is " + directory);
        }
    }

    private static MojoExecutionException wrong(String parameter, String value, String allowed) {
        return new MojoExecutionException(
                "the parameter `" + parameter + "` (ikim." + parameter + ") is `" + value + "`; it takes " + allowed);
    }
}
