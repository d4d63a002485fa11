package nrw.ikim.site.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StateFileTest {

    @TempDir
    Path work;

    private Path file;
    private byte[] whole;

    @BeforeEach
    void writeOne() throws IOException {
        ByteSink head = new ByteSink();
        head.text("asked for");
        ByteSink pages = new ByteSink();
        pages.text("pages – of all sorts");
        Map<Section, ByteSink> sections = new EnumMap<>(Section.class);
        sections.put(Section.HEAD, head);
        sections.put(Section.PAGES, pages);
        new StateFile(work, "plugin 1").write(sections);
        file = work.resolve("state.bin");
        whole = Files.readAllBytes(file);
    }

    @Test
    void givesWhatWasWritten() {
        Map<Section, ByteSource> sections =
                new StateFile(work, "plugin 1").read().orElseThrow();
        assertThat(sections.get(Section.HEAD).text()).isEqualTo("asked for");
        assertThat(sections.get(Section.PAGES).text()).isEqualTo("pages – of all sorts");
        assertThat(sections.get(Section.KEYS).left()).isZero();
        assertThat(work)
                .isDirectoryContaining(path -> path.equals(file))
                .isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }

    @Test
    void isNoneForAnotherPlugin() {
        assertThat(new StateFile(work, "plugin 2").read()).isEmpty();
    }

    @Test
    void isNoneWhereThereIsNoFile() throws IOException {
        Files.delete(file);
        assertThat(new StateFile(work, "plugin 1").read()).isEmpty();
        Files.createDirectory(file);
        assertThat(new StateFile(work, "plugin 1").read()).isEmpty();
    }

    @Test
    void isNoneWhereAnyByteIsDamaged() throws IOException {
        for (int at = 0; at < whole.length; at++) {
            for (int bit = 1; bit < 256; bit <<= 1) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) bit;
                assertThat(read(damaged)).as("byte %s, bit %s", at, bit).isEmpty();
            }
        }
    }

    @Test
    void isNoneWhereItIsCutOffOrGoesOn() throws IOException {
        for (int length = 0; length < whole.length; length++) {
            assertThat(read(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .isEmpty();
        }
        assertThat(read(Arrays.copyOf(whole, whole.length + 1))).isEmpty();
    }

    private Optional<Map<Section, ByteSource>> read(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return new StateFile(work, "plugin 1").read();
    }
}
