package nrw.ikim.site.report;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.diagnostic.Fingerprint;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.policy.Suppression;

import static org.assertj.core.api.Assertions.assertThat;

class JsonReportTest {

    private static final JsonReport REPORT = new JsonReport(ReportFixture.PATHS);

    @Test
    void writesALineForEachFault() {
        String text = REPORT.text(ReportFixture.result(ReportFixture.LINK, ReportFixture.KEY));

        assertThat(text.replaceAll("[0-9a-f]{16}", "HASH")).isEqualTo("""
                {"rule":"link-broken","severity":"error","file":"web/src/site/content/über uns #1.md",\
                "line":4,"column":15,"endLine":4,"endColumn":23,\
                "message":"link to `boats.md`: there is no such source file",\
                "notes":["100% of `[boats](boats.md)`"],"suggestion":"",\
                "help":"create the page, or correct the link",\
                "source":"\ud83e\udda6 See [boats](boats.md).","fingerprint":"HASH:1"}
                {"rule":"data-unknown-key","severity":"warning","file":"web/src/site/data/groups.yml",\
                "line":2,"column":3,"endLine":2,"endColumn":8,\
                "message":"unknown key `lable`","notes":[],"suggestion":"label","help":"",\
                "source":"lable: Otters","fingerprint":"HASH:1"}
                """);
    }

    @Test
    void givesBackWhateverTheSourcesHold() throws Exception {
        String text = REPORT.text(ReportFixture.result(ReportFixture.HOSTILE));
        JsonNode read = new ObjectMapper().readTree(text);

        assertThat(ReportFixture.lines(text)).hasSize(1);
        assertThat(read.at("/message").textValue()).isEqualTo(ReportFixture.HOSTILE.message());
    }

    @Test
    void knowsAFaultByTheSameHashAsSarifWhereTheOneBeforeIsNotTold() throws Exception {
        SiteResult both = ReportFixture.many(0, 2);
        Fingerprint first = Fingerprint.of(both.diagnostics(), both.texts()).get(0);
        SiteResult result = new SiteResult(
                SiteResult.Outcome.FAILED,
                List.of(both.diagnostics().get(1)),
                List.of(new Suppression(both.diagnostics().get(0), first, Suppression.Reason.COMMENT)),
                0,
                1,
                Map.of(),
                both.texts(),
                WriteSummary.NONE);
        ObjectMapper mapper = new ObjectMapper();

        JsonNode sarif = mapper.readTree(new SarifReport("1.2.3", ReportFixture.PATHS).text(result));
        String hash = mapper.readTree(REPORT.text(result)).at("/fingerprint").textValue();

        assertThat(hash).endsWith(":2");
        assertThat(sarif.findValuesAsText("primaryLocationLineHash")).containsExactly(first.hash(), hash);
    }

    @Test
    void isEmptyWhereThereIsNoFault() {
        assertThat(REPORT.text(ReportFixture.result())).isEmpty();
    }
}
