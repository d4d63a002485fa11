package nrw.ikim.site.external;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The proxy that a build uses.
 *
 * @param host its name
 * @param port its port
 * @param direct hosts that are asked without it: names, with {@code *} for any characters
 * @param user the name to give where the proxy asks for one; may be empty
 * @param password the password that belongs to it; may be empty
 */
public record ProxyChoice(String host, int port, List<String> direct, String user, String password) {

    public ProxyChoice {
        direct = List.copyOf(direct);
    }

    ProxySelector selector() {
        // its name is looked up when it is needed
        Proxy proxy = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port));
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                String name = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
                boolean own = direct.stream().anyMatch(pattern -> Ignored.fits(pattern.toLowerCase(Locale.ROOT), name));
                return List.of(own ? Proxy.NO_PROXY : proxy);
            }

            @Override
            public void connectFailed(URI address, SocketAddress socket, IOException fault) {}
        };
    }

    /** Gives the password to the proxy, and to nobody else; empty where there is none. */
    Optional<Authenticator> authenticator() {
        return user.isEmpty() ? Optional.empty() : Optional.of(new ForProxy());
    }

    private final class ForProxy extends Authenticator {
        @Override
        protected @Nullable PasswordAuthentication getPasswordAuthentication() {
            return getRequestorType() == RequestorType.PROXY
                    ? new PasswordAuthentication(user, password.toCharArray())
                    : null;
        }
    }
}
