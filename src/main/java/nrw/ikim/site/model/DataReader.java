package nrw.ikim.site.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import nrw.ikim.site.content.Parses;
import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.json.JsonReader;
import nrw.ikim.site.model.DataTree.Child;
import nrw.ikim.site.model.DataTree.DataFile;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.yaml.YamlReader;

/** Reads the files of {@code data/}. Safe for use by several threads. */
public final class DataReader {

    private static final String FOLDER = "data/";
    private static final Set<String> YAML = Set.of("yml", "yaml");
    private static final String JSON = "json";

    private final Parses parses;

    /** Reads all files anew. */
    public DataReader() {
        this(Parses.NONE);
    }

    /** @param parses what is known of files */
    public DataReader(Parses parses) {
        this.parses = parses;
    }

    /**
     * Reads all YAML and JSON files; others are left alone.
     *
     * @return a tree that has every file, the broken and the unreadable ones marked as such. Where two files, or a file
     *     and a folder, have one name, the first file or the folder is in it
     */
    public Outcome<DataTree> read(SourceTree sources) {
        return read(sources, 1);
    }

    /**
     * The same with several threads.
     *
     * @param threads how many files may be taken apart at once, at least 1
     */
    public Outcome<DataTree> read(SourceTree sources, int threads) {
        List<Diagnostic> faults = new ArrayList<>();
        Branch root = new Branch("");
        List<SourceFile> files =
                sources.data().stream().filter(DataReader::isData).toList();
        List<Outcome<DataFile>> parsed = Parallel.map(files, this::parse, threads);
        for (int i = 0; i < files.size(); i++) {
            faults.addAll(parsed.get(i).diagnostics());
            SourceFile file = files.get(i);
            root.add(file.stem(), new Leaf(file.text().file(), parsed.get(i).value()), faults);
        }
        for (String path : sources.unreadable()) {
            SourceFile file = new SourceFile(path, new SourceText(sources.shown(path), ""));
            if (path.startsWith(FOLDER) && isData(file)) {
                String stem = file.stem().substring(FOLDER.length());
                DataFile broken = brokenFile(path.substring(FOLDER.length()), file.text());
                root.add(stem, new Leaf(file.text().file(), broken), faults);
            }
        }
        return new Outcome<>(root.tree(sources.shown(FOLDER), faults), faults);
    }

    private static boolean isData(SourceFile file) {
        return YAML.contains(file.extension()) || file.extension().equals(JSON);
    }

    private Outcome<DataFile> parse(SourceFile file) {
        Optional<DataNode> known = parses.data(file);
        if (known.isPresent()) {
            return new Outcome<>(new DataFile(file.path(), known.get(), false), List.of());
        }
        List<Diagnostic> faults = new ArrayList<>();
        DataFile parsed = parse(file, faults);
        if (faults.isEmpty()) {
            parses.sound(file, parsed.root());
        }
        return new Outcome<>(parsed, faults);
    }

    private static DataFile parse(SourceFile file, List<Diagnostic> faults) {
        Outcome<Optional<DataNode>> read =
                file.extension().equals(JSON) ? new JsonReader().read(file.text()) : new YamlReader().read(file.text());
        faults.addAll(read.diagnostics());
        if (read.value().isEmpty()) {
            return brokenFile(file.path(), file.text());
        }
        DataNode root = read.value().get();
        if (root.value() != null) {
            return new DataFile(file.path(), root, false);
        }
        faults.add(Diagnostic.of(Rule.DATA_SCHEMA, root.location(), "the file is empty")
                .withHelp("write `[]` for an empty list, fill in the data, or delete the file"));
        return new DataFile(file.path(), new DataList(List.of(), root.location()), false);
    }

    private static DataFile brokenFile(String path, SourceText text) {
        return new DataFile(path, new DataList(List.of(), Location.startOf(text.file())), true);
    }

    /** A file and the path that users see. */
    private record Leaf(String shown, DataFile file) {}

    /** A folder while it fills. */
    private record Branch(String folder, Map<String, Leaf> files, Map<String, Branch> folders) {

        Branch(String folder) {
            this(folder, new TreeMap<>(), new TreeMap<>());
        }

        void add(String stem, Leaf leaf, List<Diagnostic> faults) {
            int slash = stem.indexOf('/');
            if (slash >= 0) {
                folders.computeIfAbsent(stem.substring(0, slash), name -> new Branch(folder + name + "/"))
                        .add(stem.substring(slash + 1), leaf, faults);
                return;
            }
            Leaf first = files.putIfAbsent(stem, leaf);
            if (first != null) {
                faults.add(twice(leaf, stem, first.shown()).withHelp("keep one of the two files"));
            }
        }

        DataTree tree(String shown, List<Diagnostic> faults) {
            Map<String, Child> children = new TreeMap<>();
            files.forEach((name, leaf) -> children.put(name, leaf.file()));
            folders.forEach((name, inner) -> {
                String shownInner = shown + name + "/";
                Leaf file = files.get(name);
                if (file != null) {
                    faults.add(twice(file, name, shownInner).withHelp("rename the file or the folder"));
                }
                children.put(name, new DataTree.Folder(inner.tree(shownInner, faults)));
            });
            return new DataTree(folder, children);
        }

        private Diagnostic twice(Leaf leaf, String name, String other) {
            String dotted = "data." + (folder + name).replace('/', '.');
            String message = "`" + dotted + "` is given twice, by " + leaf.shown() + " and by " + other;
            return Diagnostic.of(Rule.DATA_DUPLICATE_KEY, Location.startOf(leaf.shown()), message);
        }
    }
}
