package nrw.ikim.site;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of a project whose site is to be made hostile.
 *
 * @param project holds {@code src/site} and {@code target}
 */
record HostileSite(Path project) {

    /** What a case does to a sound site. */
    @FunctionalInterface
    interface Attack {
        void on(HostileSite site) throws IOException;
    }

    /** A sound site of one page. */
    void makeSound() throws IOException {
        text("content/index.md", "---\ntitle: Otters\n---\n\nText.\n");
        text("content/harmless.md", "---\ntitle: Harmless\n---\n\nText.\n");
        text("data/harmless.yml", "- name: Edda\n");
    }

    /** A fault of the kind that people make, which has to be found all the same. */
    void addHarmlessFault() throws IOException {
        text("data/harmless.yml", "- name: Edda\n  name: Ada\n");
        text("content/harmless.md", "---\ntitle: Harmless\n---\n\n[Text](/nowhere/)\n");
    }

    Path path(String path) {
        return project.resolve("src/site").resolve(path);
    }

    HostileSite text(String path, String text) throws IOException {
        return text(path, text, StandardCharsets.UTF_8);
    }

    HostileSite text(String path, String text, Charset encoding) throws IOException {
        return bytes(path, text.getBytes(encoding));
    }

    HostileSite bytes(String path, byte... bytes) throws IOException {
        Path file = path(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    /** A page with a front matter. */
    HostileSite page(String body) throws IOException {
        return text("content/bomb.md", "---\ntitle: Bomb\n---\n" + body);
    }

    /** A page in HTML. */
    HostileSite html(String body) throws IOException {
        return text("content/bomb.html", "---\ntitle: Bomb\n---\n" + body);
    }

    /** A file of zeros that takes no room on the disk. */
    HostileSite zeros(String path, long size) throws IOException {
        bytes(path);
        try (RandomAccessFile file = new RandomAccessFile(path(path).toFile(), "rw")) {
            file.setLength(size);
        }
        return this;
    }

    HostileSite link(String path, Path target) throws IOException {
        Path link = path(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
        return this;
    }
}
