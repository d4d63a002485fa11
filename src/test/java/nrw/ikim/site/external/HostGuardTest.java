package nrw.ikim.site.external;

import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;

import static nrw.ikim.site.external.LoopbackServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Which hosts are asked, and what is said of those that are not or cannot be. */
@Timeout(60)
class HostGuardTest {

    @TempDir
    Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();

    private final Exchange exchange = (address, method) -> {
        asked.add(address.toString());
        return address.path().startsWith("/to?")
                ? new Reply.Status(302, address.path().substring(4), "")
                : new Reply.Status(200, "", "");
    };

    private LinkOptions options() {
        return Links.publicOnly(Links.options(folder.resolve("links.json")));
    }

    @Test
    void doesNotAskThisMachine() throws Exception {
        try (LoopbackServer server = new LoopbackServer().with("/a", status(200))) {
            LinkReport report = new ExternalCheck(options(), Network.of(options()), new TestTimer())
                    .check(Links.to(server.at("/a"), "http://localhost:" + server.port() + "/a"), line -> {});

            assertThat(server.requests()).isEmpty();
            assertThat(report.summary()).isEqualTo("2 external links on 2 hosts: 2 private and not asked");
            assertThat(report.diagnostics()).hasSize(2).allSatisfy(found -> {
                assertThat(found.rule()).isEqualTo(Rule.LINK_UNREACHABLE);
                assertThat(found.message())
                        .contains("not asked, as ")
                        .endsWith("is this machine or one of a private network");
                assertThat(found.help()).contains("ikim.allowPrivateHosts");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "100.100.100.200",
                "127.8.8.8",
                "168.63.129.16",
                "169.254.169.254",
                "172.31.255.255",
                "192.168.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "2130706433",
                "[::1]",
                "[::]",
                "[::ffff:10.0.0.1]",
                "[fe80::1]",
                "[fd00:ec2::254]",
                "[64:ff9b::a00:1]",
                "[2002:a00:1::]",
                "[2001:db8::1]",
                "[ff02::1]",
                "intranet",
                "metadata.google.internal",
                "printer.local",
                "LOCALHOST."
            })
    void doesNotAskPrivateHosts(String host) throws Exception {
        assertThat(check(Names.ofMachine(), "http://" + host + "/").diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.LINK_UNREACHABLE);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.4.4",
                "100.63.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "[2606:4700::1111]",
                "[2002:808:404::]",
                "[64:ff9b::808:404]"
            })
    void asksPublicHosts(String host) throws Exception {
        assertThat(check(Names.ofMachine(), "http://" + host + "/").diagnostics())
                .isEmpty();
        assertThat(asked).hasSize(1);
    }

    @Test
    void doesNotAskANameThatLeadsToAPrivateNetwork() throws Exception {
        Names names = host -> List.of(InetAddress.getByName("8.8.4.4"), InetAddress.getByName("10.0.0.1"));

        assertThat(check(names, "https://rebound.example/").diagnostics()).hasSize(1);
        assertThat(asked).isEmpty();
    }

    @Test
    void doesNotFollowRedirectsIntoAPrivateNetwork() throws Exception {
        LinkReport report = check(Links.PUBLIC, "https://a.example/to?http://169.254.169.254/latest/meta-data/");

        assertThat(asked).containsExactly("https://a.example/to?http://169.254.169.254/latest/meta-data/");
        assertThat(report.diagnostics()).singleElement().satisfies(found -> assertThat(found.notes())
                .containsExactly("it leads on to http://169.254.169.254/latest/meta-data/"));
    }

    @Test
    void tellsThatThereIsNoSuchHost() throws Exception {
        LinkReport report = check(Links.PUBLIC, "https://nobody.invalid/a", "https://fine.example/");

        assertThat(report.summary()).isEqualTo("2 external links on 2 hosts: 1 dead");
        assertThat(report.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(Rule.LINK_DEAD);
            assertThat(found.message())
                    .isEqualTo("link to `https://nobody.invalid/a`: there is no host `nobody.invalid`");
        });
    }

    @Test
    void takesTheLackOfAllHostsForTheLackOfANetwork() throws Exception {
        LinkReport report = check(Links.PUBLIC, "https://a.invalid/", "https://b.invalid/");

        assertThat(report.diagnostics()).hasSize(2).allMatch(found -> found.rule() == Rule.LINK_UNREACHABLE);
        assertThat(report.remarks())
                .containsExactly("no host could be found; this machine is perhaps not connected to the network");
    }

    @Test
    void doesNotCallAHostDeadWhileNamesCannotBeLookedUp() throws Exception {
        Names names = host -> {
            throw new UnknownHostException(host + ": Temporary failure in name resolution");
        };

        assertThat(check(names, "https://a.example/").diagnostics())
                .extracting(Diagnostic::rule, Diagnostic::message)
                .containsExactly(tuple(
                        Rule.LINK_UNREACHABLE,
                        "link to `https://a.example/`: the name `a.example` could not be looked up"));
    }

    @Test
    void asksByTheProxyForHostsThatOnlyTheProxyKnows() throws Exception {
        try (LoopbackServer proxy = new LoopbackServer().with("/a", status(200))) {
            List<String> direct = new ArrayList<>(List.of("*.direct.example"));
            LinkOptions options = Links.by(options(), new ProxyChoice("127.0.0.1", proxy.port(), direct, "", ""));
            Names names = host -> {
                throw new UnknownHostException(host);
            };
            Network network = Network.of(options, Optional.empty(), names);

            LinkReport report = new ExternalCheck(options, network, new TestTimer())
                    .check(Links.to("http://far.example/a", "http://www.direct.example/a"), line -> {});

            assertThat(proxy.requests()).containsExactly("HEAD /a");
            assertThat(report.diagnostics())
                    .extracting(Diagnostic::message)
                    .containsExactly("link to `http://www.direct.example/a`: there is no host `www.direct.example`");
        }
    }

    @Test
    void givesThePasswordToTheProxyAlone() throws Exception {
        List<String> asProxy = new CopyOnWriteArrayList<>();
        List<String> asServer = new CopyOnWriteArrayList<>();
        LoopbackServer.Answer asking = request -> {
            String given = request.getRequestHeaders().getFirst("Proxy-Authorization");
            asProxy.add(String.valueOf(given));
            asServer.add(String.valueOf(request.getRequestHeaders().getFirst("Authorization")));
            (given == null
                            ? status(407, "Proxy-Authenticate: Basic realm=p")
                            : status(401, "WWW-Authenticate: Basic realm=w"))
                    .to(request);
        };
        try (LoopbackServer proxy = new LoopbackServer().with("/a", asking)) {
            LinkOptions options =
                    Links.by(options(), new ProxyChoice("127.0.0.1", proxy.port(), List.of(), "edda", "secret"));
            Network network = Network.of(options, Optional.empty(), Links.PUBLIC);

            LinkReport report = new ExternalCheck(options, network, new TestTimer())
                    .check(Links.to("http://far.example/a"), line -> {});

            assertThat(asProxy).contains("Basic ZWRkYTpzZWNyZXQ=");
            assertThat(asServer).containsOnly("null");
            assertThat(report.diagnostics())
                    .extracting(Diagnostic::message)
                    .containsExactly("link to `http://far.example/a`: the host answers 401, it asks for a password");
        }
    }

    private LinkReport check(Names names, String... addresses) throws InterruptedException {
        Network network = new Network(exchange, names, ProxySelector.of(null));
        return new ExternalCheck(options(), network, new TestTimer()).check(Links.to(addresses), line -> {});
    }
}
