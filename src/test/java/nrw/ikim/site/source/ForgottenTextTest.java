package nrw.ikim.site.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nrw.ikim.site.text.SourceText;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Texts that do not stay in memory. */
class ForgottenTextTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = Files.writeString(directory.resolve("page.md"), "first\r\nsecond ü\n");
    }

    @Test
    void isReadAgain() {
        SourceText text = read(0);
        System.gc();

        assertThat(text.text()).isEqualTo("first\nsecond ü\n");
        assertThat(text.line(2)).isEqualTo("second ü");
        assertThat(text.locate(6, 12)).hasToString("src/site/content/page.md:2:1");
    }

    @Test
    void isNotTheSameWhenTheFileHasChangedMeanwhile() throws Exception {
        SourceText text = read(0);
        Files.writeString(file, "first\r\nsecond ö\n");
        System.gc();

        assertThatThrownBy(text::text)
                .isInstanceOf(SourceChangedException.class)
                .hasMessage("src/site/content/page.md was changed while the site was being built; run the build again");
    }

    @Test
    void isGoneWhenTheFileIs() throws Exception {
        SourceText text = read(0);
        Files.delete(file);
        System.gc();

        assertThatThrownBy(text::text).isInstanceOf(SourceChangedException.class);
    }

    @Test
    void staysWhileItIsInUse() throws Exception {
        SourceText text = read(0);
        SourceText held = text.held();
        Files.delete(file);
        System.gc();

        assertThat(text.line(1)).isEqualTo(held.line(1)).isEqualTo("first");
    }

    @Test
    void staysWhereThereIsRoom() throws Exception {
        SourceText text = read(1000);
        Files.delete(file);
        System.gc();

        assertThat(text.line(1)).isEqualTo("first");
    }

    private SourceText read(long room) {
        FoundFile found = new FoundFile("content/page.md", file, 18);
        List<SourceFile> read = new TextReader(UTF_8, 1, room, KnownTexts.NONE)
                .read("content", List.of(found), false, text -> {}, new Findings("src/site"));
        return read.get(0).text();
    }
}
