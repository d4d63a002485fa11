package nrw.ikim.site.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.progress.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTest {

    private final AtomicLong clock = new AtomicLong();
    private final List<String> written = new ArrayList<>();

    @Test
    void showsTheShareOfThePagesOnOneLineAndTakesItAway() {
        ProgressLine line = new ProgressLine(clock::get, written::add);
        line.begin(Stage.RENDER, 400);
        line.page("a.md", 1);
        seconds(2);
        line.draw();
        line.draw();
        line.page("b.md", 1);
        line.page("c.md", 1);
        line.page("d.md", 1);
        line.draw();
        line.end(Stage.RENDER);
        line.close();

        assertThat(written)
                .containsExactly(
                        "\rrendering the pages: 1 of 400 (0 %)",
                        "\rrendering the pages: 4 of 400 (1 %)", "\r" + " ".repeat(35) + "\r");
    }

    @Test
    void writesNothingToTheTerminalWhereARunIsSoonOver() {
        ProgressLine line = new ProgressLine(clock::get, written::add);
        stage(line, 1);
        line.draw();
        line.close();

        assertThat(written).isEmpty();
    }

    @Test
    void takesALineAwayThatAFaultHasLeft() {
        ProgressLine line = new ProgressLine(clock::get, written::add);
        seconds(3);
        line.begin(Stage.CHECK, 0);
        line.close();
        line.draw();

        assertThat(written).containsExactly("\rchecking links and images ...", "\r" + " ".repeat(29) + "\r");
    }

    @Test
    void coversALongerLineByAShorterOne() {
        ProgressLine line = new ProgressLine(clock::get, written::add);
        seconds(3);
        line.begin(Stage.CHECK, 0);
        line.begin(Stage.WRITE, 0);

        assertThat(written).last().isEqualTo("\rwriting the site ...         ");
    }

    @Test
    void logsALineForEachStageOfALongRun() {
        StageLines lines = new StageLines(clock::get, written::add);
        stage(lines, 1);
        assertThat(written).isEmpty();
        lines.begin(Stage.RENDER, 10_000);
        seconds(8);
        lines.end(Stage.RENDER);
        lines.begin(Stage.WRITE, 0);
        lines.end(Stage.WRITE);

        assertThat(written)
                .containsExactly(
                        "reading the sources: 1.0 s", "rendering the pages (10000): 8.0 s", "writing the site: 0.0 s");
    }

    @Test
    void ticksUntilItIsClosed() throws InterruptedException {
        CountDownLatch ticks = new CountDownLatch(3);
        try (Ticker ticker = new Ticker(ticks::countDown, 1)) {
            assertThat(ticker).isNotNull();
            assertThat(ticks.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("ikim-progress");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CI=true", "CI=1", "TERM=dumb"})
    void leavesTerminalsAloneWhoseEnvironmentSaysSo(String variable) {
        String[] parts = variable.split("=");
        assertThat(Terminal.mayMove(Map.of(parts[0], parts[1]))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CI=false", "TERM=xterm-256color"})
    void takesOthersForTerminalsOfPeople(String variable) {
        String[] parts = variable.split("=");
        assertThat(Terminal.mayMove(Map.of(parts[0], parts[1]))).isTrue();
        assertThat(Terminal.mayMove(Map.of())).isTrue();
    }

    @Test
    void leavesTheTerminalAloneWhereSeveralProjectsWouldWriteAtOnce() {
        MavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setInteractiveMode(true);
        assertThat(Terminal.isAlone(request, 3)).isTrue();
        request.setDegreeOfConcurrency(2);
        assertThat(Terminal.isAlone(request, 1)).isTrue();
        assertThat(Terminal.isAlone(request, 3)).isFalse();
    }

    @Test
    void leavesTheTerminalAloneInBatchMode() {
        MavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setInteractiveMode(false);
        assertThat(Terminal.isAlone(request, 1)).isFalse();
    }

    private void stage(Progress listener, int seconds) {
        listener.begin(Stage.READ, 0);
        seconds(seconds);
        listener.end(Stage.READ);
    }

    private void seconds(int number) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(number));
    }
}
