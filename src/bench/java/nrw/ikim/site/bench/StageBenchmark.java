package nrw.ikim.site.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

import nrw.ikim.site.check.OutputCheck;
import nrw.ikim.site.content.ContentDocument;
import nrw.ikim.site.content.ContentReader;
import nrw.ikim.site.content.MarkdownRenderer;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.html.PageReader;
import nrw.ikim.site.output.OutputException;
import nrw.ikim.site.output.SiteWriter;
import nrw.ikim.site.output.WriteSummary;
import nrw.ikim.site.render.RenderedPage;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.yaml.YamlReader;

/** Measures each stage by itself, warm and on one thread: microseconds for a page of a site of {@value Stages#PAGES}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Stages.PAGES)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {

    /** Runs all, or what the options of JMH say. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        new Runner(new CommandLineOptions(arguments)).run();
    }

    /** Finds, reads and decodes all files. */
    @Benchmark
    public SourceTree readSources(Stages stages) {
        return stages.readSources();
    }

    /** Reads the YAML before each page. */
    @Benchmark
    public void readFrontMatter(Stages stages, Blackhole sink) {
        ContentReader reader = new ContentReader();
        for (SourceFile file : stages.sources.content()) {
            sink.consume(reader.read(file));
        }
    }

    /** Reads the YAML of the groups and of all people. */
    @Benchmark
    public void readData(Stages stages, Blackhole sink) {
        YamlReader reader = new YamlReader();
        for (SourceFile file : stages.sources.data()) {
            sink.consume(reader.read(file.text()));
        }
    }

    /** Makes HTML of the Markdown of each page. */
    @Benchmark
    public void renderMarkdown(Stages stages, Blackhole sink) {
        MarkdownRenderer renderer = new MarkdownRenderer();
        for (ContentDocument page : stages.documents) {
            var text = page.source().text();
            String body = text.text().substring(page.bodyStart());
            sink.consume(renderer.render(body, text, address -> address));
        }
    }

    /** Renders pages that have no text of their own: templates, data and lists. */
    @Benchmark
    public List<RenderedPage> renderTemplates(Stages stages) {
        return stages.render(stages.bare);
    }

    /** Renders pages as they are. */
    @Benchmark
    public List<RenderedPage> renderPages(Stages stages) {
        return stages.render(stages.site);
    }

    /** Reads links, ids and qualities of the finished pages. */
    @Benchmark
    public void readFacts(Stages stages, Blackhole sink) {
        PageReader reader = new PageReader();
        for (RenderedPage page : stages.rendered) {
            sink.consume(reader.read(page.html()));
        }
    }

    /** Follows all links of all pages. */
    @Benchmark
    public List<Diagnostic> checkLinks(Stages stages) {
        return new OutputCheck().check(stages.site, stages.read);
    }

    /** Writes all pages to where none are. */
    @Benchmark
    public WriteSummary writeAnew(Stages stages) throws IOException, OutputException {
        Path target = Files.createTempDirectory(stages.folder, "target");
        WriteSummary summary = new SiteWriter().write(target.resolve("site"), target.resolve("ikim"), stages.files);
        Race.remove(target);
        return summary;
    }

    /** Finds that all pages lie there already. */
    @Benchmark
    public WriteSummary writeUnchanged(Stages stages) throws OutputException {
        return new SiteWriter().write(stages.folder.resolve("out"), stages.folder.resolve("ikim"), stages.files);
    }
}
