package nrw.ikim.site.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Composed;
import nrw.ikim.site.text.Location;

/**
 * Finds the files of one folder of a site, with one look at each. Folders are gone through by their real paths, so that
 * only symbolic links have to be checked for leaving the site.
 */
final class FolderWalk {

    /** Deeper than people sort; and a path of every system has room for it. */
    private static final int DEEPEST = 100;

    private static final char UNKNOWN = '\uFFFD';

    private final Path root;
    private final Findings findings;
    private final FileKind kind;
    private final LinkGuard links;
    private final List<FoundFile> found = new ArrayList<>();

    /** @param root the real path of the site's directory */
    FolderWalk(Path root, FileKind kind, Findings findings) {
        this.root = root;
        this.kind = kind;
        this.findings = findings;
        this.links = new LinkGuard(root, findings);
    }

    /** The files of a folder of the site's directory, sorted by path. */
    List<FoundFile> folder(String name) {
        start(name, true);
        found.sort(Comparator.comparing(FoundFile::path).thenComparing(FoundFile::file));
        return distinct();
    }

    /** A file of the site's directory. */
    Optional<FoundFile> file(String name) {
        start(name, false);
        return found.stream().findFirst();
    }

    private void start(String name, boolean folder) {
        Path start = root.resolve(name);
        if (!Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.exists(start) && Files.isDirectory(start) != folder) {
            String message =
                    folder ? "`%s` is a file, but has to be a folder" : "`%s` is a folder, but has to be a file";
            findings.unreadable(name, message.formatted(name), "rename or remove it");
            return;
        }
        entry(start, name);
    }

    private void entry(Path file, String path) {
        attributes(file, path).ifPresent(attributes -> {
            if (attributes.isSymbolicLink()) {
                links.target(file, path).ifPresent(target -> attributes(target, path)
                        .ifPresent(reached -> links.follow(file, () -> visit(target, path, reached))));
            } else {
                visit(file, path, attributes);
            }
        });
    }

    private void visit(Path file, String path, BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            directory(file, path);
        } else if (kind.wanted().test(path.substring(path.lastIndexOf('/') + 1))) {
            if (attributes.isRegularFile()) {
                found.add(new FoundFile(path, file, attributes.size()));
            } else {
                findings.unreadable(path, "this is neither a file nor a folder", "put a file in its place");
            }
        }
    }

    private void directory(Path directory, String path) {
        if (path.chars().filter(c -> c == '/').count() > DEEPEST) {
            findings.unreadable(
                    path,
                    Rule.DATA_LIMIT,
                    "folders are nested more than " + DEEPEST + " deep",
                    "move this folder up, or take it away");
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            List<Path> sorted = new ArrayList<>();
            entries.forEach(sorted::add);
            sorted.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
            for (Path entry : sorted) {
                String name = entry.getFileName().toString();
                if (name.indexOf(UNKNOWN) >= 0) {
                    unknownName(path + "/" + name);
                } else if (!kind.skipped().test(name)) {
                    entry(entry, path + "/" + Composed.of(name));
                }
            }
        } catch (AccessDeniedException e) {
            findings.forbidden(path);
        } catch (DirectoryIteratorException e) {
            throw new UncheckedIOException("cannot read " + directory, e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + directory, e);
        }
    }

    private void unknownName(String path) {
        findings.unreadable(
                path,
                "the name of this file holds characters that cannot be read here",
                "run the build with a UTF-8 locale, as by `LC_ALL=C.UTF-8`, or rename the file");
    }

    private Optional<BasicFileAttributes> attributes(Path file, String path) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (AccessDeniedException e) {
            findings.forbidden(path);
        } catch (NoSuchFileException e) {
            // deleted since its folder was read: an editor's temporary file
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return Optional.empty();
    }

    /** The same name in composed and decomposed letters is one name to everybody but the file system. */
    private List<FoundFile> distinct() {
        List<FoundFile> distinct = new ArrayList<>(found.size());
        String previous = "";
        for (FoundFile file : found) {
            if (file.path().equals(previous)) {
                Location location = Location.startOf(findings.shown(previous));
                findings.add(Diagnostic.of(
                                Rule.URL_CASE_COLLISION,
                                location,
                                "there are two files of this name, which differ only in how accents are stored")
                        .withHelp("delete or rename one of them"));
            } else {
                distinct.add(file);
            }
            previous = file.path();
        }
        return distinct;
    }
}
