package nrw.ikim.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A slip of an editor.
 *
 * @param what in the words of the docs
 * @param change does it to the sources of a site
 * @param expected what must be told, as {@code FILE:LINE:COLUMN RULE}, sorted by file, line and column
 */
record Mistake(String what, Change change, List<String> expected) {

    static Mistake of(String what, Change change, String... expected) {
        return new Mistake(what, change, List.of(expected));
    }

    /** Something done to the sources of a site. */
    @FunctionalInterface
    interface Change {
        void applyTo(Path site) throws IOException;

        default Change and(Change other) {
            return site -> {
                applyTo(site);
                other.applyTo(site);
            };
        }
    }

    /** Puts one text in the place of another, which must stand in the file once. */
    static Change edit(String file, String from, String to) {
        return site -> {
            String text = Files.readString(site.resolve(file));
            if (text.indexOf(from) < 0 || text.indexOf(from) != text.lastIndexOf(from)) {
                throw new IllegalStateException("`" + from + "` must stand once in " + file);
            }
            Files.writeString(site.resolve(file), text.replace(from, to));
        };
    }

    static Change add(String file, String text) {
        return site -> {
            Files.createDirectories(parentOf(site.resolve(file)));
            Files.writeString(site.resolve(file), text);
        };
    }

    static Change append(String file, String text) {
        return site -> Files.writeString(site.resolve(file), Files.readString(site.resolve(file)) + text);
    }

    static Change delete(String file) {
        return site -> Files.delete(site.resolve(file));
    }

    static Change rename(String from, String to) {
        return site -> Files.move(site.resolve(from), site.resolve(to));
    }

    static Change copy(String from, String to) {
        return site -> {
            Files.createDirectories(parentOf(site.resolve(to)));
            Files.copy(site.resolve(from), site.resolve(to));
        };
    }

    static Change saveAs(String file, Charset charset) {
        return site -> {
            String text = Files.readString(site.resolve(file), StandardCharsets.UTF_8);
            Files.write(site.resolve(file), text.getBytes(charset));
        };
    }

    private static Path parentOf(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new UncheckedIOException(new IOException("no parent: " + file));
        }
        return parent;
    }
}
