package nrw.ikim.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import nrw.ikim.site.diagnostic.Diagnostic;

import static nrw.ikim.site.Mistake.add;
import static nrw.ikim.site.Mistake.append;
import static nrw.ikim.site.Mistake.copy;
import static nrw.ikim.site.Mistake.delete;
import static nrw.ikim.site.Mistake.edit;
import static nrw.ikim.site.Mistake.rename;
import static nrw.ikim.site.Mistake.saveAs;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes small mistakes in the example institute, one at a time: each is told at its line, and nothing else is. The table is in
 * {@code docs/mistakes.md}, which {@code -Dgolden.update} writes anew.
 */
class EditorMistakesTest {

    private static final Path INSTITUTE = Path.of("src/it/institute/src/site");
    private static final Path PAGE = Path.of("docs/mistakes.md");

    private static final List<Mistake> MISTAKES = List.of(
            Mistake.of(
                    "the name of a photo ends in `.jpg` instead of `.svg`",
                    edit("data/people/cds.yml", "woerdemann.svg", "woerdemann.jpg"),
                    "data/people/cds.yml:7:8 image-missing"),
            Mistake.of(
                    "the name of a photo begins with a capital",
                    edit("data/people/cds.yml", "woerdemann.svg", "Woerdemann.svg"),
                    "data/people/cds.yml:7:8 link-case-mismatch"),
            Mistake.of(
                    "the photo was never added",
                    delete("assets/img/people/woerdemann.svg"),
                    "data/people/cds.yml:7:8 image-missing"),
            Mistake.of(
                    "a photo was added, but nobody has it",
                    copy("assets/img/people/woerdemann.svg", "assets/img/people/ueberle.svg"),
                    "assets/img/people/ueberle.svg:1:1 asset-unused"),
            Mistake.of(
                    "an image in a page is written with a capital",
                    edit("content/index.md", "/img/speicher.svg", "/img/Speicher.svg"),
                    "content/index.md:11:13 link-case-mismatch"),
            Mistake.of(
                    "an image in a page has no `alt`",
                    edit(
                            "content/index.md",
                            " alt=\"Drawing of a brick warehouse with three gables by the water\"",
                            ""),
                    "content/index.md:11:3 image-alt-missing"),
            Mistake.of(
                    "the people file of a group is missing",
                    delete("data/people/fair.yml"),
                    "data/groups.yml:39:9 reference-missing"),
            Mistake.of(
                    "the people file of a group is empty",
                    add("data/people/fair.yml", ""),
                    "data/people/fair.yml:1:1 data-schema"),
            Mistake.of(
                    "the people file of a group is misnamed",
                    rename("data/people/fair.yml", "data/people/fairs.yml"),
                    "data/groups.yml:39:9 reference-missing"),
            Mistake.of(
                    "two mail addresses stand in one field",
                    edit(
                            "data/people/cds.yml",
                            "jonas.ueberle@imal.example",
                            "jonas.ueberle@imal.example, jonas@ueberle.example"),
                    "data/people/cds.yml:18:9 data-schema"),
            Mistake.of(
                    "`mail:` stands twice",
                    edit(
                            "data/people/cds.yml",
                            "  mail: jonas.ueberle@imal.example\n",
                            "  mail: jonas.ueberle@imal.example\n  mail: jonas@ueberle.example\n"),
                    "data/people/cds.yml:19:3 data-duplicate-key"),
            Mistake.of(
                    "`interets:` is written for `interests:`",
                    edit("data/people/cds.yml", "interests: [causal", "interets: [causal"),
                    "data/people/cds.yml:13:3 data-unknown-key"),
            Mistake.of(
                    "`mial:` is written for `mail:`",
                    edit("data/people/cds.yml", "mail: ines", "mial: ines"),
                    "data/people/cds.yml:23:3 data-unknown-key"),
            Mistake.of(
                    "roles are a text, not a list",
                    edit("data/people/fair.yml", "roles: [head]", "roles: {head: true}"),
                    "data/people/fair.yml:3:10 data-schema"),
            Mistake.of(
                    "a digit of an ORCID is wrong",
                    edit("data/people/mia.yml", "0000-0000-0000-0001", "0000-0000-0000-0010"),
                    "data/people/mia.yml:8:10 data-schema"),
            Mistake.of(
                    "a person has no name",
                    edit("data/people/cds.yml", "- name: Priya Ramanathapuram\n  roles: [md]", "- roles: [md]"),
                    "data/people/cds.yml:26:3 data-schema"),
            Mistake.of(
                    "one person is in two groups, with two spellings of the mail address",
                    append(
                            "data/people/fair.yml",
                            "\n- name: Jonas Überle\n  roles: [phd]\n  mail: jonas.uberle@imal.example\n"),
                    "data/people/fair.yml:19:9 person-differs"),
            Mistake.of(
                    "the tag of a project names no group",
                    add(
                            "content/projects/2026-03-01-pulse.md",
                            "---\ntitle: Pulse\ntags: [cdss]\n---\n\nHeart rates from the wards.\n"),
                    "content/projects/2026-03-01-pulse.md:3:8 reference-missing"),
            Mistake.of(
                    "the group above a group is misspelt",
                    edit("data/groups.yml", "group: cds", "group: csd"),
                    "data/groups.yml:41:10 reference-missing"),
            Mistake.of(
                    "two groups stand above each other",
                    edit("data/groups.yml", "- name: cds\n", "- name: cds\n  group: fair\n"),
                    "data/groups.yml:13:10 reference-cycle"),
            Mistake.of(
                    "a group was copied, and its name not changed",
                    append("data/groups.yml", "\n- name: dcp\n  type: core\n  label: Biobank\n"),
                    "data/groups.yml:62:9 id-duplicate"),
            Mistake.of(
                    "a group on the board list has no page",
                    delete("content/groups/nlc.md"),
                    "content/groups/dcp.md:22:65 link-broken",
                    "content/groups/mia.md:32:28 link-broken",
                    "content/teaching.html:27:29 link-broken",
                    "data/people/nlc.yml:11:20 page-missing"),
            Mistake.of(
                    "a page was written for a group that the data do not have",
                    add("content/groups/rob.md", "---\ntitle: Robotics\n---\n\nArms that help.\n"),
                    "content/groups/rob.md:1:1 page-orphan"),
            Mistake.of(
                    "a \"see all\" link leads to a page that does not exist",
                    append("content/index.md", "\n[See all](projects/index.md) projects.\n"),
                    "content/index.md:26:11 link-broken"),
            Mistake.of(
                    "a link goes to `#admin`, which only some group pages have",
                    append("content/index.md", "\nAsk the [office](groups/fair.md#admin).\n"),
                    "content/index.md:26:18 anchor-missing"),
            Mistake.of(
                    "a heading was renamed that another page links to",
                    edit("content/groups/cds.md", "## Sepsis\n", "## Early warning\n"),
                    "content/index.md:17:97 anchor-missing"),
            Mistake.of(
                    "a link has a space before the bracket",
                    append("content/index.md", "\n[Privacy](privacy .md)\n"),
                    "content/index.md:26:1 link-broken"),
            Mistake.of(
                    "a link to another site lacks `https://`",
                    append("content/index.md", "\nOur [hospital](www.uk-lindenhafen.example).\n"),
                    "content/index.md:26:16 url-invalid"),
            Mistake.of(
                    "a mail link has two addresses with a blank between",
                    append("content/index.md", "\n<a href=\"mailto:a@imal.example b@imal.example\">Write to us</a>\n"),
                    "content/index.md:26:10 mailto-invalid"),
            Mistake.of(
                    "a link has no words",
                    append("content/index.md", "\n[](contact.md)\n"),
                    "content/index.md:26:1 link-empty"),
            Mistake.of(
                    "an entry of the navigation leads nowhere",
                    edit("site.yml", "url: /teaching/", "url: /teching/"),
                    "site.yml:12:28 link-broken"),
            Mistake.of(
                    "`layuot:` is written for `layout:`",
                    edit("content/people.md", "title: People\n", "title: People\nlayuot: people\n"),
                    "content/people.md:3:1 data-unknown-key"),
            Mistake.of(
                    "a title holds a colon and has no quotes",
                    edit("content/privacy.md", "title: Privacy", "title: Privacy: your rights"),
                    "content/privacy.md:2:8 data-syntax"),
            Mistake.of(
                    "the front matter is not closed",
                    edit("content/people.md", "title: People\n---\n", "title: People\n"),
                    "content/people.md:1:1 front-matter"),
            Mistake.of(
                    "a date is none",
                    edit("content/people.md", "title: People\n", "title: People\ndate: 2026-02-30\n"),
                    "content/people.md:3:7 front-matter"),
            Mistake.of(
                    "a line is indented with a tab",
                    edit("data/people/fair.yml", "  title: Dr.", "\ttitle: Dr."),
                    "data/people/fair.yml:2:1 data-syntax"),
            Mistake.of(
                    "a quote is not closed",
                    edit("data/people/fair.yml", "title: Dr.", "title: \"Dr."),
                    "data/people/fair.yml:2:10 data-syntax"),
            Mistake.of(
                    "the marks of a merge conflict were left in",
                    edit(
                            "data/people/fair.yml",
                            "  title: Dr.\n",
                            "<<<<<<< HEAD\n  title: Dr.\n=======\n  title: PD Dr.\n>>>>>>> main\n"),
                    "data/people/fair.yml:2:1 data-syntax"),
            Mistake.of(
                    "a file with umlauts was saved in Latin-1",
                    saveAs("data/people/steering-group.yml", StandardCharsets.ISO_8859_1),
                    "data/people/steering-group.yml:1:24 data-encoding"),
            Mistake.of(
                    "a country is `no`, which other readers of YAML take for false",
                    edit("data/people/fair.yml", "  title: Dr.\n", "  title: Dr.\n  country: no\n"),
                    "data/people/fair.yml:3:12 data-ambiguous-scalar"),
            Mistake.of(
                    "a heading leaves out a level",
                    edit("content/groups/mia.md", "## Working with others", "#### Working with others"),
                    "content/groups/mia.md:29:1 heading-structure"),
            Mistake.of(
                    "an element is not closed",
                    edit("content/index.md", "</figure>\n", ""),
                    "content/index.md:10:1 html-invalid"),
            Mistake.of(
                    "an id stands twice in a page",
                    edit("content/teaching.html", "<h2 id=\"theses\">", "<h2 id=\"courses\">"),
                    "content/contact.md:23:36 anchor-missing",
                    "content/teaching.html:32:9 html-duplicate-id"),
            Mistake.of(
                    "a script was pasted into a page",
                    append("content/index.md", "\n<script src=\"https://widgets.example/a.js\"></script>\n"),
                    "content/index.md:26:1 content-unsafe-html"),
            Mistake.of(
                    "two pages have one address",
                    edit("content/privacy.md", "title: Privacy\n", "title: Privacy\npermalink: /imprint/\n"),
                    "content/privacy.md:3:12 url-collision",
                    "site.yml:18:29 link-broken"),
            Mistake.of(
                    "a page was copied, with capitals in its name",
                    copy("content/groups/cds.md", "content/groups/CDS.md"),
                    "content/groups/cds.md:1:1 url-case-collision"),
            Mistake.of(
                    "a loop in a page is not closed",
                    edit("content/contact.md", "{{ p.phone }}{% endfor %}", "{{ p.phone }}"),
                    "content/contact.md:24:11 template-syntax"),
            Mistake.of(
                    "a filter is misspelt",
                    edit("content/index.md", "data.groups | length", "data.groups | lenght"),
                    "content/index.md:23:18 template-undefined"),
            Mistake.of(
                    "a field is misspelt in a partial that all pages show",
                    add("templates/partials/footer.peb", "<footer>{{ site.theme.contact.nmae }}</footer>\n"),
                    "templates/partials/footer.peb:1:31 template-undefined"));

