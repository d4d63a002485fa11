package nrw.ikim.site.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Builds the site.
 *
 * @since 1.0.0
 */
@Mojo(name = "generate-site", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class GenerateSiteMojo extends AbstractMojo {
    @Override
    public void execute() {}
}
