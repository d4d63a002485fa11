package nrw.ikim.site.proof;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sites to begin with. */
enum Start {
    /** The example of the whole plugin. */
    INSTITUTE(Path.of("src/it/institute/src/site")),
    /** A site of few words, whose pages and templates read in many ways. */
    LIGHTHOUSES(Path.of("src/test/resources/proof/lighthouses"));

    /** Where sites are built; {@code -Dproof.directory} names another folder, on a faster disk. */
    static final Path TARGET =
            Path.of(System.getProperty("proof.directory", "target/proof")).toAbsolutePath();

    private static final Map<Start, Ready> READY = new ConcurrentHashMap<>();

    private final Path site;

    Start(Path site) {
        this.site = site;
    }

    /** A site that was built once, and what that left. */
    private record Ready(Sources sources, Built built, Workshop.Remains remains) {}

    Sources sources() throws Exception {
        return Sources.read(site);
    }

    /** A workshop in which the site was built once. */
    Workshop workshop() throws Exception {
        Ready ready = READY.get(this);
        if (ready == null) {
            Workshop first = new Workshop(root(), sources());
            ready = new Ready(sources(), first.build(), first.remains().get(0));
            READY.put(this, ready);
        }
        Workshop workshop = new Workshop(root(), ready.sources());
        workshop.begin(ready.built(), ready.remains());
        return workshop;
    }

    private Path root() {
        return TARGET.resolve(toString());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
