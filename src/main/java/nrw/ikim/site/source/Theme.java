package nrw.ikim.site.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import nrw.ikim.site.text.SourceText;

/** The built-in theme: the files of the folder {@code theme} in this plugin's jar. Thread-safe. */
public final class Theme {

    private static final String SHOWN = "(theme)/";

    /** The theme's configuration, of the form of {@code site.yml}. */
    public SourceText configuration() {
        return text("theme.yml").orElseThrow(() -> new IllegalStateException("the plugin's jar lacks its theme"));
    }

    /** A template by its name, the path below {@code templates/} without {@code .peb}. */
    public Optional<SourceText> template(String name) {
        return text("templates/" + name + ".peb");
    }

    /** The names of all templates, sorted. */
    public List<String> templateNames() {
        return lines("templates.txt");
    }

    /** The names of all schemas, the path below {@code schemas/} without {@code .schema.json}; sorted. */
    public List<String> schemaNames() {
        return lines("schemas.txt");
    }

    /** A schema by its name; JSON. */
    public Optional<SourceText> schema(String name) {
        return text("schemas/" + name + ".schema.json");
    }

    /** The paths of all assets, which are also their paths in a site, sorted. */
    public List<String> assetPaths() {
        return lines("assets.txt");
    }

    /**
     * Whether a file is the theme's, so that users of a site cannot mend it.
     *
     * @param file as messages show it
     */
    public static boolean isOf(String file) {
        return file.startsWith(SHOWN);
    }

    /** The text of a file of the theme by the path that messages show, for the lines in reports. */
    public Optional<SourceText> shown(String file) {
        return isOf(file) ? text(file.substring(SHOWN.length())) : Optional.empty();
    }

    /** An asset as messages show it. */
    public static String shownAsset(String path) {
        return SHOWN + "assets/" + path;
    }

    /** The bytes of an asset, one of {@link #assetPaths()}. */
    public byte[] asset(String path) {
        return bytes("assets/" + path).orElseThrow(() -> new IllegalArgumentException(path));
    }

    private static List<String> lines(String name) {
        return text(name).stream()
                .flatMap(text -> text.text().lines())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Optional<SourceText> text(String name) {
        return bytes(name).map(bytes -> new SourceText(SHOWN + name, new String(bytes, StandardCharsets.UTF_8)));
    }

    private static Optional<byte[]> bytes(String name) {
        try (InputStream in = Theme.class.getResourceAsStream("/nrw/ikim/site/theme/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
