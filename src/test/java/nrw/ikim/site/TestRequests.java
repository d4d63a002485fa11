package nrw.ikim.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Requests as tests need them: everything fixed, as in a release. */
final class TestRequests {

    static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    private TestRequests() {}

    /** A request for a site whose directory counts as the project's. */
    static SiteRequest of(Path site, Path output, Path work) {
        return of(site, output, work, 2);
    }

    static SiteRequest of(Path site, Path output, Path work, int threads) {
        return new SiteRequest(
                site,
                site,
                output,
                work,
                StandardCharsets.UTF_8,
                false,
                Optional.empty(),
                Optional.empty(),
                NOW,
                Map.of("name", "Example Institute", "version", "1.2.3"),
                site.resolve("ikim-baseline.txt"),
                SiteRequest.FailOn.ERROR,
                true,
                threads);
    }
}
