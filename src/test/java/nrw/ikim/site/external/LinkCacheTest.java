package nrw.ikim.site.external;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.diagnostic.Diagnostic;

import static nrw.ikim.site.external.LoopbackServer.status;
import static org.assertj.core.api.Assertions.assertThat;

/** What the checker keeps from one run to the next. */
@Timeout(60)
class LinkCacheTest {

    @TempDir
    Path folder;

    private LoopbackServer server;
    private LinkOptions options;
    private final TestTimer timer = new TestTimer();

    @BeforeEach
    void start() throws IOException {
        server = new LoopbackServer()
                .with("/fine", status(200))
                .with("/old", status(301, "Location: /fine#part"))
                .with("/refused", status(403));
        options = Links.options(folder.resolve("cache/links.json"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void doesNotAskAgainForWhatAnswered() throws Exception {
        LinkReport first = check("/fine", "/old");
        server.requests().clear();

        LinkReport second = check("/fine", "/old#x");

        assertThat(server.requests()).isEmpty();
        assertThat(first.summary()).isEqualTo("2 external links on 1 host: 1 moved");
        assertThat(second.summary()).isEqualTo("2 external links on 1 host: 1 moved, 2 from the cache");
        assertThat(second.diagnostics()).extracting(Diagnostic::suggestion).containsExactly(server.at("/fine#part"));
    }

    @Test
    void asksAgainForWhatDidNot() throws Exception {
        check("/gone", "/refused");
        server.requests().clear();

        LinkReport again = check("/gone", "/refused");

        assertThat(again.summary()).isEqualTo("2 external links on 1 host: 1 dead, 1 unreachable");
        assertThat(server.requests()).contains("HEAD /gone", "HEAD /refused");
    }

    @Test
    void asksAgainForWhatIsTooOld() throws Exception {
        check("/fine");
        timer.pause(Duration.ofDays(7).minusSeconds(1));
        check("/fine");
        assertThat(server.requests()).hasSize(1);

        timer.pause(Duration.ofSeconds(1));
        check("/fine");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void keepsAnswersByAddressInAFileThatDoesNotDependOnTheOrderOfLinks() throws Exception {
        check("/old", "/fine", "/gone");
        String written = Files.readString(options.cache());
        Files.delete(options.cache());
        check("/gone", "/fine", "/old");

        assertThat(written).isEqualTo("""
                        {"links":{
                        "FINE":{"status":200,"time":"2026-11-01T12:00:00Z"},
                        "OLD":{"status":200,"time":"2026-11-01T12:00:00Z","target":"FINE#part"}
                        }}
                        """.replace("FINE", server.at("/fine")).replace("OLD", server.at("/old")));
        assertThat(Files.readString(options.cache()).lines().count())
                .isEqualTo(written.lines().count());
        assertThat(options.cache().getParent()).isDirectoryContaining("glob:**/links.json");
    }

    @Test
    void keepsAnswersToLinksThatOtherRunsHave() throws Exception {
        check("/fine");
        check("/old");
        server.requests().clear();

        check("/fine", "/old");

        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[]",
                "{\"links\":[]}",
                "{\"links\":{\"FINE\":200}}",
                "{\"links\":{\"FINE\":{\"status\":\"x\",\"time\":\"2026-11-01T11:00:00Z\"}}}",
                "{\"links\":{\"FINE\":{\"status\":200,\"time\":\"yesterday\"}}}",
                "{\"links\":{\"FINE\":{\"status\":200,\"time\":\"2126-11-01T11:00:00Z\"}}}"
            })
    void takesADamagedFileForNone(String damaged) throws Exception {
        Files.createDirectories(options.cache().getParent());
        Files.writeString(options.cache(), damaged.replace("FINE", server.at("/fine")));

        LinkReport report = check("/fine");

        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.remarks()).isEmpty();
        assertThat(server.requests()).containsExactly("HEAD /fine");
        assertThat(options.cache()).content().contains("\"status\":200,\"time\":\"2026-11-01T12:00:00Z\"");
    }

    @Test
    void saysWhereItCannotKeepAnswers() throws Exception {
        Files.writeString(folder.resolve("cache"), "a file where a folder should be");

        assertThat(check("/fine").remarks())
                .containsExactly(
                        "the answers could not be kept in " + options.cache() + "; the next run asks for them again");
    }

    private LinkReport check(String... paths) throws InterruptedException {
        String[] addresses = new String[paths.length];
        for (int i = 0; i < paths.length; i++) {
            addresses[i] = server.at(paths[i]);
        }
        return new ExternalCheck(options, Network.of(options), timer).check(Links.to(addresses), line -> {});
    }
}
