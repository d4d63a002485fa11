package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.TreeMap;

import nrw.ikim.site.text.ContentHash;

/**
 * A request as a text: two requests that share it ask the same of the same files.
 *
 * @param request the request
 */
record RequestText(SiteRequest request) {

    private static final String ANY = "\nat any time";

    /**
     * The text.
     *
     * @param timed whether the time of the day was printed into some page
     */
    String text(boolean timed) {
        StringBuilder text = new StringBuilder();
        add(text, "encoding", request.encoding().name());
        add(text, "drafts", request.drafts());
        add(text, "baseUrl", request.baseUrl());
        add(text, "basePath", request.basePath());
        add(text, "output", outputBesideWork());
        add(text, "failOn", request.failOn());
        new TreeMap<>(request.project()).forEach((key, value) -> add(text, key, value));
        add(text, "baseline", hash(request.baseline()));
        add(text, "day", request.timestamp().atZone(ZoneOffset.UTC).toLocalDate());
        return text + (timed ? "\nat " + request.timestamp() : ANY);
    }

    /** Whether a text of an earlier request means the same as this one. */
    boolean isSame(String earlier) {
        return earlier.equals(text(!earlier.endsWith(ANY)));
    }

    private static void add(StringBuilder text, String name, Object value) {
        String words = value.toString();
        text.append(name)
                .append(' ')
                .append(words.length())
                .append(' ')
                .append(words)
                .append('\n');
    }

    private String outputBesideWork() {
        Path output = request.outputDirectory().toAbsolutePath().normalize();
        Path work = request.workDirectory().toAbsolutePath().normalize();
        return output.getRoot().equals(work.getRoot()) ? work.relativize(output).toString() : output.toString();
    }

    private static String hash(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return bytes.length + "-" + Long.toHexString(ContentHash.of(bytes));
        } catch (NoSuchFileException none) {
            return "none";
        } catch (IOException unreadable) {
            return "unreadable";
        }
    }
}
