package nrw.ikim.site.report;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GitHubReportTest {

    private static final GitHubReport REPORT = new GitHubReport(ReportFixture.PATHS);

    @Test
    void annotatesTheLineInTheRepository() {
        assertThat(REPORT.text(ReportFixture.result(ReportFixture.LINK, ReportFixture.KEY)))
                .isEqualTo("""
                ::error file=web/src/site/content/über uns #1.md,line=4,endLine=4,col=15,endColumn=23,\
                title=link-broken::link to `boats.md`: there is no such source file\
                %0Anote: 100%25 of `[boats](boats.md)`%0Ahelp: create the page, or correct the link
                ::warning file=web/src/site/data/groups.yml,line=2,endLine=2,col=3,endColumn=8,\
                title=data-unknown-key::unknown key `lable`%0Adid you mean `label`?
                ::notice title=ikim::1 error, 1 warning in 2 files
                """);
    }

    @Test
    void keepsWhatSourcesSayInItsPlace() {
        List<String> lines = ReportFixture.lines(REPORT.text(ReportFixture.result(ReportFixture.HOSTILE)));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("::error file=web/src/site/data/a%2Cb%3Ac.yml,line=1,")
                .doesNotContain("\u001b", "\u0000");
    }

    @Test
    void namesNoFileThatTheRepositoryDoesNotHave() {
        assertThat(REPORT.text(ReportFixture.result(ReportFixture.THEME)))
                .startsWith("::error title=template-syntax::not closed\n");
    }

    @Test
    void annotatesTheTenGravestAndCountsAll() {
        List<String> lines = ReportFixture.lines(REPORT.text(ReportFixture.many(20, 4)));

        assertThat(lines).hasSize(11);
        assertThat(lines.subList(0, 4)).allMatch(line -> line.startsWith("::error "));
        assertThat(lines.subList(4, 10)).allMatch(line -> line.startsWith("::warning "));
        assertThat(lines.get(4)).contains("line=1,");
        assertThat(lines.get(10))
                .isEqualTo("::notice title=ikim::4 errors, 20 warnings in 1 file; the 10 gravest are annotated, the log"
                        + " has all");
    }

    @Test
    void isSilentWhereThereIsNoFault() {
        assertThat(REPORT.text(ReportFixture.result())).isEmpty();
    }
}
