package nrw.ikim.site.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

import nrw.ikim.site.corpus.Corpus;
import nrw.ikim.site.corpus.Corpus.Group;
import nrw.ikim.site.corpus.Corpus.Kind;
import nrw.ikim.site.corpus.Corpus.Page;
import nrw.ikim.site.corpus.Corpus.Person;

/**
 * A change of one file.
 *
 * @param scenario what it is an example of
 * @param file the file
 * @param original what is in it before
 * @param change gives what the round of a number makes of that
 * @param shown gives what pages of the output must show after that round, by path
 */
record Edit(
        Scenario scenario,
        Path file,
        String original,
        IntFunction<UnaryOperator<String>> change,
        IntFunction<Map<String, String>> shown) {

    /**
     * The edits of a site that is there already.
     *
     * @param root the folder that holds {@code content/} and {@code data/}
     * @param template a template that all pages show and that has one {@code </p>}
     */
    static List<Edit> of(Corpus corpus, Path root, Path template) throws IOException {
        Page project = newestProject(corpus);
        return List.of(ofPage(project, root), ofPerson(corpus, root), ofTemplate(project, template));
    }

    /** Makes the change. */
    void apply(int round) throws IOException {
        Files.writeString(file, change.apply(round).apply(original));
    }

    /** Takes it back. */
    void undo() throws IOException {
        Files.writeString(file, original);
    }

    /** One that each list shows, however short it is cut. */
    private static Page newestProject(Corpus corpus) {
        return corpus.pages().stream()
                .filter(page -> page.kind() == Kind.PROJECT)
                .max(Comparator.comparing(Page::date))
                .orElseThrow();
    }

    private static Edit ofPage(Page page, Path root) throws IOException {
        Path file = root.resolve("content/" + page.path() + ".md");
        String title = "title: " + page.title();
        return new Edit(
                Scenario.PAGE,
                file,
                Files.readString(file),
                round -> text -> text.replace(title, title + mark(round)) + "\nA paragraph more" + mark(round) + ".\n",
                round -> Map.of(
                        page.path() + ".html",
                        "A paragraph more" + mark(round) + ".",
                        "projects.html",
                        page.title() + mark(round),
                        "groups/" + page.tags().get(0) + ".html",
                        page.title() + mark(round)));
    }

    private static Edit ofPerson(Corpus corpus, Path root) throws IOException {
        Group group = corpus.groups().get(corpus.groups().size() / 2);
        Person head = group.team().get(0);
        Path file = root.resolve("data/people/" + group.name() + ".yml");
        return new Edit(
                Scenario.PERSON,
                file,
                Files.readString(file),
                // another mail, too: one mail with two names is a fault
                round -> text -> text.replace("name: " + head.name(), "name: " + named(head, round))
                        .replace("mail: " + head.mail(), "mail: r" + round + "." + head.mail()),
                round -> Map.of(
                        "groups/" + group.name() + ".html",
                        named(head, round),
                        "people.html",
                        named(head, round),
                        "institute.html",
                        named(head, round)));
    }

    private static Edit ofTemplate(Page project, Path template) throws IOException {
        return new Edit(
                Scenario.TEMPLATE,
                template,
                Files.readString(template),
                round -> text -> text.replace("</p>", " The foot" + mark(round) + ".</p>"),
                round -> Map.of(
                        "index.html",
                        "The foot" + mark(round) + ".",
                        "projects.html",
                        "The foot" + mark(round) + ".",
                        project.path() + ".html",
                        "The foot" + mark(round) + "."));
    }

    private static String mark(int round) {
        return " of round " + round;
    }

    private static String named(Person person, int round) {
        return person.name().replace(" ", " " + (char) ('A' + round % 26) + ". ");
    }
}
