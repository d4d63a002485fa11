package nrw.ikim.site.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import nrw.ikim.site.SiteResult;
import nrw.ikim.site.diagnostic.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JUnitReportTest {

    @Test
    void isValidAgainstTheSchema() {
        assertThatCode(() -> validate(text(ReportFixture.all()))).doesNotThrowAnyException();
        assertThatCode(() -> validate(text(ReportFixture.result()))).doesNotThrowAnyException();
        // the schema sees faults at all
        assertThatThrownBy(() -> validate(text(ReportFixture.all()).replace("failures=", "failed=")))
                .hasMessageContaining("failed");
    }

    @Test
    void hasAFailedCaseForEachFault() throws Exception {
        Element root = parsed(ReportFixture.result(ReportFixture.LINK, ReportFixture.KEY));
        List<Element> failures = elements(root, "failure");
        Element failure = failures.get(1);
        Element testcase = (Element) failure.getParentNode();

        assertThat(failures).hasSize(2);
        assertThat(root.getAttribute("failures")).isEqualTo("2");
        assertThat(testcase.getAttribute("classname")).isEqualTo("ikim.link-broken");
        assertThat(testcase.getAttribute("name"))
                .isEqualTo("web/src/site/content/über uns #1.md: link to `boats.md`: there is no such source file");
        assertThat(failure.getAttribute("type")).isEqualTo("error");
        assertThat(failure.getAttribute("message")).isEqualTo(ReportFixture.LINK.message());
        assertThat(failure.getTextContent())
                .isEqualTo(new DiagnosticText(Style.PLAIN)
                        .of(ReportFixture.LINK, ReportFixture.result().texts()))
                .contains("4:15 link-broken", "   4 | ", "help: create the page");
        assertThat(failures.get(0).getAttribute("type")).isEqualTo("warning");
    }

    @Test
    void hasAPassedCaseForEachRuleThatHolds() throws Exception {
        Element good = parsed(ReportFixture.result());
        Element bad = parsed(ReportFixture.many(0, 3));
        int rules = Rule.values().length;

        assertThat(elements(good, "testcase")).hasSize(rules);
        assertThat(good.getAttribute("tests")).isEqualTo(Integer.toString(rules));
        assertThat(good.getAttribute("failures")).isEqualTo("0");
        assertThat(bad.getAttribute("tests")).isEqualTo(Integer.toString(rules + 2));
        assertThat(elements(bad, "testsuite"))
                .filteredOn(suite -> suite.getAttribute("name").equals("link-broken"))
                .extracting(suite -> suite.getAttribute("tests"))
                .containsExactly("3");
    }

    @Test
    void tellsEqualFaultsApartByNames() throws Exception {
        assertThat(elements(parsed(ReportFixture.many(0, 3)), "failure"))
                .extracting(failure -> ((Element) failure.getParentNode()).getAttribute("name"))
                .containsExactly("web/a.md: no page", "web/a.md: no page (2)", "web/a.md: no page (3)");
    }

    @Test
    void replacesWhatXmlDoesNotAllow() throws Exception {
        Element failure = elements(parsed(ReportFixture.result(ReportFixture.HOSTILE)), "failure")
                .get(0);

        assertThat(failure.getAttribute("message")).isEqualTo("found \ufffd[2J\ufffd\ufffd]]> <b> & \"  ::error::x");
        assertThat(failure.getTextContent()).contains("]]> <b> & \"");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(text(ReportFixture.all()))
                .isEqualTo(text(ReportFixture.all()))
                .doesNotContain("timestamp");
    }

    private static String text(SiteResult result) {
        return new JUnitReport(ReportFixture.PATHS).text(result);
    }

    private static void validate(String xml) throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(JUnitReportTest.class.getResource("/junit.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private static Element parsed(SiteResult result) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text(result))))
                .getDocumentElement();
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
