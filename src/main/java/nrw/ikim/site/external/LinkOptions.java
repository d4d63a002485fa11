package nrw.ikim.site.external;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How external links are checked.
 *
 * @param timeout how long to wait for each answer
 * @param retries how often to ask once more where that may help, at least 0
 * @param ignored what is not asked, see {@link Ignored}
 * @param allowPrivateHosts whether hosts of private networks may be asked
 * @param cache the file that keeps good answers between runs
 * @param keep how long a good answer holds
 * @param userAgent the name by which servers know who asks
 * @param proxies those of the build; without any, the settings of the Java runtime hold
 */
public record LinkOptions(
        Duration timeout,
        int retries,
        List<String> ignored,
        boolean allowPrivateHosts,
        Path cache,
        Duration keep,
        String userAgent,
        Optional<ProxyChoice> proxies) {

    public LinkOptions {
        ignored = List.copyOf(ignored);
    }
}
