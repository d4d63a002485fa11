package nrw.ikim.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nrw.ikim.site.corpus.Corpus;
import nrw.ikim.site.corpus.SiteFolder;
import nrw.ikim.site.corpus.SiteFolder.Templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

/** The made-up sites that the benchmarks build are sound, and show what they are said to. */
class CorpusTest {

    private static final Pattern LISTED = Pattern.compile("class=\"listed\"");

    @TempDir
    Path folder;

    private SiteResult built(Corpus corpus, Templates templates) throws Exception {
        Path site = folder.resolve("site");
        new SiteFolder(corpus).write(site, templates);
        return new SiteGenerator().generate(TestRequests.of(site, folder.resolve("out"), folder.resolve("work")));
    }

    @ParameterizedTest
    @EnumSource(Templates.class)
    void aSiteOfAnyTemplatesHasNoFaults(Templates templates) throws Exception {
        SiteResult result = built(Corpus.of(60, 1), templates);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.pages()).isEqualTo(60);
    }

    @ParameterizedTest
    @EnumSource(Templates.class)
    void listsShowWhatTheCorpusHas(Templates templates) throws Exception {
        Corpus corpus = Corpus.of(60, 1);
        built(corpus, templates);
        assertThat(LISTED.matcher(read("projects.html")).results()).hasSize(corpus.listedProjects());
        assertThat(corpus.groups().stream()
                        .mapToLong(group -> LISTED.matcher(read("groups/" + group.name() + ".html"))
                                .results()
                                .count())
                        .sum())
                .isEqualTo(corpus.listedByGroups());
        String board = read("institute.html").split("id=\"board\"")[1].split("</section>")[0];
        assertThat(board.split("<li>")).hasSize(corpus.board() + 1);
    }

    @Test
    void theSameSeedGivesTheSameInstitute() {
        Corpus corpus = Corpus.of(60, 1);
        SiteFolder files = new SiteFolder(corpus);
        assertThat(Corpus.of(60, 1)).isEqualTo(corpus);
        assertThat(Corpus.of(60, 2)).isNotEqualTo(corpus);
        Corpus.Page page = corpus.pages().get(30);
        assertThat(new SiteFolder(Corpus.of(60, 1)).file(page, "")).isEqualTo(files.file(page, ""));
    }

    @Test
    void pagesHaveAboutAsManyWordsAsThoseOfPeople() {
        Corpus corpus = Corpus.of(200, 1);
        SiteFolder files = new SiteFolder(corpus);
        assertThat(corpus.pages().stream()
                        .mapToInt(page -> files.file(page, "").strip().split("\\s+").length)
                        .average())
                .hasValueCloseTo(475.0, offset(20.0));
    }

    private String read(String path) {
        try {
            return Files.readString(folder.resolve("out").resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
