package nrw.ikim.site.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nrw.ikim.site.corpus.Corpus;
import nrw.ikim.site.corpus.SiteFolder;
import nrw.ikim.site.corpus.SiteFolder.Templates;

/** Maven projects with a site that this plugin builds, by different templates and with different options of Java. */
final class MavenSites {

    private static final int MANY = 100_000;

    private final Options options;

    MavenSites(Options options) {
        this.options = options;
    }

    private record Java(String name, String title, List<String> options) {
        static final Java DEFAULTS = new Java("", "", List.of());
        static final Java SHORT = new Java("-c1", ", C1", List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        static final Java SMALL = new Java(
                "-c1-1g",
                ", C1, 1 GiB",
                Stream.concat(SHORT.options.stream(), Stream.of("-Xmx1g")).toList());
    }

    /** Makes those that are wanted below a folder. */
    List<Contestant> make(Corpus corpus, Path folder) throws IOException, InterruptedException, Failed {
        List<Contestant> made = new ArrayList<>();
        for (Templates templates : Templates.values()) {
            String name = templates == Templates.OWN ? "ikim" : "theme";
            String title = templates == Templates.OWN ? "ikim" : "ikim, built-in theme";
            List<Java> wanted = Stream.of(Java.DEFAULTS, Java.SHORT, Java.SMALL)
                    .filter(java -> options.wants(name + java.name()))
                    .filter(java -> java != Java.SMALL
                            || corpus.pages().size() >= MANY
                            || !options.only().isEmpty())
                    .toList();
            if (!wanted.isEmpty()) {
                Path project = folder.resolve(name);
                writeProject(corpus, project, templates);
                fill(project);
                for (Java java : wanted) {
                    made.add(contestant(name + java.name(), title + java.title(), corpus, project, templates, java));
                }
            }
        }
        return made;
    }

    private void writeProject(Corpus corpus, Path project, Templates templates) throws IOException {
        Files.createDirectories(project.resolve(".mvn"));
        Files.writeString(
                project.resolve("pom.xml"), SiteFolder.resource("pom.xml").replace("VERSION", options.version()));
        Files.writeString(
                project.resolve("settings.xml"),
                SiteFolder.resource("settings.xml")
                        .replace("OUTER", options.outer().toUri().toString()));
        new SiteFolder(corpus).write(project.resolve("src/site"), templates);
    }

    private Contestant contestant(
            String name, String title, Corpus corpus, Path project, Templates templates, Java java) throws IOException {
        Path site = project.resolve("src/site");
        Path template =
                site.resolve(templates == Templates.OWN ? "templates/bottom.peb" : "templates/partials/address.peb");
        Path target = project.resolve("target");
        return new Contestant(
                name,
                title,
                project,
                maven("validate"),
                maven("ikim:generate-site"),
                target.resolve("site"),
                List.of(target),
                Edit.of(corpus, site, template),
                // empty for Java's defaults: Maven looks for the file in the folders above where a project has none
                () -> Files.write(project.resolve(".mvn/jvm.config"), java.options()));
    }

    /** A run as on a machine that has all that is needed: the repository of this build, and no settings of its user. */
    private List<String> maven(String goal) {
        List<String> command = new ArrayList<>(online(goal));
        command.add(1, "-o");
        return command;
    }

    /**
     * Gets what Maven needs to know of the plugin's libraries beside themselves, which lie in the repository of this build
     * already.
     */
    private void fill(Path project) throws IOException, InterruptedException, Failed {
        Files.write(project.resolve(".mvn/jvm.config"), List.of());
        new Stopwatch(options.limit()).run(online("ikim:help"), project, project.resolve("log.txt"));
    }

    private List<String> online(String goal) {
        String repository = "-Dmaven.repo.local=" + options.repository();
        return List.of(options.maven().toString(), "-q", "-B", "-s", "settings.xml", repository, goal);
    }
}
