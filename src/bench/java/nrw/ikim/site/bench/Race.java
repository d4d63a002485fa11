package nrw.ikim.site.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nrw.ikim.site.corpus.Corpus;

/**
 * All contestants with one institute, in rounds: each builds everything once before any builds again, so that what else
 * happens on the machine strikes all alike.
 */
final class Race {

    private final Expectation expectation;
    private final Stopwatch stopwatch;

    Race(Corpus corpus, Options options) {
        this.expectation = new Expectation(corpus);
        this.stopwatch = new Stopwatch(options.limit());
    }

    /**
     * What came of a contestant.
     *
     * @param samples what its builds cost
     * @param failure why it is out; empty if it is not
     */
    record Result(Contestant contestant, Map<Scenario, Samples> samples, String failure) {}

    private record Lane(Contestant contestant, Map<Scenario, List<Sample>> samples, StringBuilder failure) {
        void add(Scenario scenario, Sample sample) {
            samples.computeIfAbsent(scenario, key -> new ArrayList<>()).add(sample);
        }

        Result result() {
            Map<Scenario, Samples> all = new EnumMap<>(Scenario.class);
            samples.forEach((scenario, list) -> all.put(scenario, new Samples(list)));
            return new Result(contestant, all, failure.toString());
        }
    }

    /**
     * Runs all rounds.
     *
     * @param warmUp whether there is a round before that does not count
     */
    List<Result> run(List<Contestant> contestants, int rounds, boolean warmUp)
            throws IOException, InterruptedException {
        List<Lane> lanes = contestants.stream()
                .map(contestant -> new Lane(contestant, new EnumMap<>(Scenario.class), new StringBuilder()))
                .toList();
        for (int round = warmUp ? 0 : 1; round <= rounds; round++) {
            for (Lane lane : lanes) {
                if (lane.failure().isEmpty()) {
                    round(lane, round);
                }
                if (round == 0) {
                    lane.samples().clear();
                }
            }
        }
        return lanes.stream().map(Lane::result).toList();
    }

    private void round(Lane lane, int round) throws IOException, InterruptedException {
        Contestant contestant = lane.contestant();
        contestant.preparation().prepare();
        try {
            if (!contestant.start().isEmpty()) {
                lane.add(Scenario.START, run(contestant, contestant.start()));
            }
            clean(contestant);
            lane.add(Scenario.CLEAN, run(contestant, contestant.build()));
            expectation.check(contestant.output(), Map.of());
            lane.add(Scenario.NO_CHANGE, run(contestant, contestant.build()));
            expectation.check(contestant.output(), Map.of());
            for (Edit edit : contestant.edits()) {
                edit.apply(round);
                lane.add(edit.scenario(), run(contestant, contestant.build()));
                expectation.check(contestant.output(), edit.shown().apply(round));
            }
        } catch (Failed e) {
            lane.failure().append(e.getMessage());
        } finally {
            for (Edit edit : contestant.edits()) {
                edit.undo();
            }
        }
    }

    private Sample run(Contestant contestant, List<String> command) throws Failed, IOException, InterruptedException {
        return stopwatch.run(command, contestant.folder(), contestant.folder().resolve("log.txt"));
    }

    private static void clean(Contestant contestant) throws IOException {
        remove(contestant.output());
        for (Path kept : contestant.kept()) {
            remove(kept);
        }
    }

    /** Removes a file or folder, if it is there. */
    static void remove(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(path)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
