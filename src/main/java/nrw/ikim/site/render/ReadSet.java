package nrw.ikim.site.render;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * All that a page was made of. {@link ReadFingerprints} tells whether any of it has changed.
 *
 * @param reads sorted, without repetition
 */
public record ReadSet(List<Read> reads) {

    /** Nothing. */
    public static final ReadSet NONE = new ReadSet(List.of());

    public ReadSet {
        reads = List.copyOf(reads);
    }

    /** Sorts and copies. */
    static ReadSet of(Collection<Read> reads) {
        return new ReadSet(List.copyOf(new TreeSet<>(reads)));
    }

    /** Names of layouts and partials, those that were looked for in vain included. */
    public List<String> templates() {
        return named(Read.Kind.TEMPLATE, Read.Kind.TEMPLATE);
    }

    /**
     * Paths below {@code data/}: {@code groups.yml} for a whole file, {@code groups.yml#ds} for one entry, {@code
     * groups.yml[name]} for one key of every entry, {@code groups.yml[name=ds]} for the entries of which it has that value,
     * {@code groups.yml[]} for their number, {@code people/} for the names in a folder, {@code people/ds} for what that name
     * stands for.
     */
    public List<String> data() {
        return named(Read.Kind.DATA_NAME, Read.Kind.ENTRY);
    }

    /**
     * Single pages that were asked for something or looked for in vain: the path below {@code content/} with the fields,
     * {@code groups/ds.md(url)}, or for the page of an entry, which may be any or none, {@code groups#ds}; {@code *} where
     * something was found to be no entry.
     */
    public List<String> pages() {
        return named(Read.Kind.ENTRIES, Read.Kind.LINK);
    }

    /**
     * Names of collections whose pages were listed, {@code *} for all pages: those with some value, {@code
     * projects[tags=ds]}, sorted, {@code projects[date desc]}, with the fields that were read of all of them, {@code
     * projects(title, url)}.
     */
    public List<String> collections() {
        return named(Read.Kind.COLLECTION, Read.Kind.PAGES);
    }

    /** Paths of assets that were linked to. */
    public List<String> assets() {
        return named(Read.Kind.ASSET, Read.Kind.ASSET);
    }

    /** Keys of the configuration, the project and the build: {@code site.title}. */
    public List<String> configuration() {
        return named(Read.Kind.CONFIGURATION, Read.Kind.CONFIGURATION);
    }

    private List<String> named(Read.Kind from, Read.Kind to) {
        return reads.stream()
                .filter(read -> read.kind().compareTo(from) >= 0 && read.kind().compareTo(to) <= 0)
                .map(Read::toString)
                .distinct()
                .sorted()
                .toList();
    }
}
