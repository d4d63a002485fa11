package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Builds two sites for each rule under {@code src/test/resources/golden/rules}: {@code RULE/fires/input} breaks this rule and no
 * other, with the report in {@code RULE/fires/report.txt}; {@code RULE/silent/input} is as near to that as a sound site can
 * be. With {@code -Dgolden.update} the reports are written anew; look at what changed before you commit it.
 *
 * <p>{@code link-dead} and {@code link-unreachable} are not there: a site alone does not show them, it takes another host. See
 * {@link nrw.ikim.site.external}, whose tests have servers of their own.
 */
class RuleCasesTest {

    private static final Path RULES = Path.of("src/test/resources/golden/rules");

    @TempDir
    Path work;

    static Stream<String> rules() throws IOException {
        try (Stream<Path> rules = Files.list(RULES)) {
            return rules.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void fires(String rule) throws Exception {
        SiteResult result = result(RULES.resolve(rule).resolve("fires"));

        assertThat(result.diagnostics()).isNotEmpty();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::rule)
                .containsOnly(Rule.of(rule).orElseThrow());
        Path report = RULES.resolve(rule).resolve("fires/report.txt");
        if (GoldenTest.isUpdating()) {
            Files.writeString(report, GoldenTest.report(result));
        }
        assertThat(GoldenTest.report(result)).isEqualTo(Files.readString(report));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSilent(String rule) throws Exception {
        SiteResult result = result(RULES.resolve(rule).resolve("silent"));

        assertThat(GoldenTest.report(result)).isEqualTo("no errors\n");
        assertThat(result.outcome()).isEqualTo(SiteResult.Outcome.WRITTEN);
    }

    private SiteResult result(Path site) throws Exception {
        return new SiteGenerator()
                .generate(TestRequests.of(site.resolve("input"), work.resolve("site"), work.resolve("ikim")));
    }
}
