package nrw.ikim.site.report;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Fingerprint;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.policy.Suppression;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

class SarifReportTest {

    @Test
    void isValidAgainstTheSchema() throws Exception {
        assertThat(faults(text(ReportFixture.all()))).isEmpty();
        assertThat(faults(text(ReportFixture.result()))).isEmpty();
        // the schema sees faults at all
        assertThat(faults(text(ReportFixture.all()).replace("\"ruleIndex\": ", "\"ruleIndex\": -5")))
                .isNotEmpty();
    }

    @Test
    void describesEveryRule() throws Exception {
        JsonNode driver = run(ReportFixture.result()).at("/tool/driver");

        assertThat(driver.at("/name").textValue()).isEqualTo("ikim-maven-plugin");
        assertThat(driver.at("/version").textValue()).isEqualTo("1.2.3");
        assertThat(driver.at("/rules")).hasSize(Rule.values().length);
        assertThat(driver.at("/rules/" + Arrays.asList(Rule.values()).indexOf(Rule.PAGE_ORPHAN)))
                .isEqualTo(new ObjectMapper()
                        .readTree("""
                        {"id": "page-orphan",
                         "shortDescription": {"text": "%1$s"},
                         "fullDescription": {"text": "%1$s; remedy: %2$s"},
                         "help": {"text": "%2$s", "markdown": "%2$s"},
                         "defaultConfiguration": {"level": "warning"}}
                        """.formatted(Rule.PAGE_ORPHAN.meaning(), Rule.PAGE_ORPHAN.remedy())));
    }

    @Test
    void tellsEachFaultWithItsPlaceInTheRepositoryInCodePoints() throws Exception {
        JsonNode run = run(ReportFixture.result(ReportFixture.LINK));
        JsonNode result = run.at("/results/0");
        JsonNode physical = result.at("/locations/0/physicalLocation");

        assertThat(run.at("/columnKind").textValue()).isEqualTo("unicodeCodePoints");
        assertThat(run.at("/tool/driver/rules/" + result.at("/ruleIndex").intValue() + "/id"))
                .isEqualTo(result.at("/ruleId"));
        assertThat(result.at("/ruleId").textValue()).isEqualTo("link-broken");
        assertThat(result.at("/level").textValue()).isEqualTo("error");
        assertThat(result.at("/message/text").textValue())
                .isEqualTo("link to `boats.md`: there is no such source file\n"
                        + "note: 100% of `\\[boats\\](boats.md)`\nhelp: create the page, or correct the link");
        assertThat(physical.at("/artifactLocation/uri").textValue())
                .isEqualTo("web/src/site/content/%C3%BCber%20uns%20%231.md");
        assertThat(physical.at("/artifactLocation/uriBaseId").textValue()).isEqualTo("%SRCROOT%");
        assertThat(physical.at("/region")).isEqualTo(new ObjectMapper().readTree("""
                {"startLine": 4, "startColumn": 15, "endLine": 4, "endColumn": 23, "snippet": {"text": "boats.md"}}"""));
        assertThat(physical.at("/contextRegion/startLine").intValue()).isEqualTo(4);
        assertThat(physical.at("/contextRegion/snippet/text").textValue())
                .isEqualTo("\ud83e\udda6 See [boats](boats.md).");
    }

    @Test
    void tellsWarningsAndSuggestions() throws Exception {
        JsonNode result = run(ReportFixture.result(ReportFixture.KEY)).at("/results/0");

        assertThat(result.at("/level").textValue()).isEqualTo("warning");
        assertThat(result.at("/message/text").textValue()).isEqualTo("unknown key `lable`\ndid you mean `label`?");
    }

    @Test
    void placesWhatIsOutsideTheRepositoryNowhereInIt() throws Exception {
        Diagnostic elsewhere = Diagnostic.of(Rule.DATA_SYNTAX, Location.startOf("/elsewhere/site/a b.yml"), "no YAML");
        JsonNode results =
                run(ReportFixture.result(ReportFixture.THEME, elsewhere)).at("/results");

        assertThat(results)
                .extracting(result -> result.at("/locations/0/physicalLocation/artifactLocation"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"uri\":\"(theme)/templates/base.peb\"}", "{\"uri\":\"file:///elsewhere/site/a%20b.yml\"}");
    }

    @Test
    void repeatsNoWordsOfWhatHasNoneOrTooMany() throws Exception {
        SourceText minified = new SourceText("a.json", "[" + "1,".repeat(5000) + "x]");
        Diagnostic inside = Diagnostic.of(Rule.DATA_SYNTAX, new Location("a.json", new Span(1, 9, 1, 10)), "no JSON");
        SiteResult one = new SiteResult(
                SiteResult.Outcome.FAILED, List.of(inside), 1, Map.of(), Map.of("a.json", minified), WriteSummary.NONE);

        assertThat(text(one)).doesNotContain("snippet");
        assertThat(text(ReportFixture.result(ReportFixture.IMAGE, ReportFixture.THEME)))
                .doesNotContain("snippet");
    }

    @Test
    void recognisesAFaultWhoseLineMoved() throws Exception {
        JsonNode fingerprints = run(ReportFixture.all())
                .findParents("partialFingerprints")
                .get(0)
                .at("/partialFingerprints");

        assertThat(fingerprints.at("/primaryLocationLineHash").textValue()).matches("[0-9a-f]{16}:1");
        assertThat(run(ReportFixture.many(0, 3)).findValuesAsText("primaryLocationLineHash"))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void marksFaultsThatTheSiteLivesWith() throws Exception {
        SiteResult all = ReportFixture.all();
        List<Fingerprint> known = Fingerprint.of(List.of(ReportFixture.LINK, ReportFixture.KEY), all.texts());
        SiteResult result = new SiteResult(
                SiteResult.Outcome.WRITTEN,
                List.of(ReportFixture.IMAGE),
                List.of(
                        new Suppression(ReportFixture.LINK, known.get(0), Suppression.Reason.BASELINE),
                        new Suppression(ReportFixture.KEY, known.get(1), Suppression.Reason.COMMENT)),
                0,
                1,
                Map.of(),
                all.texts(),
                WriteSummary.NONE);

        assertThat(run(result).at("/results"))
                .extracting(fault -> fault.at("/ruleId").textValue() + " "
                        + fault.at("/suppressions").findValuesAsText("kind"))
                .containsExactly("image-oversized []", "link-broken [external]", "data-unknown-key [inSource]");
        assertThat(faults(text(result))).isEmpty();
        assertThat(text(all)).doesNotContain("suppressions");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(text(ReportFixture.all()))
                .isEqualTo(text(ReportFixture.all()))
                .endsWith("}\n");
    }

    private static String text(SiteResult result) {
        return new SarifReport("1.2.3", ReportFixture.PATHS).text(result);
    }

    private static JsonNode run(SiteResult result) throws Exception {
        return new ObjectMapper().readTree(text(result)).at("/runs/0");
    }

    /** By the schema of OASIS, which the test library brings. */
    private static List<?> faults(String sarif) throws Exception {
        try (InputStream file = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text);
            return schema.validate(sarif, InputFormat.JSON);
        }
    }
}
