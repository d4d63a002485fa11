package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nrw.ikim.site.progress.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code docs/speed.md} shows is what the real builds of {@code src/it} are tested with. */
class SpeedPageTest {

    private Handbook page;

    @BeforeEach
    void read() throws IOException {
        page = Handbook.read("docs/speed.md");
    }

    @Test
    void showsTheFilesOfTheRealBuilds() throws IOException {
        assertThat(page.blocks("xml"))
                .extracting(Handbook.Block::text)
                .containsExactly(
                        real("build-cache-always/.mvn/extensions.xml"),
                        real("build-cache-always/.mvn/maven-build-cache-config.xml"),
                        real("build-cache/.mvn/maven-build-cache-config.xml"));
        assertThat(real("build-cache/.mvn/extensions.xml")).isEqualTo(real("build-cache-always/.mvn/extensions.xml"));
        assertThat(page.blocks("")).extracting(Handbook.Block::text).containsExactly(real("institute/.mvn/jvm.config"));
    }

    /** A parameter that a cache does not know of would give the site of another one. */
    @Test
    void hasTheCacheLookAtEveryParameterThatMattersToTheSite() throws IOException {
        Handbook readme = Handbook.read("README.md");
        List<String> parameters = new ArrayList<>(readme.keys("parameter"));
        parameters.addAll(readme.keys("parameter of `generate-site`"));
        parameters.removeAll(List.of("incremental", "profile", "threads"));

        assertThat(Pattern.compile("propertyName=\"(\\w+)\"")
                        .matcher(real("build-cache/.mvn/maven-build-cache-config.xml"))
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(parameters);
    }

    @Test
    void showsEveryStage() {
        String console = page.blocks("console").get(0).text();
        for (Stage stage : Stage.values()) {
            assertThat(console).contains(" %  " + stage.words() + "\n");
        }
    }

    private static String real(String path) throws IOException {
        return Files.readString(Path.of("src/it").resolve(path));
    }
}
