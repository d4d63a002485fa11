package nrw.ikim.site.external;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.external.Reply.Reason;
import nrw.ikim.site.external.Reply.Silence;
import nrw.ikim.site.external.Reply.Status;

/** Asks over the network, by HTTP 1.1. Safe for use by several threads. */
final class HttpExchange implements Exchange {

    /** How the client says that it has no password to give. */
    private static final String NO_PASSWORD = "No credentials provided";

    private final HttpClient client;
    private final LinkOptions options;

    /**
     * @param proxies which proxy to ask for which host
     * @param tls which certificates are trusted; empty for those that the Java runtime trusts
     */
    HttpExchange(LinkOptions options, ProxySelector proxies, Optional<SSLContext> tls) {
        this.options = options;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(options.timeout())
                .proxy(proxies);
        options.proxies().flatMap(ProxyChoice::authenticator).ifPresent(builder::authenticator);
        tls.ifPresent(builder::sslContext);
        this.client = builder.build();
    }

    @Override
    public Reply ask(WebAddress address, String method) throws InterruptedException {
        Optional<HttpRequest> request = request(address, method);
        if (request.isEmpty()) {
            return new Silence(Reason.UNASKABLE);
        }
        try {
            HttpResponse<Void> response = client.send(request.get(), answer -> new Unread());
            return new Status(response.statusCode(), header(response, "Location"), header(response, "Retry-After"));
        } catch (IOException e) {
            // with a password for the proxy at hand, the client wants one for the server, too
            return NO_PASSWORD.equals(e.getMessage()) ? new Status(401, "", "") : new Silence(reason(e));
        } catch (RuntimeException e) {
            // servers answer many things that the client has not thought of
            return new Silence(Reason.BROKEN);
        }
    }

    private Optional<HttpRequest> request(WebAddress address, String method) {
        try {
            return Optional.of(HttpRequest.newBuilder(address.uri())
                    .method(method, BodyPublishers.noBody())
                    .timeout(options.timeout())
                    .header("User-Agent", options.userAgent())
                    .header("Accept", "text/html, */*;q=0.8")
                    .build());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Some servers write UTF-8, which the client takes for Latin-1. */
    private static String header(HttpResponse<?> response, String name) {
        String value = response.headers().firstValue(name).orElse("");
        String text = new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : value;
    }

    private static Reason reason(IOException fault) {
        if (fault instanceof HttpTimeoutException) {
            return Reason.TIMEOUT;
        }
        if (fault instanceof SSLException) {
            return isOfOtherHost(fault) ? Reason.OTHER_CERTIFICATE : Reason.UNTRUSTED;
        }
        if (fault instanceof ConnectException) {
            return fault.getCause() instanceof UnresolvedAddressException ? Reason.UNKNOWN_HOST : Reason.REFUSED;
        }
        return Reason.BROKEN;
    }

    /** The runtime has no other sign of it than its words. */
    private static boolean isOfOtherHost(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage());
            if (cause instanceof CertificateException && (words.startsWith("No ") && words.contains("name"))) {
                return true;
            }
        }
        return false;
    }

    /** Takes the head of an answer, and nothing of its body. */
    private static final class Unread implements BodySubscriber<Void> {

        private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();

        @Override
        public CompletionStage<Void> getBody() {
            return done;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            done.complete(null);
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> part) {}

        @Override
        public void onError(Throwable fault) {}

        @Override
        public void onComplete() {}
    }
}
