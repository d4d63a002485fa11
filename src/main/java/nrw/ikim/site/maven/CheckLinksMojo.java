package nrw.ikim.site.maven;

import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import nrw.ikim.site.SiteGenerator;
import nrw.ikim.site.SiteLinks;
import nrw.ikim.site.SiteRequest;
import nrw.ikim.site.SiteResult;
import nrw.ikim.site.external.ExternalCheck;
import nrw.ikim.site.external.LinkOptions;
import nrw.ikim.site.external.LinkReport;
import nrw.ikim.site.output.OutputException;
import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.report.ConsoleReport;

/**
 * Asks other hosts whether the links to them still lead somewhere: reports pages that are gone as {@code link-dead}, hosts
 * that do not answer as {@code link-unreachable} and what has moved for good as {@code link-redirects}. Writes no page of
 * the site.
 *
 * <p>The only goal that uses the network, and bound to no phase by itself: what comes of it depends on hosts of others, so
 * it belongs into a build of its own, as once a week. Good answers are kept in a file, and hold for some days. With Maven's
 * {@code -o} it does nothing.
 *
 * @since 1.0.0
 */
@Mojo(name = "check-links", threadSafe = true)
public final class CheckLinksMojo extends AbstractSiteMojo {

    /**
     * How many seconds to wait for each answer.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.linkTimeout", defaultValue = "20")
    private int linkTimeout;

    /**
     * How often to ask once more where a host does not answer, or only with a fault of its own.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.linkRetries", defaultValue = "2")
    private int linkRetries;

    /**
     * The file that keeps good answers, so that the next run need not ask for them.
     *
     * @since 1.0.0
     */
    @Parameter(
            property = "ikim.linkCache",
            defaultValue = "${project.build.directory}/ikim/links.json",
            required = true)
    private File linkCache;

    /**
     * For how many days a good answer holds.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.linkCacheDays", defaultValue = "7")
    private int linkCacheDays;

    /**
     * Addresses that are not to be asked, beside those of {@code externalLinks} in {@code site.yml}: the beginning of an
     * address, as in {@code https://example.org/members/}, or of one without its scheme, as in {@code example.org}, which holds
     * for the hosts below it, too. With a {@code *}, which stands for any characters, the whole of it.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.ignoreLinks")
    private @Nullable List<String> ignoreLinks;

    /**
     * Whether to ask this machine and hosts of private networks, too. Not for builds of what strangers send in: their links
     * would let them see what only this machine can reach.
     *
     * @since 1.0.0
     */
    @Parameter(property = "ikim.allowPrivateHosts", defaultValue = "false")
    private boolean allowPrivateHosts;

    private String summary = "";

    /** For Maven. */
    public CheckLinksMojo() {
        super((request, progress) -> {
            throw new IllegalStateException("not set");
        });
        generator = this::check;
    }

    @Override
    Optional<String> idle() {
        return super.idle()
                .or(() -> session().isOffline()
                        ? Optional.of("links to other hosts are not checked, as Maven is offline (-o)")
                        : Optional.empty());
    }

    @Override
    void checkDirectories(SiteRequest request) throws MojoExecutionException {
        super.checkDirectories(request);
        Settings.atLeast(1, "linkTimeout", linkTimeout);
        Settings.atLeast(0, "linkRetries", linkRetries);
        Settings.atLeast(0, "linkCacheDays", linkCacheDays);
    }

    private SiteResult check(SiteRequest request, Progress progress) throws OutputException {
        try {
            return new SiteLinks(
                            (links, ignored) -> new ExternalCheck(options(ignored)).check(links, getLog()::info),
                            progress)
                    .check(request, this::tellOwnFaults, this::tell);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutputException(
                    request.siteDirectory().toString(), "the check of links was interrupted", "run it again");
        }
    }

    private LinkOptions options(List<String> ofSite) {
        List<String> ignored = new ArrayList<>(ofSite);
        if (ignoreLinks != null) {
            // an empty element of the POM is null
            ignoreLinks.stream().filter(Objects::nonNull).forEach(ignored::add);
        }
        return new LinkOptions(
                Duration.ofSeconds(linkTimeout),
                linkRetries,
                ignored,
                allowPrivateHosts,
                absolute(linkCache),
                Duration.ofDays(linkCacheDays),
                "ikim-maven-plugin/" + SiteGenerator.version() + " (link check)",
                ProxySettings.of(Optional.ofNullable(session().getSettings())));
    }

    private void tellOwnFaults(int faults) {
        if (faults > 0) {
            getLog().warn(ConsoleReport.counted(faults, "fault")
                    + " of the site itself, see ikim:validate; only links of pages that render are checked");
        }
    }

    private void tell(LinkReport report) {
        summary = report.summary();
        report.remarks().forEach(getLog()::warn);
    }

    @Override
    String reportName() {
        return "ikim-links";
    }

    @Override
    String verb() {
        return "check";
    }

    @Override
    void succeed(SiteRequest request, SiteResult result) {
        if (result.diagnostics().isEmpty()) {
            getLog().info(summary);
        } else {
            getLog().warn(summary);
        }
    }

    @Override
    String failure(SiteRequest request, SiteResult result) {
        return summary;
    }
}
