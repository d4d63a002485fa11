package nrw.ikim.site.external;

import java.net.ProxySelector;
import java.util.Optional;

import javax.net.ssl.SSLContext;

/**
 * What leads to other hosts.
 *
 * @param exchange sends requests
 * @param names looks up hosts
 * @param proxies which hosts are asked by way of another
 */
record Network(Exchange exchange, Names names, ProxySelector proxies) {

    /** The network of this machine. */
    static Network of(LinkOptions options) {
        return of(options, Optional.empty(), Names.ofMachine());
    }

    /** @param tls which certificates are trusted; empty for those that the Java runtime trusts */
    static Network of(LinkOptions options, Optional<SSLContext> tls, Names names) {
        ProxySelector proxies = options.proxies()
                .map(ProxyChoice::selector)
                .or(() -> Optional.ofNullable(ProxySelector.getDefault()))
                .orElse(ProxySelector.of(null));
        return new Network(new HttpExchange(options, proxies, tls), names, proxies);
    }

    PatientExchange patient(LinkOptions options, Timer timer) {
        // behind the pauses, so that no time passes between the look at a host and the request
        Exchange guarded = new HostGuard(exchange, names, proxies, options.allowPrivateHosts());
        return new PatientExchange(guarded, options.retries(), timer);
    }
}
