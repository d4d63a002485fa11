package nrw.ikim.site.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import nrw.ikim.site.content.ContentDocument;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.source.AssetFile;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.yaml.YamlReader;

/** A site whose files are given as strings, by path below {@code src/site/}, and what the stages make of it. */
public final class InMemorySite {

    private static final String ROOT = "src/site";
    private final Map<String, String> files = new TreeMap<>();
    private final TreeSet<String> unreadable = new TreeSet<>();
    private List<String> themeAssets = List.of();
    private boolean drafts;

    /** With one more file; its lines. */
    public InMemorySite with(String path, String... lines) {
        files.put(path, String.join("\n", lines) + (lines.length == 0 ? "" : "\n"));
        return this;
    }

    public InMemorySite withUnreadable(String path) {
        unreadable.add(path);
        return this;
    }

    public InMemorySite withThemeAssets(String... paths) {
        themeAssets = List.of(paths);
        return this;
    }

    public InMemorySite withDrafts() {
        drafts = true;
        return this;
    }

    public SourceTree sources() {
        List<AssetFile> assets = new ArrayList<>();
        files.keySet().stream()
                .filter(path -> path.startsWith("assets/"))
                .forEach(path -> assets.add(
                        new AssetFile(path.substring("assets/".length()), ROOT + "/" + path, Path.of(path), 0)));
        return new SourceTree(
                ROOT,
                folder("").stream()
                        .filter(file -> file.path().equals("site.yml"))
                        .findFirst(),
                folder("data/"),
                folder("content/"),
                folder("templates/"),
                folder("schemas/"),
                assets,
                List.copyOf(unreadable));
    }

    public Outcome<DataTree> data() {
        return new DataReader().read(sources());
    }

    public Outcome<SiteConfiguration> configuration() {
        return configuration(Overrides.NONE);
    }

    public Outcome<SiteConfiguration> configuration(Overrides overrides) {
        return new ConfigurationReader().read(sources().configuration(), theme(), overrides);
    }

    /** The site, with the faults of its last stage. */
    public Outcome<Site> build() {
        List<ContentDocument> documents =
                folder("content/").stream().map(InMemorySite::document).toList();
        return new SiteBuilder(configuration().value(), LocalDate.of(2026, 4, 1), drafts)
                .build(data().value(), documents, sources(), themeAssets);
    }

    public Page page(String path) {
        return build().value().pages().stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** As in {@code src/site/site.yml:2:3 data-schema: the message}, with note, help and suggestion; sorted. */
    public static List<String> lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream().sorted().map(InMemorySite::line).toList();
    }

    /** As in {@code site.yml:2:3 data-schema}; sorted. */
    public static List<String> places(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .sorted()
                .map(found -> found.location().toString().substring(ROOT.length() + 1)
                        + " "
                        + found.rule().id())
                .toList();
    }

    private static String line(Diagnostic found) {
        StringBuilder line = new StringBuilder();
        line.append(found.location()).append(' ').append(found.rule().id()).append(": ");
        line.append(found.message());
        found.notes().forEach(note -> line.append(" | ").append(note));
        line.append(found.help().isEmpty() ? "" : " | help: " + found.help());
        return line.append(found.suggestion().isEmpty() ? "" : " | did you mean " + found.suggestion())
                .toString();
    }

    private List<SourceFile> folder(String folder) {
        List<SourceFile> found = new ArrayList<>();
        files.forEach((path, text) -> {
            if (path.startsWith(folder)) {
                found.add(new SourceFile(path.substring(folder.length()), new SourceText(ROOT + "/" + path, text)));
            }
        });
        return found;
    }

    private static ContentDocument document(SourceFile file) {
        SourceText text = file.text();
        int end = text.text().indexOf("\n---\n", 3);
        if (!text.text().startsWith("---\n") || end < 0) {
            boolean broken = text.text().startsWith("---\n");
            return new ContentDocument(file, DataMap.empty(Location.startOf(text.file())), 0, broken);
        }
        Optional<DataNode> front =
                new YamlReader().read(text, 4, Math.max(4, end)).value();
        DataMap map =
                front.orElse(null) instanceof DataMap found ? found : DataMap.empty(Location.startOf(text.file()));
        return new ContentDocument(file, map, end + 5, front.isEmpty());
    }

    private static SourceText theme() {
        try (InputStream in = InMemorySite.class.getResourceAsStream("/nrw/ikim/site/theme/theme.yml")) {
            return new SourceText("theme.yml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
