package nrw.ikim.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.ConfigurationReader;
import nrw.ikim.site.model.Overrides;
import nrw.ikim.site.model.SiteConfiguration;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/** Does what the documentation shows, and compares what comes out with what it says. */
class ReadmeTest {

    private static final String README = "README.md";
    private static final String SETTINGS = "docs/settings.md";
    private static final String TEMPLATES = "docs/templates.md";
    private static final String PAGE = "src/site/content/2026-04-01-open-day.md";
    private static final String BETWEEN = "\n<hr>\n";
    private static final Pattern EXAMPLE = Pattern.compile("(.*?) *\\{# ?(.*?) ?#}");

    @TempDir
    Path folder;

    /** The project that a file of the documentation speaks of: the site of the README, and what it adds. */
    private ShownProject project(String book) throws Exception {
        ShownProject project = new ShownProject(folder, plugin()).with(Handbook.read(README));
        return book.equals(README) ? project : project.with(Handbook.read(book));
    }

    @ParameterizedTest
    @ValueSource(strings = {README, SETTINGS, TEMPLATES})
    void theSiteShownHasNoFaults(String book) throws Exception {
        assertThat(project(book).generateSite()).hasSize(1).first().asString().contains(" in target/site (");
    }

    @ParameterizedTest
    @ValueSource(strings = {README, TEMPLATES})
    void pagesComeOutAsShown(String book) throws Exception {
        ShownProject project = project(book);
        project.generateSite();

        assertThat(Handbook.read(book).blocks("html"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(project.text(block.name())).contains(block.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {README, SETTINGS})
    void commandsPrintWhatIsShown(String book) throws Exception {
        ShownProject project = project(book);
        List<Handbook.Block> consoles = Handbook.read(book).blocks("console");

        assertThat(consoles).isNotEmpty();
        for (Handbook.Block console : consoles) {
            // the README tells one story, the settings show one thing at a time
            (book.equals(README) ? project : project(book)).follow(console);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {README, TEMPLATES})
    void linesOfTemplatesGiveWhatTheirCommentsSay(String book) throws Exception {
        List<MatchResult> examples = examples(book);
        StringBuilder body = new StringBuilder();
        examples.forEach(example -> body.append(example.group(1)).append(BETWEEN));
        String page = Handbook.read(TEMPLATES).files().get(PAGE);
        String head = page.substring(0, page.indexOf("---", 3)).replace("layout: news", "layout: plain");
        ShownProject project = project(book)
                .with("src/site/templates/plain.peb", "{{ content }}")
                .with(PAGE.replace(".md", ".html"), head + "---\n" + body);
        Files.deleteIfExists(folder.resolve(PAGE));

        assertThat(project.generateSite()).hasSize(1);

        String[] given = project.text("target/site/open-day/index.html").split(BETWEEN, -1);
        assertThat(Arrays.stream(given).limit(examples.size()).map(String::strip))
                .containsExactlyElementsOf(
                        examples.stream().map(example -> example.group(2)).toList());
    }

    /** Of each line of the blocks that are no files: the line, and the comment behind it. */
    private static List<MatchResult> examples(String book) throws Exception {
        List<MatchResult> examples = new ArrayList<>();
        for (Handbook.Block block : Handbook.read(book).blocks("twig")) {
            if (block.name().isEmpty()) {
                for (String line : block.lines()) {
                    var matcher = EXAMPLE.matcher(line);
                    assertThat(matcher.matches()).as(line).isTrue();
                    examples.add(matcher.toMatchResult());
                }
            }
        }
        assertThat(examples).isNotEmpty();
        return examples;
    }

    /** Of these goals, {@code validate} has no parameters of its own. */
    @Test
    void everyParameterIsInTheTablesWithItsPropertyAndDefault() throws Exception {
        List<List<String>> common = parameters("validate");

        assertThat(shownParameters("parameter")).containsExactlyElementsOf(common);
        for (String goal : goals().stream().filter(goal -> !goal.equals("help")).toList()) {
            List<List<String>> own = parameters(goal);
            own.removeAll(common);
            String head = "parameter of `" + goal + "`";
            assertThat(own.isEmpty() ? own : shownParameters(head)).as(goal).containsExactlyElementsOf(own);
        }
    }

    @Test
    void everyGoalIsInTheTable() throws Exception {
        assertThat(Handbook.read(README).keys("goal"))
                .containsExactlyInAnyOrderElementsOf(
                        goals().stream().map(goal -> "ikim:" + goal).toList());
    }

    private static List<List<String>> shownParameters(String head) throws Exception {
        return Handbook.read(README).table(head).stream()
                .map(row -> row.subList(0, 3))
                .toList();
    }

    private static List<String> goals() throws Exception {
        return Xml.elements(descriptor(), "mojo").stream()
                .map(mojo -> Xml.child(mojo, "goal"))
                .toList();
    }

    /** Of each parameter that users can set: name, property and default, by name. */
    private static List<List<String>> parameters(String goal) throws Exception {
        List<List<String>> parameters = new ArrayList<>();
        Element mojo = Xml.elements(descriptor(), "mojo").stream()
                .filter(each -> Xml.child(each, "goal").equals(goal))
                .findFirst()
                .orElseThrow();
        Element configuration =
                (Element) mojo.getElementsByTagName("configuration").item(0);
        for (Element parameter : Xml.elements(mojo, "parameter")) {
            if (Xml.child(parameter, "editable").equals("true")) {
                String name = Xml.child(parameter, "name");
                Element value =
                        (Element) configuration.getElementsByTagName(name).item(0);
                String property = value.getTextContent().replaceAll("[${}]", "");
                parameters.add(List.of(name, property, value.getAttribute("default-value")));
            }
        }
        return parameters;
    }

    private static Element descriptor() throws Exception {
        return Xml.read(Path.of("target/classes/META-INF/maven/plugin.xml"));
    }

    @Test
    void theLineForEditorsLeadsToTheSchema() throws Exception {
        ShownProject project = project(README);
        Handbook.Block console = Handbook.read(README).blocks("console").stream()
                .filter(block -> block.text().contains("ikim:schemas"))
                .findFirst()
                .orElseThrow();
        project.follow(console);

        String start = "# yaml-language-server: $schema=";
        String line = Handbook.read(README).lines().stream()
                .filter(each -> each.startsWith(start))
                .findFirst()
                .orElseThrow();
        Path data = folder.resolve("src/site/data/people/otters.yml");
        assertThat(data.getParent().resolve(line.substring(start.length())).normalize())
                .content()
                .contains("People of a group");
    }

    @Test
    void snippetsOfPomsNameTheVersionsThatAreTested() throws Exception {
        Element pom = Xml.read(Path.of("pom.xml"));
        for (Handbook.Block block : Handbook.read(README).blocks("xml")) {
            Element snippet = Xml.parse(block.text());
            if (snippet.getTagName().equals("plugin")) {
                String artifact = Xml.child(snippet, "artifactId");
                String tested =
                        switch (artifact) {
                            case "ikim-maven-plugin" -> Xml.child(pom, "version");
                            case "maven-site-plugin" -> Xml.text(pom, "it.site.version");
                            case "maven-scm-publish-plugin" ->
                                Xml.elements(pom, "it.scm-publish.version")
                                        .get(0)
                                        .getTextContent();
                            default -> throw new AssertionError(artifact);
                        };
                assertThat(Xml.child(snippet, "version")).as(artifact).isEqualTo(tested);
            }
        }
        assertThat(Files.readString(Path.of(README)))
                .contains("mvn " + plugin() + ":generate-site", "<goal>generate-site</goal>");
        assertThat(Xml.text(pom, "maven.oldest")).isEqualTo("3.6.3");
    }

    @Test
    void theCommandsForAFreshCloneNameWhatIsThere() throws Exception {
        String commands = Handbook.read(README).blocks("sh").get(0).text();

        assertThat(commands).contains("-Dinvoker.test=institute ", "src/it/institute");
        assertThat(Path.of("src/it/institute/pom.xml")).exists();
        assertThat(Xml.text(Xml.read(Path.of("pom.xml")), "invoker.cloneProjectsTo"))
                .isEqualTo("${project.build.directory}/it");
    }

    @ParameterizedTest
    @ValueSource(strings = {README, SETTINGS, TEMPLATES, "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"})
    void linksToFilesLead(String book) throws Exception {
        Path here = Path.of(book).toAbsolutePath().getParent();

        assertThat(Handbook.read(book).links())
                .filteredOn(link -> !link.startsWith("https://"))
                .allSatisfy(link -> assertThat(here.resolve(link)).exists());
    }

    @Test
    void optionsLayoutsAndDefaultsAreThoseOfTheTheme() throws Exception {
        Handbook book = Handbook.read(SETTINGS);
        SiteConfiguration theme = configuration("").value();

        assertThat(book.keys("option"))
                .containsExactlyElementsOf(
                        ((DataMap) theme.values().node("theme").orElseThrow()).keySet());
        assertThat(book.table("page"))
                .containsExactlyInAnyOrderElementsOf(theme.layouts().entrySet().stream()
                        .map(rule -> List.of(rule.getKey(), rule.getValue().layout()))
                        .toList());
        assertThat(book.table("key"))
                .filteredOn(row ->
                        List.of("language", "permalinks", "extensionlessLinks").contains(row.get(0)))
                .hasSize(3)
                .allSatisfy(row -> assertThat(theme.values().get(row.get(0))).hasToString(row.get(1)));
    }

    @Test
    void everySettingInTheTableIsRead() throws Exception {
        assertThat(configuration("motto: [1]").diagnostics()).isEmpty();
        assertThat(Handbook.read(SETTINGS).keys("key"))
                .allSatisfy(key -> assertThat(configuration(key + ": [1]").diagnostics())
                        .extracting(Diagnostic::rule)
                        .contains(Rule.DATA_SCHEMA));
    }

    private static Outcome<SiteConfiguration> configuration(String text) {
        SourceFile file = new SourceFile("site.yml", new SourceText("src/site/site.yml", text));
        return new ConfigurationReader().read(Optional.of(file), new Theme().configuration(), Overrides.NONE);
    }

    @Test
    void templatesOfTheThemeAreListed() throws Exception {
        String text = Files.readString(Path.of(TEMPLATES));

        assertThat(new Theme().templateNames())
                .allSatisfy(name -> assertThat(text).contains("`" + name + "`"));
    }

    private static String plugin() throws Exception {
        Element pom = Xml.read(Path.of("pom.xml"));
        return String.join(":", Xml.child(pom, "groupId"), Xml.child(pom, "artifactId"), Xml.child(pom, "version"));
    }
}
