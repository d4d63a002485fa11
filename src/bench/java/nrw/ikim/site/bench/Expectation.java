package nrw.ikim.site.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import nrw.ikim.site.corpus.Corpus;
import nrw.ikim.site.corpus.Corpus.Group;

/**
 * Says whether a build did its work.
 *
 * @param corpus the institute that it is of
 */
record Expectation(Corpus corpus) {

    /**
     * Counts pages and the entries of lists.
     *
     * @param shown what certain pages must show, by path
     * @throws Failed where they are others than the institute has
     */
    void check(Path output, Map<String, String> shown) throws Failed, IOException {
        check("pages", pages(output), corpus.pages().size());
        check("members of the board", board(Files.readString(output.resolve("institute.html"))), corpus.board());
        check("projects in their index", listed(output.resolve("projects.html")), corpus.listedProjects());
        int byGroups = 0;
        for (Group group : corpus.groups()) {
            byGroups += listed(output.resolve("groups/" + group.name() + ".html"));
        }
        check("projects on the pages of groups", byGroups, corpus.listedByGroups());
        for (Map.Entry<String, String> page : shown.entrySet()) {
            if (!Files.readString(output.resolve(page.getKey())).contains(page.getValue())) {
                throw new Failed(page.getKey() + " does not show \"" + page.getValue() + "\"");
            }
        }
    }

    private static void check(String what, int found, int expected) throws Failed {
        if (found != expected) {
            throw new Failed(found + " " + what + " in place of " + expected);
        }
    }

    private static int pages(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return (int) files.filter(file -> file.toString().endsWith(".html")).count();
        }
    }

    private static int board(String institute) {
        int start = institute.indexOf("id=\"board\"");
        int end = institute.indexOf("</section>", Math.max(0, start));
        return start < 0 || end < 0 ? 0 : count("<li>", institute.substring(start, end));
    }

    private static int listed(Path page) throws IOException {
        return count("class=\"listed\"", Files.readString(page));
    }

    private static int count(String part, String text) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
