package nrw.ikim.site.proof;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nrw.ikim.site.SiteRequest;

/** Other wishes for the next builds. */
final class RequestEdits {

    static final List<Edit> ALL = List.of(
            Edit.ofAll("switch drafts", (workshop, picks) -> {
                workshop.options(
                        workshop.options().withDrafts(!workshop.options().drafts()));
                return workshop.options().drafts() ? "build drafts, too" : "build no drafts";
            }),
            Edit.ofAll("change the address", RequestEdits::baseUrl),
            Edit.ofAll("change the base path", RequestEdits::basePath),
            Edit.ofAll("another day", RequestEdits::day),
            Edit.ofAll("another hour", RequestEdits::hour),
            Edit.ofAll("another version", (workshop, picks) -> {
                workshop.options(workshop.options().withVersion(picks.of("1.0", "1.1", "2.0")));
                return "let the project have version " + workshop.options().version();
            }),
            Edit.ofAll("change what fails a build", (workshop, picks) -> {
                workshop.options(workshop.options()
                        .withFailOn(picks.of(
                                SiteRequest.FailOn.NEVER, SiteRequest.FailOn.ERROR, SiteRequest.FailOn.WARNING)));
                return "fail on " + workshop.options().failOn();
            }),
            Edit.ofAll("let nothing fail a build", (workshop, picks) -> {
                workshop.options(workshop.options().withFailOn(SiteRequest.FailOn.NEVER));
                return "fail on nothing";
            }),
            Edit.ofAll("change the number of threads", (workshop, picks) -> {
                workshop.options(workshop.options().withThreads(picks.of(1, 2, 8)));
                return "build with " + workshop.options().threads() + " threads";
            }),
            Edit.ofAll("change the encoding", RequestEdits::encoding),
            Edit.ofAll("build anew once", RequestEdits::incremental));

    private RequestEdits() {}

    private static String baseUrl(Workshop workshop, Picks picks) {
        Optional<String> url =
                picks.of(Optional.of("https://new.example"), Optional.of("https://new.example/sub"), Optional.empty());
        workshop.options(workshop.options().withBaseUrl(url));
        return "build for " + url.orElse("the site's own address");
    }

    private static String basePath(Workshop workshop, Picks picks) {
        Optional<String> path = picks.of(Optional.of("/preview"), Optional.of("/"), Optional.empty());
        workshop.options(workshop.options().withBasePath(path));
        return "build below " + path.orElse("the site's own path");
    }

    private static String day(Workshop workshop, Picks picks) {
        Instant now = Options.USUAL.now().plus(Duration.ofDays(picks.below(5)));
        workshop.options(workshop.options().withNow(now));
        return "build at " + now;
    }

    private static String hour(Workshop workshop, Picks picks) {
        Instant now = workshop.options().now().plus(Duration.ofHours(1 + picks.below(30)));
        workshop.options(workshop.options().withNow(now));
        return "build at " + now;
    }

    private static String encoding(Workshop workshop, Picks picks) {
        Charset encoding = picks.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1);
        workshop.options(workshop.options().withEncoding(encoding));
        return "read the sources as " + encoding;
    }

    private static String incremental(Workshop workshop, Picks picks) {
        workshop.options(workshop.options().withIncremental(!workshop.options().incremental()));
        return "build with incremental=" + workshop.options().incremental();
    }
}
