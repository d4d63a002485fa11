package nrw.ikim.site.external;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.check.ExternalLink;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.text.Location;

import static nrw.ikim.site.external.LoopbackServer.byMethod;
import static nrw.ikim.site.external.LoopbackServer.inTurn;
import static nrw.ikim.site.external.LoopbackServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Against servers on the loopback address; nothing waits but for an answer that never comes. */
@Timeout(60)
class ExternalCheckTest {

    @TempDir
    Path folder;

    private LoopbackServer server;
    private LinkOptions options;
    private final TestTimer timer = new TestTimer();
    private final List<String> progress = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = new LoopbackServer();
        options = Links.options(folder.resolve("links.json"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 206, 304, 302})
    void isSilentAboutWhatAnswers(int code) throws Exception {
        server.with("/a", status(code)).with("/b", status(200));

        assertThat(check(server.at("/a")).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "404, link-dead, 'the host answers 404, there is no such page'",
        "410, link-dead, 'the host answers 410, the page is gone'",
        "401, link-unreachable, 'the host answers 401, it asks for a password'",
        "403, link-unreachable, 'the host answers 403, it refuses to show this, perhaps to programs only'",
        "999, link-unreachable, 'the host answers 999, it refuses to show this, perhaps to programs only'",
        "429, link-unreachable, 'the host answers 429, it was asked too often'",
        "500, link-unreachable, 'the host answers 500, a fault of its own'",
        "503, link-unreachable, 'the host answers 503, a fault of its own'",
        "400, link-unreachable, 'the host answers 400'"
    })
    void tellsWhatTheStatusMeans(int code, String rule, String words) throws Exception {
        server.with("/a", status(code));

        assertThat(check(server.at("/a")).diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.rule().id()).isEqualTo(rule);
            assertThat(found.message()).isEqualTo("link to `" + server.at("/a") + "`: " + words);
            assertThat(found.help()).isNotEmpty();
        });
    }

    @Test
    void leadingOnToAnAddressThatIsNoneEndsNothing() throws Exception {
        server.with("/a", status(301, "Location: http://[zz]/")).with("/b", status(404));

        assertThat(check(server.at("/a"), server.at("/b"), "http://[zz]/").diagnostics())
                .extracting(found -> found.rule().id())
                .containsExactly("link-unreachable", "link-dead");
    }

    @Test
    void aFaultOfItsOwnAtOneAddressIsToldOfThatAddressAlone() throws Exception {
        Exchange exchange = (address, method) -> {
            if (address.path().equals("/odd")) {
                throw new IllegalArgumentException("odd");
            }
            return new Reply.Status(404, "", "");
        };

        assertThat(checker(options, Links.answering(exchange))
                        .check(Links.to("https://a.example/odd", "https://a.example/b"), progress::add)
                        .diagnostics())
                .extracting(found -> found.rule().id())
                .containsExactly("link-unreachable", "link-dead");
    }

    @Test
    void asksForTheHeadAloneAndSaysWhoItIs() throws Exception {
        server.with("/a", status(200));

        check(server.at("/a"));

        assertThat(server.requests()).containsExactly("HEAD /a");
        assertThat(server.agents()).containsExactly("ikim-maven-plugin/1.0 (link check)");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 500, 501, 503})
    void asksForTheWholeWhereTheHeadIsRefused(int code) throws Exception {
        server.with("/a", byMethod(status(code), status(200)));

        assertThat(check(server.at("/a")).diagnostics()).isEmpty();
        assertThat(server.requests()).containsExactly("HEAD /a", "GET /a");
    }

    @Test
    void doesNotReadWhatComesBehindTheHead() throws Exception {
        AtomicLong sent = new AtomicLong();
        server.with("/a", byMethod(status(405), request -> {
            request.sendResponseHeaders(200, 0);
            OutputStream body = request.getResponseBody();
            byte[] part = new byte[1 << 16];
            // the connection ends this loop, long before the answer would be complete
            while (sent.get() < 1L << 30) {
                body.write(part);
                sent.addAndGet(part.length);
            }
        }));

        assertThat(check(server.at("/a")).diagnostics()).isEmpty();
        server.close();
        assertThat(sent.get()).isLessThan(1L << 26);
    }

    @Test
    void asksOnceForAllLinksToAnAddressAndTellsEachPlace() throws Exception {
        List<ExternalLink> links = new ArrayList<>(
                Links.to(server.at("/a"), server.at("/a#team"), server.at("/a").replace("http:", "HTTP:")));
        links.add(new ExternalLink(
                Kind.IMAGE, server.at("/a"), Location.startOf("src/site/templates/base.peb"), 31, "/people/"));

        LinkReport report = checker().check(links, progress::add);

        assertThat(server.requests()).containsExactly("HEAD /a", "GET /a");
        assertThat(report.summary()).isEqualTo("1 external link on 1 host: 1 dead");
        assertThat(report.diagnostics()).hasSize(4).last().satisfies(found -> {
            assertThat(found.location().file()).isEqualTo("src/site/templates/base.peb");
            assertThat(found.message()).startsWith("image `");
            assertThat(found.notes()).containsExactly("on 31 pages, first /people/");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void proposesTheNewAddressOfWhatHasMovedForGood(int code) throws Exception {
        server.with("/old", status(code, "Location: /new?x=ä")).with("/new", status(200));

        assertThat(check(server.at("/old#team")).diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(Rule.LINK_REDIRECTS);
            assertThat(found.suggestion()).isEqualTo(server.at("/new?x=%C3%A4#team"));
            assertThat(found.message())
                    .isEqualTo("link to `" + server.at("/old#team") + "`: it has moved for good to `"
                            + server.at("/new?x=%C3%A4#team") + "`");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void isSilentAboutRedirectsForATime(int code) throws Exception {
        server.with("/old", status(code, "Location: sub/new")).with("/sub/new", status(200));

        assertThat(check(server.at("/old")).diagnostics()).isEmpty();
        assertThat(server.requests()).containsExactly("HEAD /old", "HEAD /sub/new");
    }

    @Test
    void proposesNothingThatHoldsForATimeOnly() throws Exception {
        server.with("/a", status(301, "Location: /b"))
                .with("/b", status(302, "Location: /c"))
                .with("/c", status(301, "Location: /d"))
                .with("/d", status(200));

        assertThat(check(server.at("/a")).diagnostics())
                .extracting(Diagnostic::suggestion)
                .containsExactly(server.at("/b"));
    }

    @Test
    void tellsWhereADeadLinkLedOn() throws Exception {
        server.with("/a", status(301, "Location: /gone"));

        assertThat(check(server.at("/a")).diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(Rule.LINK_DEAD);
            assertThat(found.notes()).containsExactly("it leads on to " + server.at("/gone"));
        });
    }

    @Test
    void leavesRedirectsThatLeadInACircle() throws Exception {
        server.with("/a", status(301, "Location: /b")).with("/b", status(302, "Location: /a"));

        assertThat(check(server.at("/a")).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("link to `" + server.at("/a") + "`: it leads back to itself, in a circle");
    }

    @Test
    void leavesRedirectsWithoutEnd() throws Exception {
        for (int i = 0; i < 50; i++) {
            server.with("/" + i, status(302, "Location: /" + (i + 1)));
        }

        assertThat(check(server.at("/0")).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("link to `" + server.at("/0") + "`: it leads on more than 10 times");
        assertThat(server.requests()).hasSize(11);
    }

    @Test
    void followsNothingButTheWeb() throws Exception {
        server.with("/a", status(302, "Location: file:///etc/passwd"));

        assertThat(check(server.at("/a")).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("link to `" + server.at("/a")
                        + "`: it leads on to `file:///etc/passwd`, which no browser follows");
    }

    @Test
    void doesNotRepeatWhatIsEndless() throws Exception {
        server.with("/a", status(301, "Location: /" + "b".repeat(20_000)));

        assertThat(check(server.at("/a")).diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(Rule.LINK_UNREACHABLE);
            assertThat(found.toString()).hasSizeLessThan(1000);
        });
    }

    @Test
    void triesAgainWithLongerAndLongerPauses() throws Exception {
        server.with("/a", inTurn(status(500), status(500), status(500), status(200)));

        assertThat(check(server.at("/a")).diagnostics()).isEmpty();
        assertThat(timer.pauses()).contains(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "Sun, 01 Nov 2026 12:00:07 GMT"})
    void comesBackWhenTheHostWantsItTo(String time) throws Exception {
        server.with("/a", inTurn(status(429, "Retry-After: " + time), status(200)));

        assertThat(check(server.at("/a")).diagnostics()).isEmpty();
        assertThat(timer.pauses()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void doesNotWaitForAHostThatWantsALongRest() throws Exception {
        server.with("/a", status(503, "Retry-After: 3600"));

        assertThat(check(server.at("/a")).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.LINK_UNREACHABLE);
        assertThat(server.requests()).containsExactly("HEAD /a");
        assertThat(timer.pauses()).isEmpty();
    }

    @Test
    void endsWhereNothingIsAnswered() throws Exception {
        server.with("/a", server.silence());
        options = Links.withTimeout(Links.withRetries(options, 1), Duration.ofMillis(100));

        assertThat(check(server.at("/a")).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "link to `" + server.at("/a") + "`: there was no answer from `127.0.0.1` within 1 second");
        assertThat(server.requests()).containsExactly("HEAD /a", "GET /a");
    }

    @Test
    void tellsThatAHostAcceptsNoConnection() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThat(check("http://127.0.0.1:" + port + "/").diagnostics())
                .extracting(Diagnostic::rule, Diagnostic::message)
                .containsExactly(tuple(
                        Rule.LINK_UNREACHABLE,
                        "link to `http://127.0.0.1:" + port + "/`: `127.0.0.1` accepts no connection"));
    }

    @Test
    void tellsThatAConnectionEndsTooEarly() throws Exception {
        server.with("/a", request -> {
            throw new IOException("closed on purpose");
        });

        assertThat(check(server.at("/a")).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "link to `" + server.at("/a") + "`: `127.0.0.1` ends the connection without an answer");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 429, 503})
    void givesUpAHostThatNeverAnswers(int code) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Network network = Links.answering((address, method) -> {
            asked.incrementAndGet();
            return code == 0 ? new Reply.Silence(Reply.Reason.TIMEOUT) : new Reply.Status(code, "", "120");
        });
        String[] addresses = IntStream.range(0, 100)
                .mapToObj(i -> "http://slow.example/" + i)
                .toArray(String[]::new);

        LinkReport report = checker(Links.withRetries(options, 0), network).check(Links.to(addresses), progress::add);

        assertThat(report.diagnostics()).hasSize(100).allMatch(found -> found.rule() == Rule.LINK_UNREACHABLE);
        assertThat(asked.get()).isBetween(HostGate.SILENT, HostGate.SILENT + HostGate.AT_ONCE);
    }

    @Test
    void asksAHostForTwoAddressesAtOnceAndPausesBetween() throws Exception {
        CyclicBarrier pair = new CyclicBarrier(HostGate.AT_ONCE);
        AtomicInteger underWay = new AtomicInteger();
        List<Integer> seen = new CopyOnWriteArrayList<>();
        String[] addresses = new String[8];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = server.at("/" + i);
            server.with("/" + i, request -> {
                seen.add(underWay.incrementAndGet());
                try {
                    pair.await(20, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IOException(e);
                } finally {
                    underWay.decrementAndGet();
                }
                status(200).to(request);
            });
        }

        assertThat(check(addresses).diagnostics()).isEmpty();
        assertThat(seen).hasSize(8).allMatch(count -> count <= 2);
        assertThat(timer.now()).isAfterOrEqualTo(TestTimer.START.plus(HostGate.PAUSE.multipliedBy(7)));
    }

    @Test
    void sparesAHostToWhichManyOthersLeadOn() throws Exception {
        AtomicInteger underWay = new AtomicInteger();
        List<Integer> seen = new CopyOnWriteArrayList<>();
        CyclicBarrier pair = new CyclicBarrier(HostGate.AT_ONCE);
        Network network = Links.answering((address, method) -> {
            if (!address.host().equals("hub.example")) {
                return new Reply.Status(302, "https://hub.example" + address.path(), "");
            }
            seen.add(underWay.incrementAndGet());
            try {
                pair.await(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                underWay.decrementAndGet();
            }
            return new Reply.Status(200, "", "");
        });
        String[] addresses = IntStream.range(0, 8)
                .mapToObj(i -> "https://h" + i + ".example/" + i)
                .toArray(String[]::new);

        LinkReport report = checker(options, network).check(Links.to(addresses), progress::add);

        assertThat(report.diagnostics()).isEmpty();
        assertThat(seen).hasSize(8).allMatch(count -> count <= 2);
    }

    @Test
    void tellsNowAndThenHowFarItIs() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        Network network = Links.answering((address, method) -> {
            if (address.host().equals("a.example")) {
                timer.pause(Duration.ofSeconds(6));
            } else {
                assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
            }
            return new Reply.Status(200, "", "");
        });

        checker(options, network).check(Links.to("https://a.example/", "https://b.example/"), line -> {
            progress.add(line);
            told.countDown();
        });

        assertThat(progress).containsExactly("asked for 1 of 2 addresses");
    }

    private LinkReport check(String... addresses) throws InterruptedException {
        return checker().check(Links.to(addresses), progress::add);
    }

    private ExternalCheck checker() {
        return checker(options, Network.of(options));
    }

    private ExternalCheck checker(LinkOptions with, Network network) {
        return new ExternalCheck(with, network, timer);
    }
}
