package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nrw.ikim.site.diagnostic.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The page that the project began with: its prose, with its three lists ported to Pebble, over its own data. The page and
 * the data are not part of the project; where they do not lie beside it, these tests are skipped.
 */
class SeedTest {

    private static final Path SEED = Path.of("../shared/seed");

    @TempDir
    Path project;

    @BeforeEach
    void writeTheSite() throws IOException {
        assumeTrue(Files.isDirectory(SEED), "the page that the project began with does not lie at " + SEED);
        copy(SEED.resolve("data"), project.resolve("data"));
        String page = Files.readString(SEED.resolve("institute.md"));
        write("content/institute.md", ported(page));
        write("content/index.md", "---\ntitle: Home\n---\nWelcome.\n");
        for (String group : List.of("mml", "ds", "diair", "mcmi", "ait", "tml", "kei")) {
            write("content/groups/" + group + ".md", "---\ntitle: Group " + group + "\n---\nText.\n");
        }
    }

    /** The page with its Liquid tags turned into Pebble's, and nothing else touched. */
    private static String ported(String page) {
        int unused = page.indexOf("{% assign members");
        return (page.substring(0, unused) + page.substring(page.indexOf("<h2", unused)))
                .replace("</h2>\n", "</h2>\n\n") // in CommonMark, HTML ends at a blank line
                .replace("site.data.", "data.")
                .replace("{% assign members = data", "{% set members = data")
                .replace("where_exp: \"item\", \"item.roles contains 'board'\"", "where(\"roles\", \"board\")")
                .replace("{{ '/groups/' | append: group.name | relative_url }}", "{{ url_of(group) }}")
                .replace("data.people.steering-group", "data.people[\"steering-group\"]")
                .replace("data.people.scientific-advisory-board", "data.people[\"scientific-advisory-board\"]");
    }

    @Test
    void printsExactlyTheListsOfTheOriginal() throws Exception {
        SiteResult result = generate();

        assertThat(result.diagnostics()).isEmpty();
        String html = Files.readString(project.resolve("out/institute/index.html"));
        assertThat(listsOf(Jsoup.parse(html))).isEqualTo(expectedLists());
        assertThat(html)
                .contains("Computing &amp; Machine")
                .doesNotContain("&amp;amp;")
                .contains("Geschäftsleitung");
        assertThat(html)
                .contains(" – the Institute")
                .contains("<strong>Our goals: motivate, personalize, network</strong>");
    }

    @Test
    void failsAtTheRolesOfThePersonWhenTheGroupHasNoPage() throws Exception {
        Files.delete(project.resolve("content/groups/mcmi.md"));

        SiteResult result = generate();

        assertThat(result.outcome()).isEqualTo(SiteResult.Outcome.FAILED);
        assertThat(result.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(Rule.PAGE_MISSING);
            assertThat(found.location().file()).isEqualTo("data/people/mcmi.yml");
            assertThat(Files.readAllLines(project.resolve("data/people/mcmi.yml"))
                            .get(found.location().span().line() - 1))
                    .contains("roles: ['head','board']");
        });
        assertThat(project.resolve("out")).doesNotExist();
    }

    @Test
    void aGroupWithAnAddressOfItsOwnNeedsNoPage() throws Exception {
        Files.delete(project.resolve("content/groups/mcmi.md"));
        Path groups = project.resolve("data/groups.yml");
        Files.writeString(
                groups,
                Files.readString(groups).replace("- name: mcmi\n", "- name: mcmi\n  url: https://mcmi.example.org/\n"));

        SiteResult result = generate();

        assertThat(result.diagnostics()).isEmpty();
        Document page = Jsoup.parse(Files.readString(project.resolve("out/institute/index.html")));
        assertThat(listsOf(page).get("Board"))
                .isEqualTo(expectedLists().get("Board").stream()
                        .map(line -> line.replace("/groups/mcmi", "https://mcmi.example.org"))
                        .toList());
    }

    private SiteResult generate() throws Exception {
        return new SiteGenerator().generate(TestRequests.of(project, project.resolve("out"), project.resolve("work")));
    }

    /** The lists below each heading: a line for each person, with its link. */
    private static Map<String, List<String>> listsOf(Document page) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Element heading : page.select("h2.small-bottom-margin")) {
            List<String> lines = new ArrayList<>(List.of(""));
            for (Node node = heading.nextSibling(); node != null && !isHeading(node); node = node.nextSibling()) {
                collect(node, lines);
            }
            lists.put(heading.text(), tidied(lines));
        }
        return lists;
    }

    private static boolean isHeading(Node node) {
        return node instanceof Element element && element.normalName().equals("h2");
    }

    private static void collect(Node node, List<String> lines) {
        if (node instanceof TextNode text) {
            add(lines, text.getWholeText());
        } else if (node instanceof Element element && element.normalName().equals("br")) {
            lines.add("");
        } else if (node instanceof Element element && element.normalName().equals("a")) {
            String address = element.attr("href");
            add(lines, element.wholeText() + " -> " + address.substring(0, address.length() - 1));
        } else {
            node.childNodes().forEach(child -> collect(child, lines));
        }
    }

    private static void add(List<String> lines, String text) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + text);
    }

    private static List<String> tidied(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace('\n', ' ').replaceAll(" +", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Map<String, List<String>> expectedLists() throws IOException {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        String heading = "";
        for (String line : Files.readAllLines(SEED.resolve("README.md"))) {
            if (line.equals("Board") || line.equals("Steering Group") || line.equals("Scientific Advisory Board")) {
                heading = line;
                lists.put(heading, new ArrayList<>());
            } else if (line.startsWith("- ") && !heading.isEmpty()) {
                lists.get(heading).add(line.substring(2));
            }
        }
        return lists;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
