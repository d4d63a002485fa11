package nrw.ikim.site.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Composed;
import nrw.ikim.site.text.Location;

/**
 * Reads the files of a site: {@code site.yml}, {@code data/}, {@code content/}, {@code templates/}, {@code schemas/} and
 * {@code assets/}. What else is in its directory belongs to others and is not looked at.
 */
public final class SourceReader {

    /** Which part of all memory the texts of pages may take, so that most sites are read once. */
    private static final int SHARE = 16;

    /**
     * Reads a site. Texts are decoded strictly and limited to 2 MiB. Symbolic links are followed inside of the site's
     * directory only; one that leads back to a folder around it is passed over. Names are compared and shown in Unicode's
     * composed form (NFC).
     *
     * @param projectDirectory what the paths in messages are relative to
     * @param siteDirectory the directory to read; where there is none, the tree is empty
     * @param encoding of the texts; one that begins with the byte order mark of UTF-8 is UTF-8 all the same
     * @return what could be read; each file that could not has a diagnostic and is named by the tree
     * @throws UncheckedIOException where reading fails for no fault of the site, as when a disk fails
     */
    public Outcome<SourceTree> read(Path projectDirectory, Path siteDirectory, Charset encoding) {
        return read(projectDirectory, siteDirectory, encoding, 1, KnownTexts.NONE, page -> {});
    }

    /**
     * The same with several threads. The texts of pages stay in memory only as far as there is room for them; {@link
     * SourceChangedException} is thrown where another one lies in the place of a file that has to be read again.
     *
     * @param threads how many files may be read at once, at least 1
     * @param known tells files that need not be decoded
     * @param pages takes each file of {@code content/} as soon as it was read, from several threads
     */
    public Outcome<SourceTree> read(
            Path projectDirectory,
            Path siteDirectory,
            Charset encoding,
            int threads,
            KnownTexts known,
            Consumer<SourceFile> pages) {
        String root = shownRoot(projectDirectory, siteDirectory);
        Findings findings = new Findings(root);
        Optional<Path> directory = realDirectory(siteDirectory, findings);
        if (directory.isEmpty()) {
            return new Outcome<>(
                    new SourceTree(
                            root, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                    findings.diagnostics());
        }
        Path real = directory.get();
        TextReader texts =
                new TextReader(encoding, threads, Runtime.getRuntime().maxMemory() / SHARE, known);
        SourceTree tree = new SourceTree(
                root,
                configuration(real, texts, findings),
                texts(real, "data", FileKind.texts("yml", "yaml", "json"), texts, findings),
                pages(real, texts, pages, findings),
                texts(real, "templates", FileKind.texts("peb"), texts, findings),
                texts(real, "schemas", FileKind.texts("yml", "yaml", "json"), texts, findings),
                assets(real, findings),
                findings.unreadable());
        return new Outcome<>(tree, findings.diagnostics());
    }

    private static String shownRoot(Path projectDirectory, Path siteDirectory) {
        Path project = projectDirectory.toAbsolutePath().normalize();
        Path site = siteDirectory.toAbsolutePath().normalize();
        Path shown = site.startsWith(project) ? project.relativize(site) : site;
        return Composed.of(shown.toString().replace(shown.getFileSystem().getSeparator(), "/"));
    }

    private static Optional<Path> realDirectory(Path directory, Findings findings) {
        try {
            Path real = directory.toRealPath();
            if (Files.isDirectory(real)) {
                return Optional.of(real);
            }
            findings.unreadable("", "the folder of the site is a file", "put a folder in its place");
            return Optional.empty();
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + directory, e);
        }
    }

    private static Optional<SourceFile> configuration(Path root, TextReader texts, Findings findings) {
        FileKind yaml = FileKind.texts("yml", "yaml");
        Optional<FoundFile> yml = new FolderWalk(root, yaml, findings).file("site.yml");
        Optional<FoundFile> other = new FolderWalk(root, yaml, findings).file("site.yaml");
        if (yml.isPresent() && other.isPresent()) {
            Location location = Location.startOf(findings.shown("site.yaml"));
            findings.add(Diagnostic.of(Rule.DATA_SCHEMA, location, "there are both `site.yml` and `site.yaml`")
                    .withHelp("put all settings into `site.yml` and delete `site.yaml`"));
        }
        List<FoundFile> files = yml.or(() -> other).stream().toList();
        return texts.read("", files, true, text -> {}, findings).stream().findFirst();
    }

    private static List<SourceFile> texts(
            Path root, String folder, FileKind kind, TextReader texts, Findings findings) {
        return texts.read(folder, new FolderWalk(root, kind, findings).folder(folder), true, text -> {}, findings);
    }

    private static List<SourceFile> pages(Path root, TextReader texts, Consumer<SourceFile> taker, Findings findings) {
        FileKind kind = FileKind.texts("md", "markdown", "html", "htm");
        List<FoundFile> files = new FolderWalk(root, kind, findings).folder("content");
        return texts.read("content", files, false, taker, findings);
    }

    private static List<AssetFile> assets(Path root, Findings findings) {
        List<FoundFile> files = new FolderWalk(root, FileKind.assets(), findings).folder("assets");
        List<AssetFile> assets = new ArrayList<>(files.size());
        for (FoundFile file : files) {
            if (Files.isReadable(file.file())) {
                assets.add(new AssetFile(file.below("assets"), findings.shown(file.path()), file.file(), file.size()));
            } else {
                findings.forbidden(file.path());
            }
        }
        return assets;
    }
}
