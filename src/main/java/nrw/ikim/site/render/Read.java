package nrw.ikim.site.render;

import java.util.List;

/**
 * One thing that a page learnt of the site, and so may show. What it learnt is a value that {@link ReadFingerprints} can
 * find again in any other state of the site, so that a page need be rendered again only where that value has changed.
 *
 * @param kind what sort of thing it is
 * @param of where it was looked for; see {@link Kind}
 * @param steps what was looked for there, as the kind says
 * @param fields the keys that were looked at, of all pages that it stands for; sorted
 */
public record Read(Kind kind, String of, List<String> steps, List<String> fields) implements Comparable<Read> {

    /** The sorts of things. The order is that of lists of them; their names are written to the state of a build. */
    public enum Kind {
        /** All of the page itself but its entry: its source, address, layout, title. {@code of} its path. */
        SOURCE,
        /** A layout or partial, be it there or not. {@code of} its name. */
        TEMPLATE,
        /** What a name in a folder of {@code data/} stands for. {@code of} the folder, one step: the name. */
        DATA_NAME,
        /** The names in a folder of {@code data/}. {@code of} the folder. */
        DATA_FOLDER,
        /** Whether there are names in a folder of {@code data/}. {@code of} the folder. */
        DATA_FOLDER_EMPTY,
        /** All of a data file. {@code of} its path, as for all of the following. */
        DATA_FILE,
        /** How many items a data file has. */
        DATA_SIZE,
        /** Whether a data file has any items. */
        DATA_EMPTY,
        /** The value of one key of a data file, or one item of a list. One step: the key or the index. */
        DATA_ENTRY,
        /** The values of one key of each item of a data file. One step: the key. */
        DATA_KEY,
        /** The items of a data file that have a value. Steps: the key, the value. */
        DATA_FOUND,
        /** An entry of a collection of data. {@code of} its data file, steps: the collection, the id. */
        ENTRY,
        /** Which data are entries of collections. {@code of} nothing. */
        ENTRIES,
        /** The address of the page of an entry. {@code of} the collection, one step: the id. */
        ENTRY_PAGE,
        /** Some fields of a page, or that there is none. {@code of} its path below {@code content/}. */
        PAGE,
        /** What a link that leads to no page leads to. {@code of} the link, one step if it is relative: the folder. */
        LINK,
        /** Whether there is a collection. {@code of} its name. */
        COLLECTION,
        /**
         * Which pages are in a list, in which order, and some fields of all of them. {@code of} the collection, nothing for
         * all pages; steps: {@code where}, key, value or {@code sort}, key, order, any number of times.
         */
        PAGES,
        /** Whether there is an asset, where there is one. {@code of} its path. */
        ASSET,
        /** The same where there is none. */
        NO_ASSET,
        /** A value of the configuration, the project or the build. {@code of} it, as in {@code site.title}. */
        CONFIGURATION
    }

    public Read {
        steps = List.copyOf(steps);
        fields = List.copyOf(fields);
    }

    static Read of(Kind kind, String of, String... steps) {
        return new Read(kind, of, List.of(steps), List.of());
    }

    @Override
    public int compareTo(Read other) {
        int order = kind.compareTo(other.kind);
        order = order == 0 ? of.compareTo(other.of) : order;
        order = order == 0 ? compareLists(steps, other.steps) : order;
        return order == 0 ? compareLists(fields, other.fields) : order;
    }

    private static int compareLists(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /** As users are told of it: {@code groups.yml[name=imaging]}. Two reads may have the same. */
    @Override
    public String toString() {
        return switch (kind) {
            case SOURCE, TEMPLATE, DATA_FILE, DATA_FOLDER_EMPTY, LINK, COLLECTION, ASSET, NO_ASSET, CONFIGURATION -> of;
            case DATA_NAME -> of + steps.get(0);
            case DATA_FOLDER -> of.isEmpty() ? "/" : of;
            case DATA_SIZE, DATA_EMPTY -> of + "[]";
            case DATA_ENTRY, ENTRY_PAGE -> of + "#" + steps.get(0);
            case DATA_KEY -> of + "[" + steps.get(0) + "]";
            case DATA_FOUND -> of + "[" + steps.get(0) + "=" + QueryValue.shown(steps.get(1)) + "]";
            case ENTRY -> of + "#" + steps.get(1);
            case ENTRIES -> "*";
            case PAGE -> of + shownFields();
            case PAGES -> (of.isEmpty() ? "*" : of) + shownSteps() + shownFields();
        };
    }

    private String shownSteps() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i + 2 < steps.size(); i += 3) {
            String value = steps.get(i + 2);
            shown.append('[').append(steps.get(i + 1));
            shown.append(steps.get(i).equals(PageList.WHERE) ? "=" + QueryValue.shown(value) : " " + value);
            shown.append(']');
        }
        return shown.toString();
    }

    private String shownFields() {
        return fields.isEmpty() ? "" : "(" + String.join(", ", fields) + ")";
    }
}
