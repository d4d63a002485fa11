package nrw.ikim.site.render;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a page was made of, beside its own source: each list is sorted and without repetition.
 *
 * @param templates names of layouts and partials, those that were looked for in vain included
 * @param data paths below {@code data/}: {@code groups.yml} for a whole file, {@code groups.yml#ds} for one entry, {@code
 *     groups.yml[name]} for one key of every entry, {@code people/} for the names in a folder
 * @param pages single pages whose address was asked for: the path below {@code content/}, {@code groups/ds.md}, or for
 *     the page of an entry, which may be any or none, {@code groups#ds}
 * @param collections names of collections whose pages were listed
 * @param assets paths of assets that were linked to
 * @param configuration keys of the configuration, the project and the build: {@code site.title}
 */
public record ReadSet(
        List<String> templates,
        List<String> data,
        List<String> pages,
        List<String> collections,
        List<String> assets,
        List<String> configuration) {

    /** Nothing. */
    public static final ReadSet NONE = new ReadSet(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Sorts and copies. */
    static ReadSet of(
            Collection<String> templates,
            Collection<String> data,
            Collection<String> pages,
            Collection<String> collections,
            Collection<String> assets,
            Collection<String> configuration) {
        return new ReadSet(
                sorted(templates),
                sorted(data),
                sorted(pages),
                sorted(collections),
                sorted(assets),
                sorted(configuration));
    }

    private static List<String> sorted(Collection<String> names) {
        return List.copyOf(new TreeSet<>(names));
    }
}
