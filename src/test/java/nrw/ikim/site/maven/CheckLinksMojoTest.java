package nrw.ikim.site.maven;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.inject.Inject;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.fusesource.jansi.Ansi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

@MojoTest
@Timeout(60)
class CheckLinksMojoTest {
    private static final String GOAL = "check-links";

    @TempDir
    Path directory;

    @Inject
    private MavenSession session;

    private HttpServer server;
    private String host;
    private final RecordingLog log = new RecordingLog();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws Exception {
        Ansi.setEnabled(false);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", request -> {
            asked.add(request.getRequestMethod() + " " + request.getRequestURI().getPath());
            request.sendResponseHeaders(request.getRequestURI().getPath().equals("/fine") ? 200 : 404, -1);
            request.close();
        });
        server.start();
        host = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        Ansi.setEnabled(true);
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "timestamp", value = "0")
    @MojoParameter(name = "allowPrivateHosts", value = "true")
    void countsGoodLinksAndKeepsTheAnswers(CheckLinksMojo mojo) throws Exception {
        prepare(mojo, "[a](" + host + "/fine)").execute();
        mojo.execute();

        assertThat(log.lines())
                .containsExactly(
                        "[INFO] 1 external link on 1 host: all fine",
                        "[INFO] 1 external link on 1 host: all fine, 1 from the cache");
        assertThat(asked).containsExactly("HEAD /fine");
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("site", "links.json");
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "allowPrivateHosts", value = "true")
    void failsByADeadLinkAndLeavesFaultsOfTheSiteToOtherGoals(CheckLinksMojo mojo) throws Exception {
        prepare(mojo, "[a](" + host + "/gone) [b](b.md)");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 external link on 1 host: 1 dead");
        assertThat(log.lines()).hasSize(2);
        assertThat(log.lines().get(0))
                .isEqualTo("[WARN] 1 fault of the site itself, see ikim:validate; only links of pages that render are"
                        + " checked");
        assertThat(log.lines().get(1))
                .startsWith("[ERROR] ")
                .contains("index.md:4:5 link-dead: link to `" + host + "/gone`: the host answers 404");
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "timestamp", value = "0")
    void asksNoPrivateHostsUnlessAllowed(CheckLinksMojo mojo) throws Exception {
        prepare(mojo, "[a](" + host + "/fine)").execute();

        assertThat(asked).isEmpty();
        assertThat(log.lines())
                .hasSize(2)
                .last()
                .isEqualTo("[WARN] 1 external link on 1 host: 1 private and not asked");
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "timestamp", value = "0")
    @MojoParameter(name = "ignoreLinks", value = "127.0.0.1,boats.example")
    void ignoresWhatIsListed(CheckLinksMojo mojo) throws Exception {
        prepare(mojo, "[a](" + host + "/gone)").execute();

        assertThat(asked).isEmpty();
        assertThat(log.lines())
                .containsExactly(
                        "[WARN] no link fits `boats.example` of the list of ignored links",
                        "[INFO] 0 external links on 0 hosts: nothing to ask");
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "allowPrivateHosts", value = "true")
    void doesNothingOffline(CheckLinksMojo mojo) throws Exception {
        when(session.isOffline()).thenReturn(true);

        prepare(mojo, "[a](" + host + "/gone)").execute();

        assertThat(asked).isEmpty();
        assertThat(log.lines())
                .containsExactly("[INFO] links to other hosts are not checked, as Maven is offline (-o)");
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "timestamp", value = "0")
    @MojoParameter(name = "allowPrivateHosts", value = "true")
    void asksByTheProxyOfTheSettings(CheckLinksMojo mojo) throws Exception {
        Proxy proxy = new Proxy();
        proxy.setHost("127.0.0.1");
        proxy.setPort(server.getAddress().getPort());
        proxy.setNonProxyHosts("*.direct.example|localhost");
        Settings settings = new Settings();
        settings.addProxy(proxy);
        when(session.getSettings()).thenReturn(settings);

        prepare(mojo, "[a](http://192.0.2.1/fine)").execute();

        assertThat(asked).containsExactly("HEAD /fine");
        assertThat(log.lines()).containsExactly("[INFO] 1 external link on 1 host: all fine");
    }

    @Test
    @InjectMojo(goal = GOAL)
    @MojoParameter(name = "linkTimeout", value = "0")
    void refusesAnswersWithoutTime(CheckLinksMojo mojo) throws Exception {
        prepare(mojo, "Nothing.");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("the parameter `linkTimeout` (ikim.linkTimeout) is `0`; it takes a number from 1 on");
    }

    private CheckLinksMojo prepare(CheckLinksMojo mojo, String body) throws Exception {
        Path site = Files.createDirectories(directory.resolve("site/content")).getParent();
        Files.writeString(site.resolve("content/index.md"), "---\ntitle: Moss\n---\n" + body + "\n");
        set(mojo, "siteDirectory", site);
        set(mojo, "workDirectory", directory.resolve("work"));
        set(mojo, "linkCache", directory.resolve("links.json"));
        mojo.setLog(log.log());
        mojo.clock = () -> 0;
        return mojo;
    }

    private static void set(CheckLinksMojo mojo, String name, Path value) throws IllegalAccessException {
        MojoExtension.setVariableValueToObject(mojo, name, value.toFile());
    }
}
