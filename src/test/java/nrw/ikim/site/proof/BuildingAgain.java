package nrw.ikim.site.proof;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import nrw.ikim.site.SiteGenerator;
import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.progress.Stage;

/**
 * A process that builds the site in one folder again and again until it is killed, and puts another version in its place
 * before each build. It prints a line whenever a stage of a build begins or ends.
 */
final class BuildingAgain {

    private BuildingAgain() {}

    /** @param arguments a folder with the folders {@code site} and {@code spare} */
    public static void main(String... arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        SiteGenerator generator = new SiteGenerator(printing(System.out));
        while (true) {
            generator.generate(Options.USUAL.request(
                    root.resolve("site"), root.resolve("target/site"), root.resolve("target/ikim")));
            System.out.println("built");
            swap(root);
        }
    }

    /** Changes the version by moving folders, so that no file of the sources is ever half written. */
    private static void swap(Path root) throws Exception {
        Files.move(root.resolve("site"), root.resolve("moved"));
        Files.move(root.resolve("spare"), root.resolve("site"));
        Files.move(root.resolve("moved"), root.resolve("spare"));
    }

    /** Brings the folders in order where the process was killed while it changed the version. */
    static void repair(Path root) throws Exception {
        if (!Files.exists(root.resolve("site"))) {
            Files.move(root.resolve("moved"), root.resolve("site"));
        } else if (Files.exists(root.resolve("moved"))) {
            Files.move(root.resolve("moved"), root.resolve("spare"));
        }
    }

    private static Progress printing(PrintStream out) {
        return new Progress() {
            @Override
            public void begin(Stage stage, int total) {
                out.println("begin " + stage);
            }

            @Override
            public void end(Stage stage) {
                out.println("end " + stage);
            }
        };
    }
}
