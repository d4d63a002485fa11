package nrw.ikim.site.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The real builds as a whole. */
class CasesTest {

    private static final Path CASES = Path.of("src/it");

    @Test
    void isCompleteInTheTable() throws IOException {
        List<String> listed = Files.readAllLines(CASES.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> Pattern.compile("`([^`]+)`").matcher(cell).results())
                .map((MatchResult name) -> name.group(1))
                .toList();
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(cases());
    }

    @Test
    void saysWhatToRunAndVerifiesTheOutcome() throws IOException {
        for (String name : cases()) {
            assertThat(CASES.resolve(name).resolve("invoker.properties")).exists();
            assertThat(CASES.resolve(name).resolve("verify.groovy")).exists();
        }
    }

    private static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }
}
