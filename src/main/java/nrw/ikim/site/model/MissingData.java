package nrw.ikim.site.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.DataTree.DataFile;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Suggestions;

/**
 * Finds collections that a site has, but for their data file: {@code data/groups.yml} is missing or misnamed. One that the theme
 * declares is the site's where it has pages of entries beside other data,
 * files of entries beside uses of the data, or a file that is nearly named so.
 */
public final class MissingData {

    private static final String ENDING = ".yml";

    private final SourceTree sources;
    private final SiteConfiguration configuration;
    private final DataTree data;
    private final List<Page> pages;
    private final DataMentions mentions;
    private final Set<String> claimed = new HashSet<>();

    /** @param pages all pages, drafts among them, sorted by path */
    MissingData(SourceTree sources, SiteConfiguration configuration, DataTree data, List<Page> pages) {
        this.sources = sources;
        this.configuration = configuration;
        this.data = data;
        this.pages = pages;
        this.mentions = new DataMentions(sources);
        configuration.collections().values().forEach(rule -> claimed.add(rule.data()));
    }

    /**
     * The data with an empty list in the place of each such file, which stands where its fault is told.
     *
     * @param faults takes the faults
     */
    DataTree complete(List<Diagnostic> faults) {
        Map<String, DataFile> missing = new TreeMap<>();
        for (CollectionRule rule : configuration.collections().values()) {
            if (!missing.containsKey(rule.data())
                    && data.file(rule.data()).isEmpty()
                    && data.folder(rule.data()).isEmpty()) {
                fault(rule).ifPresent(fault -> {
                    faults.add(fault);
                    DataList none = new DataList(List.of(), fault.location());
                    missing.put(rule.data(), DataFile.missing(rule.data() + ENDING, none));
                });
            }
        }
        return missing.isEmpty() ? data : data.with(missing);
    }

    private Optional<Diagnostic> fault(CollectionRule rule) {
        Map<String, DataFile> files = candidates(rule);
        Optional<String> near = Suggestions.nearest(nameIn(rule.data()), files.keySet());
        Optional<DataFile> file = near.map(files::get);
        boolean declared = sources.configuration()
                .filter(own -> own.text().file().equals(rule.location().file()))
                .isPresent();
        if (declared) {
            return Optional.of(declared(rule, file));
        }
        return file.map(found -> misnamed(rule, found))
                .or(() -> pageOfEntry(rule))
                .or(() -> fileOfEntry(rule));
    }

    private Diagnostic declared(CollectionRule rule, Optional<DataFile> near) {
        Location place = configuration.values().node("collections").stream()
                .flatMap(all -> all instanceof DataMap map ? map.node(rule.name()).stream() : null)
                .findFirst()
                .map(own -> own instanceof DataMap map ? map.locationOf("data") : own.location())
                .orElse(rule.location());
        String message = "the collection `" + rule.name() + "` has no data file " + shownFile(rule);
        Diagnostic fault = Diagnostic.of(Rule.REFERENCE_MISSING, place, message);
        return near.map(file -> fault.withSuggestion(stem(file.path()))
                        .withHelp("correct the name, or rename " + shown(file) + " to " + shownFile(rule)))
                .orElseGet(() -> fault.withHelp(
                        "create it, a list of entries with `- " + rule.id() + ": …`, or correct the name"));
    }

    private Diagnostic misnamed(CollectionRule rule, DataFile file) {
        String message = "the data of `" + rule.name() + "` are read from " + shownFile(rule)
                + ", which does not exist; this file is nearly named so";
        return Diagnostic.of(Rule.REFERENCE_MISSING, Location.startOf(shown(file)), message)
                .withHelp("rename " + shown(file) + " to " + shownFile(rule));
    }

    /** A site without any data may well have a section of that name. */
    private Optional<Diagnostic> pageOfEntry(CollectionRule rule) {
        boolean dataless = data.children().isEmpty() && !mentions.has(rule.data());
        if (dataless || rule.page().indexOf("{id}") <= 0) {
            return Optional.empty();
        }
        return pages.stream()
                .flatMap(page -> rule.idOfPage(page.document().source().stem()).stream()
                        .map(id -> missing(rule, id, page.file(), "page")))
                .findFirst();
    }

    private Optional<Diagnostic> fileOfEntry(CollectionRule rule) {
        if (rule.folder().isEmpty() || !mentions.has(rule.data())) {
            return Optional.empty();
        }
        return filesIn(rule.folder()).entrySet().stream()
                .filter(file ->
                        rule.fileOf(file.getKey()).equals(stem(file.getValue().path())))
                .map(file -> missing(rule, file.getKey(), shown(file.getValue()), "file"))
                .findFirst();
    }

    private Diagnostic missing(CollectionRule rule, String id, String file, String kind) {
        return ofEntry(rule, id, file, kind, sources::shown);
    }

    /**
     * The fault of a collection without a data file, told at a file that belongs to one of its entries.
     *
     * @param id the entry
     * @param file as users see it
     * @param kind what the file is to the entry: its page or file
     * @param shown gives paths below the site's directory as users see them
     */
    public static Diagnostic ofEntry(
            CollectionRule rule, String id, String file, String kind, UnaryOperator<String> shown) {
        String missing = shown.apply("data/" + rule.data() + ENDING);
        String message = "this is by its name the " + kind + " of the " + rule.label() + " `" + id + "`, but " + missing
                + " does not exist";
        return Diagnostic.of(Rule.REFERENCE_MISSING, Location.startOf(file), message)
                .withHelp("create " + missing + ", a list with `- " + rule.id() + ": " + id + "` and so on; or write `"
                        + rule.name() + ":` below `collections` of " + shown.apply("site.yml")
                        + " if the site has no such data");
    }

    /** Files beside the missing one that hold lists of entries, and that nothing reads by their own name. */
    private Map<String, DataFile> candidates(CollectionRule rule) {
        String folder = rule.data().substring(0, Math.max(0, rule.data().lastIndexOf('/')));
        Map<String, DataFile> files = new TreeMap<>(filesIn(folder));
        files.values().removeIf(file -> {
            String stem = stem(file.path());
            return claimed.contains(stem) || !holdsEntries(file, rule) || mentions.has(stem);
        });
        return files;
    }

    private Map<String, DataFile> filesIn(String folder) {
        Map<String, DataFile> files = new TreeMap<>();
        data.folder(folder).map(DataTree::children).orElse(Map.of()).forEach((name, child) -> {
            if (child instanceof DataFile file) {
                files.put(name, file);
            }
        });
        return files;
    }

    private static boolean holdsEntries(DataFile file, CollectionRule rule) {
        return file.root() instanceof DataList list && list.nodes().stream().anyMatch(node -> isEntry(node, rule));
    }

    private static boolean isEntry(DataNode node, CollectionRule rule) {
        return node instanceof DataMap map && map.containsKey(rule.id());
    }

    private String shownFile(CollectionRule rule) {
        return sources.shown("data/" + rule.data() + ENDING);
    }

    private String shown(DataFile file) {
        return sources.shown("data/" + file.path());
    }

    private static String nameIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String stem(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }
}
