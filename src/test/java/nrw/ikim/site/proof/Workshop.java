package nrw.ikim.site.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A checkout in which somebody edits and builds again and again: its sources, what is asked for, and what builds left. */
final class Workshop {

    private final Path root;
    private final List<Sources> past = new ArrayList<>();
    private final List<Remains> remains = new ArrayList<>();
    private final Set<String> strays = new TreeSet<>();
    private final Map<String, Built> clean = new HashMap<>();
    private Sources sources;
    private Sources written = Sources.none();
    private Options options = Options.USUAL;

    /** @param root a folder that is not there yet, or that earlier workshops used */
    Workshop(Path root, Sources sources) throws IOException {
        this.root = root;
        this.sources = sources.copy();
        Folders.delete(root);
        write();
    }

    /** Takes a build that was made elsewhere of the same sources. */
    void begin(Built built, Remains left) throws IOException {
        clean.put(key(), built);
        remains.add(left);
        restore(left);
    }

    /** What builds left on the disk. */
    record Remains(SortedMap<String, byte[]> output, SortedMap<String, byte[]> work) {}

    Path site() {
        return root.resolve("site");
    }

    Path output() {
        return root.resolve("target/site");
    }

    Path work() {
        return root.resolve("target/ikim");
    }

    /** The sources as they are edited. */
    Sources sources() {
        return sources;
    }

    Options options() {
        return options;
    }

    Workshop options(Options other) {
        options = other;
        return this;
    }

    /** The sources before each step, the first ones first. */
    List<Sources> past() {
        return past;
    }

    /** What each build left, the first first. */
    List<Remains> remains() {
        return remains;
    }

    /** Files that lie in the output though no build may know that they are its own. */
    Set<String> strays() {
        return strays;
    }

    /** Does an edit and puts the sources on the disk; says what was done. */
    String edit(Step step) throws Exception {
        Sources before = sources.copy();
        String words;
        try {
            words = step.edit().deed().to(this, new Picks(step.numbers()));
        } catch (Picks.NothingThere e) {
            words = "nothing, as there is nothing for `" + step.edit() + "`";
            sources = before;
        }
        past.add(before);
        write();
        return words;
    }

    /** Puts the sources on the disk. */
    void write() throws IOException {
        sources.write(site(), written);
        written = sources.copy();
    }

    /** Builds over what earlier builds left. */
    Built build() throws Exception {
        Built built = Built.site(options.request(site(), output(), work()));
        remains.add(new Remains(built.files(), Folders.read(work())));
        return built;
    }

    /** Checks with what earlier builds left. */
    Built check() throws Exception {
        return Built.checked(options.request(site(), output(), work()));
    }

    /** Builds the same where there is nothing; what was built so before is not built again. */
    Built cleanBuild() throws Exception {
        Built known = clean.get(key());
        if (known != null) {
            return known;
        }
        Path folder = root.resolve("clean");
        Folders.delete(folder);
        Built built = Built.site(
                options.withIncremental(false).request(site(), folder.resolve("site"), folder.resolve("ikim")));
        clean.put(key(), built);
        return built;
    }

    /** All that a clean build depends on. */
    private String key() {
        return options.withIncremental(false).withThreads(1) + " " + sources.hash();
    }

    /** Puts back what an earlier build left. */
    void restore(Remains left) throws IOException {
        Folders.replace(output(), left.output());
        Folders.replace(work(), left.work());
    }

    SortedMap<String, byte[]> outputFiles() throws IOException {
        return new TreeMap<>(Folders.read(output()));
    }
}
