package nrw.ikim.site.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.json.JsonReader;
import nrw.ikim.site.json.JsonWriter;
import nrw.ikim.site.output.OutputException;
import nrw.ikim.site.output.WholeFile;
import nrw.ikim.site.text.SourceText;

/**
 * Keeps good answers between runs, in a JSON file: for each address the HTTP status, the time of the answer and, for one that
 * has moved, where it leads. Bad answers are not kept, they are asked for again. A file that cannot be read counts as
 * none.
 */
final class LinkCache {

    /** Nobody has so many links; a larger file is none of ours. */
    private static final long LARGEST = 64L << 20;

    private final Path file;
    private final Map<String, Entry> entries;

    private record Entry(Verdict verdict, Instant time) {}

    private LinkCache(Path file, Map<String, Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /**
     * Reads the answers that still hold.
     *
     * @param keep how long an answer holds
     */
    static LinkCache read(Path file, Duration keep, Instant now) {
        Map<String, Entry> entries = new TreeMap<>();
        written(file).members().forEach((address, member) -> entry(member.node())
                .filter(entry ->
                        !entry.time().isAfter(now) && entry.time().plus(keep).isAfter(now))
                .ifPresent(entry -> entries.put(address, entry)));
        return new LinkCache(file, entries);
    }

    private static DataMap written(Path file) {
        SourceText nothing = new SourceText(file.toString(), "");
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return DataMap.empty(nothing.locate(0, 0));
            }
            SourceText text = new SourceText(file.toString(), Files.readString(file));
            DataNode root = new JsonReader().read(text).value().orElse(null);
            return root instanceof DataMap map && map.node("links").orElse(null) instanceof DataMap links
                    ? links
                    : DataMap.empty(nothing.locate(0, 0));
        } catch (IOException e) {
            return DataMap.empty(nothing.locate(0, 0));
        }
    }

    private static Optional<Entry> entry(DataNode node) {
        if (!(node instanceof DataMap map) || !(map.get("status") instanceof Number status)) {
            return Optional.empty();
        }
        try {
            Instant time = Instant.parse(map.text("time").orElse(""));
            Verdict verdict = map.text("target")
                    .map(target -> Verdict.moved(target, status.intValue()))
                    .orElseGet(() -> Verdict.fine(status.intValue()));
            return Optional.of(new Entry(verdict, time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What is known of an address. */
    Optional<Verdict> get(WebAddress address) {
        return Optional.ofNullable(entries.get(address.toString())).map(Entry::verdict);
    }

    /** Takes note of an answer where it is good. */
    synchronized void put(WebAddress address, Verdict verdict, Instant time) {
        if (verdict.isGood()) {
            entries.put(address.toString(), new Entry(verdict, time.truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    /**
     * Writes the file in one step, so that a killed run leaves the one before.
     *
     * @throws OutputException where the system refuses
     */
    synchronized void write() throws OutputException {
        JsonWriter json = new JsonWriter();
        List<String> lines = new ArrayList<>();
        entries.forEach((address, entry) -> lines.add(json.write(address) + ":" + json.write(values(entry))));
        String text = "{\"links\":{\n" + String.join(",\n", lines) + "\n}}\n";
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> values(Entry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("status", entry.verdict().status());
        values.put("time", entry.time().toString());
        if (entry.verdict().kind() == Verdict.Kind.MOVED) {
            values.put("target", entry.verdict().target());
        }
        return values;
    }
}
