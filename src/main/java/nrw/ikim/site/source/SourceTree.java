package nrw.ikim.site.source;

import java.util.List;
import java.util.Optional;

/**
 * All files of a site, each list sorted by path (by UTF-16 units, whatever the locale).
 *
 * @param root the path of the site's directory relative to the project, with {@code /}
 * @param configuration {@code site.yml}
 * @param data the files of {@code data/}
 * @param content the files of {@code content/}
 * @param templates the files of {@code templates/}
 * @param schemas the files of {@code schemas/}
 * @param assets the files of {@code assets/}
 * @param unreadable paths below the root of files that are there but could not be read; each has its diagnostic
 */
public record SourceTree(
        String root,
        Optional<SourceFile> configuration,
        List<SourceFile> data,
        List<SourceFile> content,
        List<SourceFile> templates,
        List<SourceFile> schemas,
        List<AssetFile> assets,
        List<String> unreadable) {

    public SourceTree {
        data = List.copyOf(data);
        content = List.copyOf(content);
        templates = List.copyOf(templates);
        schemas = List.copyOf(schemas);
        assets = List.copyOf(assets);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A path as users see it, relative to the project.
     *
     * @param path below the site's directory, with {@code /}: {@code data/groups.yml}
     */
    public String shown(String path) {
        return root.isEmpty() ? path : root + "/" + path;
    }

    /** Whether there is neither a page nor a data file, so that there is nothing to build. */
    public boolean isEmpty() {
        return content.isEmpty() && data.isEmpty() && unreadable.isEmpty();
    }
}
