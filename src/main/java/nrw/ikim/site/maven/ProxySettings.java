package nrw.ikim.site.maven;

import java.util.List;
import java.util.Optional;

import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.jspecify.annotations.Nullable;

import nrw.ikim.site.external.ProxyChoice;

/** The proxy of Maven's {@code settings.xml}, where there is an active one for the web. */
final class ProxySettings {

    private ProxySettings() {}

    /** Without one, the properties of the Java runtime hold, as {@code https.proxyHost}. */
    static Optional<ProxyChoice> of(Optional<Settings> settings) {
        return settings.flatMap(all -> all.getProxies().stream()
                .filter(Proxy::isActive)
                .filter(proxy -> !text(proxy.getHost()).isEmpty())
                .filter(proxy -> text(proxy.getProtocol()).isEmpty()
                        || text(proxy.getProtocol()).startsWith("http"))
                .findFirst()
                .map(ProxySettings::choice));
    }

    private static ProxyChoice choice(Proxy proxy) {
        List<String> direct = List.of(text(proxy.getNonProxyHosts()).split("[|,]")).stream()
                .map(String::strip)
                .filter(pattern -> !pattern.isEmpty())
                .toList();
        return new ProxyChoice(
                proxy.getHost(), proxy.getPort(), direct, text(proxy.getUsername()), text(proxy.getPassword()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
