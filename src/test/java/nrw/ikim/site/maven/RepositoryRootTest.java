package nrw.ikim.site.maven;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class RepositoryRootTest {

    @TempDir
    Path folder;

    private Path project;
    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();

    @BeforeEach
    void makeAProjectInAFolder() throws Exception {
        project = Files.createDirectories(folder.resolve("sites/web"));
    }

    @Test
    void isTheNearestFolderOfGit() throws Exception {
        request.setMultiModuleProjectDirectory(folder.resolve("sites").toFile());
        Files.createDirectory(folder.resolve(".git"));

        assertThat(root()).isEqualTo(folder);
    }

    @Test
    void mayBeAWorktreeWhereGitIsAFile() throws Exception {
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(project.resolve(".git"), "gitdir: elsewhere");

        assertThat(root()).isEqualTo(project);
    }

    @Test
    void isThatOfTheBuildWithoutGit() {
        request.setMultiModuleProjectDirectory(folder.resolve("sites").toFile());

        assertThat(root()).isEqualTo(folder.resolve("sites"));
    }

    @Test
    void isTheProjectWhereTheBuildIsElsewhere() {
        request.setMultiModuleProjectDirectory(folder.resolve("other").toFile());

        assertThat(root()).isEqualTo(project);
    }

    private Path root() {
        MavenSession session = mock(MavenSession.class);
        when(session.getRequest()).thenReturn(request);
        return RepositoryRoot.of(project, session);
    }
}
