package nrw.ikim.site.report;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

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
    void isEmptyWhereThereIsNoFault() {
        assertThat(REPORT.text(ReportFixture.result())).isEmpty();
    }
}