    @TempDir
    Path work;

    @TestFactory
    Stream<DynamicTest> isToldAtItsLineAndNothingElseIs() {
        return MISTAKES.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.what(), () -> {
                    Path site = work.resolve("m" + MISTAKES.indexOf(mistake));
                    copyOfInstitute(site);
                    mistake.change().applyTo(site);
                    assertThat(found(site)).isEqualTo(mistake.expected());
                }));
    }

    @Test
    void theInstituteItselfIsSound() throws Exception {
        Path site = work.resolve("sound");
        copyOfInstitute(site);
        assertThat(found(site)).isEmpty();
    }

    @Test
    void theDocsHaveTheTable() throws Exception {
        List<String> lines = new ArrayList<>(List.of(
                "# Small mistakes",
                "",
                "The " + MISTAKES.size()
                        + " mistakes below are made in the example institute, one at a time, by a test. Each"
                        + " is told at its line, and nothing else is.",
                "",
                "| mistake | told as |",
                "| --- | --- |"));
        for (Mistake mistake : MISTAKES) {
            lines.add("| " + mistake.what() + " | " + String.join("<br>", mistake.expected()) + " |");
        }
        String page = String.join("\n", lines) + "\n";
        if (GoldenTest.isUpdating()) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
        assertThat(new HashSet<>(MISTAKES.stream().map(Mistake::what).toList())).hasSameSizeAs(MISTAKES);
    }

    private List<String> found(Path site) throws Exception {
        SiteResult result =
                new SiteGenerator().generate(TestRequests.of(site, work.resolve("site"), work.resolve("ikim")));
        return result.diagnostics().stream().map(EditorMistakesTest::line).toList();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.location() + " " + diagnostic.rule().id();
    }

    private static void copyOfInstitute(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(INSTITUTE)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(INSTITUTE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
