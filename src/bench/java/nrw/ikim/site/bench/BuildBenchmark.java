package nrw.ikim.site.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nrw.ikim.site.bench.Race.Result;
import nrw.ikim.site.corpus.Corpus;

/**
 * Measures whole builds, from the start of a process to its end, and prints tables in Markdown. Its options are system
 * properties, see {@code docs/benchmarks.md}.
 */
public final class BuildBenchmark {

    private static final int LARGE = 10_000;

    private final Options options;

    private BuildBenchmark(Options options) {
        this.options = options;
    }

    /** Ends with 1 where a build failed or gave another site than it should. */
    public static void main(String[] arguments) throws IOException, InterruptedException, Failed {
        boolean failed = new BuildBenchmark(Options.ofProperties()).run();
        System.exit(failed ? 1 : 0);
    }

    private boolean run() throws IOException, InterruptedException, Failed {
        boolean failed = false;
        Files.createDirectories(options.folder());
        StringBuilder text = new StringBuilder(Machine.description(options)).append(".\n");
        System.out.println(text);
        for (int size : options.sizes()) {
            Corpus corpus = Corpus.of(size, Options.SEED);
            Path folder = options.folder().resolve(String.valueOf(size));
            Race.remove(folder);
            List<Contestant> contestants = new ArrayList<>(new MavenSites(options).make(corpus, folder));
            if (options.hugo().isPresent() && options.wants("hugo")) {
                contestants.add(HugoSite.make(
                        corpus, folder.resolve("hugo"), options.hugo().get()));
            }
            Machine machine = new Machine();
            List<Result> results = new Race(corpus, options).run(contestants, options.runs(size), size < LARGE);
            String table = new Table(corpus, options.runs(size), results, machine.load()).markdown();
            System.out.println(table);
            text.append('\n').append(table);
            failed |= results.stream().anyMatch(result -> !result.failure().isEmpty());
            Files.writeString(options.folder().resolve("builds.md"), text);
            if (!options.keep()) {
                Race.remove(folder);
            }
        }
        return failed;
    }
}
