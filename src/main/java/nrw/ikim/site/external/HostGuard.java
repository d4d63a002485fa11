package nrw.ikim.site.external;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

import nrw.ikim.site.external.Reply.Reason;
import nrw.ikim.site.external.Reply.Silence;

/**
 * Decides whether a host may be asked. A site is built from what strangers send in, on machines that reach more than
 * strangers should: hosts of private networks are not asked unless that is allowed. The names are looked up right before
 * the request, which then finds them in the cache of the Java runtime, so that a name server cannot give one answer to
 * the guard and another one to the client.
 */
final class HostGuard implements Exchange {

    private final PrivateRanges ranges = new PrivateRanges();
    private final Exchange exchange;
    private final Names names;
    private final ProxySelector proxies;
    private final boolean allowPrivate;

    /**
     * @param exchange asks the hosts that may be asked
     * @param proxies which proxy the client will ask; behind one the names may be unknown to this machine
     * @param allowPrivate whether hosts of private networks may be asked
     */
    HostGuard(Exchange exchange, Names names, ProxySelector proxies, boolean allowPrivate) {
        this.exchange = exchange;
        this.names = names;
        this.proxies = proxies;
        this.allowPrivate = allowPrivate;
    }

    @Override
    public Reply ask(WebAddress address, String method) throws InterruptedException {
        Optional<Reason> objection = objection(address);
        return objection.isPresent() ? new Silence(objection.get()) : exchange.ask(address, method);
    }

    /** Why a host may not or cannot be asked; empty where it can. */
    private Optional<Reason> objection(WebAddress address) {
        String host = address.host();
        if (!allowPrivate && isPrivateName(host)) {
            return Optional.of(Reason.PRIVATE_HOST);
        }
        try {
            List<InetAddress> found = names.of(host);
            return !allowPrivate && found.stream().anyMatch(ranges::hold)
                    ? Optional.of(Reason.PRIVATE_HOST)
                    : Optional.empty();
        } catch (UnknownHostException e) {
            if (isProxied(address)) {
                return Optional.empty();
            }
            // the words of the C library for a name server that cannot be asked now
            String words = String.valueOf(e.getMessage());
            return Optional.of(words.contains("emporary failure") ? Reason.NO_NAMES : Reason.UNKNOWN_HOST);
        }
    }

    private static boolean isPrivateName(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.endsWith(".local")
                || name.endsWith(".internal")
                || (name.indexOf('.') < 0 && !name.startsWith("[") && !isNumber(name));
    }

    private static boolean isNumber(String name) {
        return name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean isProxied(WebAddress address) {
        List<Proxy> chosen = proxies.select(address.uri());
        return chosen.stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }
}
