package nrw.ikim.site.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.model.DataTree;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;

/** Looks again at what pages read of data files. Thread-safe. */
final class DataValues {

    private final Site site;
    private final RenderSettings settings;
    private final Lookups lookups;
    private final Map<String, DataTree.DataFile> files = new HashMap<>();

    /** @param lookups keeps what is looked up in lists */
    DataValues(Site site, RenderSettings settings, Lookups lookups) {
        this.site = site;
        this.settings = settings;
        this.lookups = lookups;
        gather(site.data());
    }

    private void gather(DataTree tree) {
        for (DataTree.Child child : tree.children().values()) {
            if (child instanceof DataTree.Folder folder) {
                gather(folder.tree());
            } else if (child instanceof DataTree.DataFile file) {
                files.put(file.path(), file);
            }
        }
    }

    /** Mixes in what was read of data. */
    void add(Read read, ValueHash hash) {
        switch (read.kind()) {
            case DATA_NAME -> name(read.of(), read.steps().get(0), hash);
            case DATA_FOLDER ->
                folder(read.of())
                        .ifPresentOrElse(tree -> tree.children().keySet().forEach(hash::add), () -> hash.add(false));
            case DATA_FOLDER_EMPTY ->
                hash.add(folder(read.of()).isEmpty())
                        .add(folder(read.of())
                                .filter(tree -> !tree.children().isEmpty())
                                .isPresent());
            case ENTRY -> entry(read, hash);
            default -> {
                DataTree.DataFile file = files.get(read.of());
                hash.add(file != null);
                if (file != null) {
                    state(file, hash);
                    content(read, file.root(), hash);
                }
            }
        }
    }

    private Optional<DataTree> folder(String path) {
        return site.data().folder(path.isEmpty() ? "" : path.substring(0, path.length() - 1));
    }

    /** What a name stands for, but nothing of what is in it. */
    private void name(String folder, String name, ValueHash hash) {
        DataTree.Child child =
                folder(folder).map(tree -> tree.children().get(name)).orElse(null);
        if (child instanceof DataTree.DataFile file) {
            hash.add(1).add(file.path());
            state(file, hash);
        } else {
            hash.add(child == null ? 2 : 3);
        }
    }

    /** The kind of its value, and what makes the rendering of pages incomplete that read anything of it. */
    private void state(DataTree.DataFile file, ValueHash hash) {
        hash.add(file.root() instanceof DataList ? 1 : file.root() instanceof DataMap ? 2 : 3);
        hash.add(file.broken())
                .add(settings.faultyData().test(file.root().location().file()));
    }

    private void content(Read read, DataNode root, ValueHash hash) {
        switch (read.kind()) {
            case DATA_FILE -> hash.addValue(root.value());
            case DATA_SIZE -> hash.add(sizeOf(root));
            case DATA_EMPTY -> hash.add(sizeOf(root) == 0);
            case DATA_ENTRY -> value(root, read.steps().get(0), hash);
            case DATA_KEY -> key(root, read.steps().get(0), hash);
            case DATA_FOUND -> found(read, root, hash);
            default -> throw new IllegalArgumentException(read.toString());
        }
    }

    private static int sizeOf(DataNode root) {
        return root instanceof DataList list ? list.size() : root instanceof DataMap map ? map.size() : -1;
    }

    private static void value(DataNode root, String key, ValueHash hash) {
        if (root instanceof DataMap map) {
            hash.add(map.containsKey(key)).addValue(map.get(key));
        } else if (root instanceof DataList list) {
            int index = key.length() > 9 || !key.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? list.size()
                    : Integer.parseInt(key);
            hash.add(index < list.size()).addValue(index < list.size() ? list.get(index) : null);
        }
    }

    private static void key(DataNode root, String key, ValueHash hash) {
        if (root instanceof DataList list) {
            hash.add(list.size());
            list.forEach(item -> hash.add(item instanceof DataMap).addValue(KeyIndex.valueOf(item, key)));
        }
    }

    private void found(Read read, DataNode root, ValueHash hash) {
        if (root instanceof DataList list) {
            String key = read.steps().get(0);
            KeyIndex index = index(read.of(), list, key);
            hash.add(index.isOfKeyed());
            for (int position : index.positions(QueryValue.of(read.steps().get(1)))) {
                hash.addValue(list.get(position));
            }
        }
    }

    private KeyIndex index(String path, DataList list, String key) {
        Lookups.Key name = new Lookups.Key(Read.of(Read.Kind.DATA_FILE, path), List.of("index", key));
        return lookups.of(name, list.size(), () -> new KeyIndex(list, key));
    }

    private void entry(Read read, ValueHash hash) {
        Entry entry = site.entries()
                .getOrDefault(read.steps().get(0), Map.of())
                .get(read.steps().get(1));
        hash.add(entry != null);
        if (entry != null) {
            hash.add(settings.faultyData().test(entry.location().file())).addValue(entry.data());
        }
    }

    /** How many items there are in the data of a collection, negative if they are no list. */
    int itemsOf(CollectionRule rule) {
        return site.data().file(rule.data()).map(file -> sizeOf(file.root())).orElse(-1);
    }

    /** Mixes in those that have the id of an entry, if it is not alone with that: they may become what it is. */
    void addRivals(Entry entry, ValueHash hash) {
        CollectionRule rule = site.configuration().collections().get(entry.collection());
        Optional<DataTree.DataFile> file =
                rule == null ? Optional.empty() : site.data().file(rule.data());
        if (rule != null && file.isPresent() && file.get().root() instanceof DataList list) {
            KeyIndex index = index(file.get().path(), list, rule.id());
            @Nullable Object id = entry.data().get(rule.id());
            int[] same = index.isOfKeyed() && QueryValue.isOne(id) ? index.positions(id) : new int[0];
            hash.add(same.length);
            for (int i = 0; same.length > 1 && i < same.length; i++) {
                hash.addValue(list.get(same[i]));
            }
        }
    }
}
