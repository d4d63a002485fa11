package nrw.ikim.site.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nrw.ikim.site.text.RelativePath;

/** The schemas of a site: its own, and those of the theme that it does not replace. Immutable. */
public final class SchemaSet {

    static final String CONTENT = "content/";
    static final String CONFIGURATION = "site";
    private static final List<String> ENDINGS = List.of(".schema.json", ".schema.yml", ".schema.yaml");

    private final Map<String, SchemaSource> theme;
    private final Map<String, SchemaSource> all;

    SchemaSet(Map<String, SchemaSource> theme, Map<String, SchemaSource> own) {
        this.theme = Collections.unmodifiableMap(new TreeMap<>(theme));
        Map<String, SchemaSource> effective = new TreeMap<>(theme);
        effective.putAll(own);
        this.all = Collections.unmodifiableMap(effective);
    }

    /** The schemas that apply, by name, sorted. */
    Map<String, SchemaSource> all() {
        return all;
    }

    /** The theme's schemas by name, sorted, those that the site replaces included. */
    Map<String, SchemaSource> theme() {
        return theme;
    }

    /** The schema of a data file: its own, or that of the nearest folder. */
    Optional<SchemaSource> forData(String stem) {
        return stem.equals(CONFIGURATION) || (stem + "/").startsWith(CONTENT) ? Optional.empty() : nearest(stem, "");
    }

    /** The schema of the front matter of a page: its own, or that of the nearest folder whose index it is not. */
    Optional<SchemaSource> forPage(String stem) {
        SchemaSource own = all.get(CONTENT + stem);
        if (own != null) {
            return Optional.of(own);
        }
        int folder = stem.lastIndexOf('/');
        boolean index = stem.endsWith("/index");
        int from = index ? stem.lastIndexOf('/', folder - 1) : folder;
        return from < 0 ? Optional.empty() : nearest(CONTENT + stem.substring(0, from), CONTENT);
    }

    /** The schema of {@code site.yml}. */
    Optional<SchemaSource> forConfiguration() {
        return Optional.ofNullable(all.get(CONFIGURATION));
    }

    private Optional<SchemaSource> nearest(String stem, String root) {
        String path = stem;
        while (path.length() > root.length()) {
            SchemaSource found = all.get(path);
            if (found != null) {
                return Optional.of(found);
            }
            path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
        return Optional.empty();
    }

    /**
     * The schema that a reference names, which is another file of {@code schemas/}, of the site or of the theme.
     *
     * @param from the schema that refers to it
     * @param path the reference without fragment
     */
    Optional<SchemaSource> named(SchemaSource from, String path) {
        return nameOf(from, path).map(all::get);
    }

    /** The name that a reference stands for; empty where it leads out of the folder of schemas. */
    static Optional<String> nameOf(SchemaSource from, String path) {
        return RelativePath.follow(RelativePath.directoriesOf(from.name()), path)
                .map(SchemaSet::withoutEnding);
    }

    /** A path without {@code .schema.yml} and the like. */
    static String withoutEnding(String path) {
        return ENDINGS.stream()
                .filter(path::endsWith)
                .findFirst()
                .map(ending -> path.substring(0, path.length() - ending.length()))
                .orElse(path);
    }

    /** Whether a file of {@code schemas/} is named as schemas are. */
    static boolean isNamed(String path) {
        return ENDINGS.stream().anyMatch(path::endsWith);
    }
}
