package nrw.ikim.site.external;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IgnoredTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "https://rivers.example/members/, https://rivers.example/members/list",
        "https://rivers.example, https://rivers.example/a?b",
        "https://Rivers.Example/A, https://rivers.example/A",
        "rivers.example, http://rivers.example/",
        "rivers.example, https://www.rivers.example/a",
        "rivers.example, https://rivers.example:8080/a",
        "rivers.example/in/, https://www.rivers.example/in/edda",
        "https://*.example/pdf/*, https://a.rivers.example/pdf/1",
        "*/login*, https://rivers.example/a/login?x=1"
    })
    void holdsWhatFits(String entry, String address) {
        assertThat(new Ignored(List.of(entry)).holds(WebAddress.of(address).orElseThrow()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://rivers.example/members/, https://rivers.example/people/",
        "https://rivers.example, http://rivers.example/",
        "https://rivers.example, https://rivers.example.org/",
        "https://rivers.example/A, https://rivers.example/a",
        "rivers.example, https://myrivers.example/",
        "rivers.example, https://boats.example/?from=rivers.example",
        "*/login, https://rivers.example/login/help"
    })
    void leavesWhatDoesNot(String entry, String address) {
        assertThat(new Ignored(List.of(entry)).holds(WebAddress.of(address).orElseThrow()))
                .isFalse();
    }

    @Test
    void isNotAskedNorCountedAndNamesEntriesWithoutUse() throws Exception {
        LinkOptions options =
                Links.ignoring(Links.options(folder.resolve("links.json")), "linked.example", " ", "boats.example");
        Network network = Links.answering((address, method) -> new Reply.Status(404, "", ""));

        LinkReport report = new ExternalCheck(options, network, new TestTimer())
                .check(Links.to("https://www.linked.example/in/x", "https://rivers.example/"), line -> {});

        assertThat(report.summary()).isEqualTo("1 external link on 1 host: 1 dead");
        assertThat(report.diagnostics()).hasSize(1);
        assertThat(report.remarks()).containsExactly("no link fits `boats.example` of the list of ignored links");
    }
}
