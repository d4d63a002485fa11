package nrw.ikim.site.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.maven.execution.MavenSession;

/** Finds the root of the repository that a project is part of: tools know files by their paths from there. */
final class RepositoryRoot {

    private RepositoryRoot() {}

    /**
     * The nearest directory with {@code .git}, from the project upwards; where there is none, that of the whole build, if the
     * project is below it, and else the project.
     */
    static Path of(Path project, MavenSession session) {
        for (Path directory = project; directory != null; directory = directory.getParent()) {
            if (Files.exists(directory.resolve(".git"))) {
                return directory;
            }
        }
        File build = session.getRequest() == null ? null : session.getRequest().getMultiModuleProjectDirectory();
        Path top = build == null ? project : AbstractCheckMojo.absolute(build);
        return project.startsWith(top) ? top : project;
    }
}
