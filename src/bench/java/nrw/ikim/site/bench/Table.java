package nrw.ikim.site.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nrw.ikim.site.bench.Race.Result;
import nrw.ikim.site.corpus.Corpus;

/**
 * What was measured with one institute, in Markdown.
 *
 * @param corpus the institute
 * @param rounds how often each build was measured
 * @param results what came of each contestant
 * @param load how loaded the machine was
 */
record Table(Corpus corpus, int rounds, List<Result> results, String load) {

    private static final String HEAD = """
            | build | | wall s | min–max | processor s | peak MiB | ms a page | over the start s | × Hugo |
            | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """;

    /** The section of the institute. */
    String markdown() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "## %,d pages%n%n%d groups, %d people, %d of them on the board. Rounds: %d. %s%n%n%s",
                corpus.pages().size(),
                corpus.groups().size(),
                corpus.people(),
                corpus.board(),
                rounds,
                load,
                HEAD));
        for (Result result : results) {
            if (result.failure().isEmpty()) {
                result.samples().forEach((scenario, samples) -> text.append(row(result, scenario, samples)));
            } else {
                text.append("| ").append(result.contestant().title()).append(" | FAILED: ");
                text.append(result.failure().replace("|", "\\|")).append(" | | | | | | | |\n");
            }
        }
        return text.toString();
    }

    private String row(Result result, Scenario scenario, Samples samples) {
        boolean build = scenario != Scenario.START;
        Optional<Double> start =
                Optional.ofNullable(result.samples().get(Scenario.START)).map(Samples::wall);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f–%.2f | %.2f | %s | %s | %s | %s |%n",
                result.contestant().title(),
                scenario.words(),
                samples.wall(),
                samples.shortest(),
                samples.longest(),
                samples.processor(),
                samples.memory() > 0 ? String.format(Locale.ROOT, "%.0f", samples.memory()) : "",
                build ? number(1000 * samples.processor() / corpus.pages().size()) : "",
                build && start.isPresent() ? number(samples.wall() - start.get()) : "",
                hugo(scenario).map(wall -> number(samples.wall() / wall)).orElse(""));
    }

    private Optional<Double> hugo(Scenario scenario) {
        return results.stream()
                .filter(result -> result.contestant().name().equals("hugo")
                        && result.failure().isEmpty())
                .map(Result::samples)
                .filter(samples -> samples.containsKey(scenario))
                .map(samples -> samples.get(scenario).wall())
                .findFirst();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
