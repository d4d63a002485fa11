package nrw.ikim.site.external;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import nrw.ikim.site.check.ExternalLink;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.DiagnosticMerger;
import nrw.ikim.site.output.OutputException;

/**
 * Asks for the addresses of external links and reports {@code link-dead}, {@code link-unreachable} and {@code
 * link-redirects}. Each address is asked once, however many links lead to it.
 */
public final class ExternalCheck {

    private final LinkOptions options;
    private final Network network;
    private final Timer timer;

    /** Checks over the network. */
    public ExternalCheck(LinkOptions options) {
        this(options, Network.of(options), Timer.ofMachine());
    }

    ExternalCheck(LinkOptions options, Network network, Timer timer) {
        this.options = options;
        this.network = network;
        this.timer = timer;
    }

    /**
     * Checks links.
     *
     * @param links in any order; one whose address is none that a browser could ask for is left to other rules
     * @param progress takes a line now and then while it lasts, from any thread, one at a time
     * @throws InterruptedException where the thread is interrupted; what is known by then is in the cache
     */
    public LinkReport check(Collection<ExternalLink> links, Consumer<String> progress) throws InterruptedException {
        Ignored ignored = new Ignored(options.ignored());
        LinkCache cache = LinkCache.read(options.cache(), options.keep(), timer.now());
        Map<ExternalLink, WebAddress> addresses = new TreeMap<>();
        for (ExternalLink link : links) {
            WebAddress.of(link.address())
                    .filter(address -> !ignored.holds(address))
                    .ifPresent(address -> addresses.put(link, address));
        }
        Map<String, Verdict> verdicts = new TreeMap<>();
        Map<String, WebAddress> open = new TreeMap<>();
        addresses.values().forEach(address -> cache.get(address)
                .ifPresentOrElse(
                        known -> verdicts.put(address.toString(), known), () -> open.put(address.toString(), address)));
        List<String> remarks = new ArrayList<>();
        int known = verdicts.size();
        try {
            Judge judge = new Judge(network.patient(options, timer), options.timeout());
            verdicts.putAll(new Crew(judge, timer, progress).judge(open.values(), cache));
        } finally {
            write(cache, remarks);
        }
        ignored.unused().forEach(entry -> remarks.add("no link fits `" + entry + "` of the list of ignored links"));
        if (Disconnection.isLikely(open.values(), verdicts)) {
            remarks.add("no host could be found; this machine is perhaps not connected to the network");
            Disconnection.soften(open.keySet(), verdicts);
        }
        return new LinkReport(
                diagnostics(addresses, verdicts), LinkCounts.summary(addresses.values(), verdicts, known), remarks);
    }

    private void write(LinkCache cache, List<String> remarks) {
        try {
            cache.write();
        } catch (OutputException e) {
            remarks.add("the answers could not be kept in " + options.cache() + "; the next run asks for them again");
        }
    }

    private static List<Diagnostic> diagnostics(Map<ExternalLink, WebAddress> links, Map<String, Verdict> verdicts) {
        List<Diagnostic> found = new ArrayList<>();
        links.forEach((link, address) -> Optional.ofNullable(verdicts.get(address.toString()))
                .filter(verdict -> verdict.kind() != Verdict.Kind.FINE)
                .ifPresent(verdict -> found.add(LinkWords.of(link, verdict))));
        return DiagnosticMerger.merged(found);
    }
}
