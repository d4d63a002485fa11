package nrw.ikim.site.proof;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.SiteRequest;

/**
 * What a build is asked for, apart from where.
 *
 * @param version of the Maven project
 */
record Options(
        boolean drafts,
        Optional<String> baseUrl,
        Optional<String> basePath,
        Instant now,
        String version,
        SiteRequest.FailOn failOn,
        Charset encoding,
        boolean incremental,
        int threads) {

    static final Options USUAL = new Options(
            false,
            Optional.empty(),
            Optional.empty(),
            Instant.parse("2026-11-01T08:00:00Z"),
            "1.0",
            SiteRequest.FailOn.ERROR,
            StandardCharsets.UTF_8,
            true,
            2);

    SiteRequest request(Path site, Path output, Path work) {
        return new SiteRequest(
                site,
                site,
                output,
                work,
                encoding,
                drafts,
                baseUrl,
                basePath,
                now,
                Map.of("name", "Example Institute", "version", version),
                site.resolve("ikim-baseline.txt"),
                failOn,
                incremental,
                threads);
    }

    Options withDrafts(boolean value) {
        return new Options(value, baseUrl, basePath, now, version, failOn, encoding, incremental, threads);
    }

    Options withBaseUrl(Optional<String> value) {
        return new Options(drafts, value, basePath, now, version, failOn, encoding, incremental, threads);
    }

    Options withBasePath(Optional<String> value) {
        return new Options(drafts, baseUrl, value, now, version, failOn, encoding, incremental, threads);
    }

    Options withNow(Instant value) {
        return new Options(drafts, baseUrl, basePath, value, version, failOn, encoding, incremental, threads);
    }

    Options withVersion(String value) {
        return new Options(drafts, baseUrl, basePath, now, value, failOn, encoding, incremental, threads);
    }

    Options withFailOn(SiteRequest.FailOn value) {
        return new Options(drafts, baseUrl, basePath, now, version, value, encoding, incremental, threads);
    }

    Options withEncoding(Charset value) {
        return new Options(drafts, baseUrl, basePath, now, version, failOn, value, incremental, threads);
    }

    Options withIncremental(boolean value) {
        return new Options(drafts, baseUrl, basePath, now, version, failOn, encoding, value, threads);
    }

    Options withThreads(int value) {
        return new Options(drafts, baseUrl, basePath, now, version, failOn, encoding, incremental, value);
    }
}
