package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the picture of ARCHITECTURE.md: which package may import which, and who may import a library. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java/nrw/ikim/site");
    private static final String BASE = "nrw.ikim.site";

    /** Packages by floor: an import leads only to lower floors, or stays in the package. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("text", "parallel", "progress"),
            Set.of("diagnostic"),
            Set.of("source"),
            Set.of("data"),
            Set.of("yaml", "json"),
            Set.of("content"),
            Set.of("model"),
            Set.of("html", "render", "output", "schema"),
            Set.of("check"),
            Set.of("policy", "external", "state"),
            Set.of(""),
            Set.of("report"),
            Set.of("maven"));

    private static final Map<String, String> LIBRARIES = Map.of(
            "io.pebbletemplates", "render",
            "org.commonmark", "content",
            "org.snakeyaml", "yaml",
            "com.fasterxml.jackson", "json",
            "com.networknt", "schema",
            "tools.jackson", "schema",
            "org.jsoup", "html",
            "org.apache.maven", "maven",
            "java.net.http", "external");

    private record Import(Path file, String from, String imported) {}

    @Test
    void importsLeadDownwards() {
        assertThat(imports())
                .filteredOn(found -> found.imported().startsWith(BASE + "."))
                .filteredOn(found -> {
                    String to = packageOf(found.imported());
                    return !to.equals(found.from()) && floor(to) >= floor(found.from());
                })
                .isEmpty();
    }

    @Test
    void eachLibraryHasOnePackage() {
        assertThat(imports())
                .filteredOn(found -> LIBRARIES.entrySet().stream()
                        .anyMatch(library -> found.imported().startsWith(library.getKey() + ".")
                                && !library.getValue().equals(found.from())))
                .isEmpty();
    }

    @Test
    void everyPackageHasItsFloorAndSaysWhatItTakesAndGives() throws IOException {
        Set<String> packages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> packages.add(packageOfFile(file)));
        }
        assertThat(packages).allSatisfy(name -> {
            assertThat(floor(name)).isNotNegative();
            assertThat(Files.readString(SOURCES.resolve(name).resolve("package-info.java")))
                    .contains("@NullMarked")
                    .containsPattern("(?i)in goes?|in go ");
        });
    }

    private static int floor(String name) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(name)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Import> imports() {
        List<Import> imports = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("import ")) {
                        String name = line.substring("import ".length(), line.length() - 1);
                        imports.add(new Import(file, packageOfFile(file), name.replace("static ", "")));
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertThat(imports).isNotEmpty();
        return imports;
    }

    private static String packageOfFile(Path file) {
        return SOURCES.relativize(file.getParent()).toString();
    }

    /** The package below the base package: the part of the name before the first capital letter. */
    private static String packageOf(String imported) {
        String rest = imported.substring(BASE.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 || Character.isUpperCase(rest.charAt(0)) ? "" : rest.substring(0, dot);
    }
}
