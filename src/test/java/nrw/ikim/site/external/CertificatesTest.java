package nrw.ikim.site.external;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import nrw.ikim.site.diagnostic.Diagnostic;

import static nrw.ikim.site.external.LoopbackServer.status;
import static org.assertj.core.api.Assertions.assertThat;

/** Against a server whose certificate is made for the test, by the Java runtime's own tool. */
@Timeout(60)
class CertificatesTest {

    private static final char[] PASSWORD = "of no secret".toCharArray();

    @TempDir
    Path folder;

    private LoopbackServer server;
    private SSLContext tls;

    private void start(String names) throws Exception {
        Path store = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=test",
                        "-ext",
                        "san=" + names,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD)))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertThat(keytool.waitFor()).as(said).isZero();
        tls = context(store);
        HttpsServer https = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(tls));
        server = new LoopbackServer(https).with("/a", status(200));
    }

    private static SSLContext context(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void isFineForTheHostThatItNames() throws Exception {
        start("ip:127.0.0.1");

        assertThat(check(Optional.of(tls))).isEmpty();
    }

    @Test
    void makesALinkDeadWhereItIsThatOfAnotherHost() throws Exception {
        start("dns:other.example,ip:127.0.0.2");

        assertThat(check(Optional.of(tls)))
                .extracting(found -> found.rule().id() + ": " + found.message())
                .containsExactly("link-dead: link to `https://" + server.authority()
                        + "/a`: the host `127.0.0.1` shows the certificate of another host");
    }

    @Test
    void isNotBelievedWhereNobodyVouchesForIt() throws Exception {
        start("ip:127.0.0.1");

        assertThat(check(Optional.empty()))
                .extracting(found -> found.rule().id() + ": " + found.message())
                .containsExactly("link-unreachable: link to `https://" + server.authority()
                        + "/a`: the certificate of `127.0.0.1` cannot be trusted");
    }

    private List<Diagnostic> check(Optional<SSLContext> trusted) throws Exception {
        LinkOptions options = Links.options(folder.resolve("links.json"));
        return new ExternalCheck(options, Network.of(options, trusted, Names.ofMachine()), new TestTimer())
                .check(Links.to("https://" + server.authority() + "/a"), line -> {})
                .diagnostics();
    }
}
