package nrw.ikim.site.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.model.DataTree;
import nrw.ikim.site.render.Read.Kind;

/**
 * Collects what a page reads. Used by one thread. Fields that were read of all pages of a list are noted once, with the
 * list; of the page itself only its entry is, as all else is known by its source.
 */
final class ReadRecorder {

    private final String own;
    private final Set<Read> reads = new HashSet<>();
    private final Map<Read, String> fileNames = new HashMap<>();
    private final Map<Read, PageList> lists = new HashMap<>();
    private final Map<Read, Set<String>> fieldsOfAll = new HashMap<>();
    private final Map<String, Set<String>> pagesByField = new TreeMap<>();

    /** @param own the path of the page */
    ReadRecorder(String own) {
        this.own = own;
    }

    void add(Kind kind, String of, String... steps) {
        reads.add(Read.of(kind, of, steps));
    }

    void template(String name) {
        add(Kind.TEMPLATE, name);
    }

    void configuration(String key) {
        add(Kind.CONFIGURATION, key);
    }

    /**
     * What a name in a folder of data stands for.
     *
     * @param child that, if anything
     */
    void dataName(String folder, String name, DataTree.@Nullable Child child) {
        if (child instanceof DataTree.DataFile file) {
            fileNames.put(Read.of(Kind.DATA_NAME, folder, name), file.path());
        } else {
            add(Kind.DATA_NAME, folder, name);
        }
    }

    /** A field of a page, or that there is no such page. */
    void field(String path, String field) {
        pagesByField.computeIfAbsent(field, any -> new HashSet<>()).add(path);
    }

    /** Which pages are in a list. */
    void pages(PageList list) {
        lists.put(list.read(), list);
    }

    /** Which pages are in a list, and a field of each of them. */
    void fieldOfAll(PageList list, String field) {
        pages(list);
        fieldsOfAll.computeIfAbsent(list.read(), any -> new TreeSet<>()).add(field);
    }

    /** The names of the templates so far. */
    List<String> templates() {
        return ReadSet.of(reads).templates();
    }

    /** @param known gives a read that is equal, to be kept once for many pages */
    ReadSet toReadSet(UnaryOperator<Read> known) {
        Map<String, Set<String>> single = new TreeMap<>();
        pagesByField.forEach((field, pages) -> single.put(field, new HashSet<>(pages)));
        single.values().forEach(pages -> pages.remove(own));
        Set<Read> all = new HashSet<>();
        all.add(Read.of(Kind.SOURCE, own));
        lists.forEach((read, list) -> all.add(withFields(read, list, single)));
        Map<String, Set<String>> fieldsByPage = new HashMap<>();
        single.forEach((field, pages) -> pages.forEach(page ->
                fieldsByPage.computeIfAbsent(page, any -> new TreeSet<>()).add(field)));
        fieldsByPage.forEach((page, fields) -> all.add(new Read(Kind.PAGE, page, List.of(), List.copyOf(fields))));
        addDataAndOthers(all);
        List<Read> kept = new ArrayList<>(all.size());
        all.forEach(read -> kept.add(known.apply(read)));
        return ReadSet.of(kept);
    }

    /** A list with the fields that were read of all of its pages, which are taken from those of single ones. */
    private Read withFields(Read read, PageList list, Map<String, Set<String>> single) {
        Set<String> fields = new TreeSet<>(fieldsOfAll.getOrDefault(read, Set.of()));
        pagesByField.forEach((field, pages) -> {
            if (!list.members().isEmpty()
                    && list.members().stream()
                            .map(PageView::path)
                            .allMatch(page -> page.equals(own) || pages.contains(page))) {
                fields.add(field);
            }
        });
        for (String field : fields) {
            Set<String> pages = single.getOrDefault(field, Set.of());
            if (!pages.isEmpty()) {
                list.members().forEach(page -> pages.remove(page.path()));
            }
        }
        return new Read(read.kind(), read.of(), read.steps(), List.copyOf(fields));
    }

    /** What is a part of a data file that was read whole is left out, and names of files of which anything was read. */
    private void addDataAndOthers(Set<Read> all) {
        Set<String> whole = new HashSet<>();
        Set<String> files = new HashSet<>();
        for (Read read : reads) {
            if (read.kind() == Kind.DATA_FILE) {
                whole.add(read.of());
            }
            if (read.kind() == Kind.DATA_FILE || isPartOfFile(read)) {
                files.add(read.of());
            }
        }
        for (Read read : reads) {
            if (!isPartOfFile(read) || !whole.contains(read.of())) {
                all.add(read);
            }
        }
        fileNames.forEach((read, file) -> {
            if (!files.contains(file)) {
                all.add(read);
            }
        });
    }

    private static boolean isPartOfFile(Read read) {
        return switch (read.kind()) {
            case DATA_SIZE, DATA_EMPTY, DATA_ENTRY, DATA_KEY, DATA_FOUND -> true;
            default -> false;
        };
    }
}
