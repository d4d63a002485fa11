package nrw.ikim.site.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.maven.project.MavenProject;

import nrw.ikim.site.SiteRequest;

/** Tells from afar whether there is a site, without reading it. */
final class SitePresence {

    private SitePresence() {}

    /**
     * Whether another project of the build has a directory with pages or data where the requested one should have its own,
     * seen from its base directory.
     *
     * @param projects all projects of the build
     * @param request of the project that has no site
     */
    static boolean isElsewhere(List<MavenProject> projects, SiteRequest request) {
        Path own = request.projectDirectory();
        if (!request.siteDirectory().startsWith(own)) {
            return false;
        }
        Path relative = own.relativize(request.siteDirectory());
        return projects.stream()
                .map(project -> project.getBasedir().toPath().toAbsolutePath().normalize())
                .filter(base -> !base.equals(own))
                .map(base -> base.resolve(relative))
                .anyMatch(SitePresence::isLikely);
    }

    private static boolean isLikely(Path siteDirectory) {
        return Files.isDirectory(siteDirectory.resolve("content")) || Files.isDirectory(siteDirectory.resolve("data"));
    }
}
