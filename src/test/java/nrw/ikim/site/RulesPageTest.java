package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.diagnostic.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds {@code docs/rules.md}, which is made of the rules and of the reports of their cases. With {@code -Dgolden.update} it is
 * written anew.
 */
class RulesPageTest {

    private static final Path PAGE = Path.of("docs/rules.md");
    private static final Path CASES = Path.of("src/test/resources/golden/rules");

    /** What no site on disk can show: answers of other hosts, and faults of the plugin. */
    private static final Set<Rule> WITHOUT_CASE =
            EnumSet.of(Rule.LINK_DEAD, Rule.LINK_UNREACHABLE, Rule.INTERNAL_ERROR);

    @Test
    void everyRuleHasACaseThatFiresAndOneThatIsSilent() {
        assertThat(Rule.values())
                .filteredOn(rule -> !WITHOUT_CASE.contains(rule))
                .allSatisfy(rule -> {
                    assertThat(CASES.resolve(rule.id()).resolve("fires/input")).isDirectory();
                    assertThat(CASES.resolve(rule.id()).resolve("silent/input")).isDirectory();
                });
    }

    @Test
    void thePageTellsOfEveryRule() throws Exception {
        String page = page();
        if (GoldenTest.isUpdating()) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Rules",
                "",
                "Made of the rules in the code and of the reports of their test cases; `mvn test -Dtest=RulesPageTest"
                        + " -Dgolden.update`",
                "writes it anew. How to make a rule milder, or to leave out a fault: [settings.md](settings.md#checks).",
                "",
                "| rule | severity | fires on |",
                "| --- | --- | --- |"));
        for (Rule rule : Rule.values()) {
            lines.add("| [`" + rule.id() + "`](#" + rule.id() + ") | "
                    + rule.severity().label() + " | " + rule.meaning() + " |");
        }
        for (Rule rule : Rule.values()) {
            lines.addAll(List.of("", "## " + rule.id(), "", sentence(rule.meaning()), ""));
            Path report = CASES.resolve(rule.id()).resolve("fires/report.txt");
            if (Files.exists(report)) {
                lines.add("```");
                List<String> shown = Files.readAllLines(report);
                lines.addAll(shown.subList(0, shown.size() - 1));
                lines.addAll(List.of("```", ""));
            }
            lines.add("Remedy: " + rule.remedy() + ".");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
