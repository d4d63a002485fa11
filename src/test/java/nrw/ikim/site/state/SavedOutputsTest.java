package nrw.ikim.site.state;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nrw.ikim.site.output.Mark;

import static org.assertj.core.api.Assertions.assertThat;

class SavedOutputsTest {

    private static final long NOW = TimeUnit.SECONDS.toNanos(1_800_000_000) + 500_000_001;
    private static final byte[] HTML = "<p>good</p>".getBytes();
    private static final byte[] OTHER = "<p>bad!</p>".getBytes();

    @TempDir
    Path output;

    private Path page;

    @BeforeEach
    void write() throws Exception {
        page = output.resolve("a.html");
        Files.write(page, HTML);
    }

    @Test
    void trustsTheTimeOfAFileThatIsClearlyOlderThanTheState() {
        assertThat(at(NOW - TimeUnit.SECONDS.toNanos(1)).isUntouched("a.html", Mark.of(HTML), time(1_000)))
                .isTrue();
    }

    @Test
    void trustsNoOtherTimeAndNoOtherContent() {
        SavedOutputs saved = at(NOW - TimeUnit.SECONDS.toNanos(1));
        assertThat(saved.isUntouched("a.html", Mark.of(HTML), time(1_000) + 1)).isFalse();
        assertThat(saved.isUntouched("a.html", Mark.of(OTHER), time(1_000))).isFalse();
        assertThat(saved.isUntouched("b.html", Mark.of(HTML), time(1_000))).isFalse();
    }

    @Test
    void doesNotTrustTheTimeOfAFileThatMayHaveChangedAfterItWasLookedAt() {
        assertThat(at(time(10)).isUntouched("a.html", Mark.of(HTML), time(10))).isFalse();
        long whole = TimeUnit.SECONDS.toNanos(1_800_000_000 - 1);
        assertThat(at(whole).isUntouched("a.html", Mark.of(HTML), whole)).isFalse();
    }

    @Test
    void looksAtTheContentWhereItDoesNotTrustTheTime() throws Exception {
        SavedOutputs saved = SavedOutputs.of(NOW, output, Map.of("a.html", Mark.of(HTML)), 1);
        Files.setLastModifiedTime(page, FileTime.fromMillis(1));
        assertThat(saved.areIn(output, 1)).isTrue();
        Files.write(page, OTHER);
        assertThat(saved.areIn(output, 1)).isFalse();
        Files.delete(page);
        assertThat(saved.areIn(output, 1)).isFalse();
        Files.createDirectory(page);
        assertThat(saved.areIn(output, 1)).isFalse();
    }

    @Test
    void isReadAsItWasWritten() {
        ByteSink sink = new ByteSink();
        at(time(1_000)).write(sink);
        SavedOutputs read = SavedOutputs.read(new ByteSource(sink.toBytes()));
        assertThat(read.size()).isOne();
        assertThat(read.isUntouched("a.html", Mark.of(HTML), time(1_000))).isTrue();
    }

    private static long time(long millisBefore) {
        return NOW - TimeUnit.MILLISECONDS.toNanos(millisBefore);
    }

    private static SavedOutputs at(long time) {
        return new SavedOutputs(NOW, List.of(new SavedOutputs.File("a.html", Mark.of(HTML), time)));
    }
}
