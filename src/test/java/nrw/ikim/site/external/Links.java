package nrw.ikim.site.external;

import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nrw.ikim.site.check.ExternalLink;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Span;

/** Links and settings for tests. */
final class Links {

    static final Names PUBLIC = host -> {
        if (host.endsWith(".invalid")) {
            throw new UnknownHostException(host);
        }
        boolean number = host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        return List.of(InetAddress.getByName(number ? host : "8.8.4.4"));
    };

    private Links() {}

    /** Links on one page, a line each. */
    static List<ExternalLink> to(String... addresses) {
        List<ExternalLink> links = new ArrayList<>();
        for (String address : addresses) {
            Location line = new Location("src/site/content/index.md", Span.at(links.size() + 1, 1));
            links.add(new ExternalLink(Kind.PAGE, address, line, 1, "/"));
        }
        return links;
    }

    static LinkOptions options(Path cache) {
        return new LinkOptions(
                Duration.ofSeconds(20),
                2,
                List.of(),
                true,
                cache,
                Duration.ofDays(7),
                "ikim-maven-plugin/1.0 (link check)",
                Optional.empty());
    }

    static LinkOptions withTimeout(LinkOptions options, Duration timeout) {
        return copy(
                options, timeout, options.retries(), options.ignored(), options.allowPrivateHosts(), options.proxies());
    }

    static LinkOptions withRetries(LinkOptions options, int retries) {
        return copy(
                options, options.timeout(), retries, options.ignored(), options.allowPrivateHosts(), options.proxies());
    }

    static LinkOptions ignoring(LinkOptions options, String... ignored) {
        return copy(
                options,
                options.timeout(),
                options.retries(),
                List.of(ignored),
                options.allowPrivateHosts(),
                options.proxies());
    }

    static LinkOptions publicOnly(LinkOptions options) {
        return copy(options, options.timeout(), options.retries(), options.ignored(), false, options.proxies());
    }

    static LinkOptions by(LinkOptions options, ProxyChoice proxy) {
        return copy(
                options,
                options.timeout(),
                options.retries(),
                options.ignored(),
                options.allowPrivateHosts(),
                Optional.of(proxy));
    }

    private static LinkOptions copy(
            LinkOptions options,
            Duration timeout,
            int retries,
            List<String> ignored,
            boolean allowPrivateHosts,
            Optional<ProxyChoice> proxies) {
        return new LinkOptions(
                timeout,
                retries,
                ignored,
                allowPrivateHosts,
                options.cache(),
                options.keep(),
                options.userAgent(),
                proxies);
    }

    /** A network on which a function answers for all hosts, and names are those of {@link #PUBLIC}. */
    static Network answering(Exchange exchange) {
        return new Network(exchange, PUBLIC, ProxySelector.of(null));
    }
}
