package nrw.ikim.site.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Fingerprint;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.output.OutputException;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/**
 * The file of a baseline: a line for each fault, of which the first word counts; rule, file and the words of the line are
 * there for people. Sorted, and without numbers of lines, so that it changes where faults come and go, and nowhere else.
 *
 * @param path where it is
 * @param shown the path as users see it
 */
public record BaselineFile(Path path, String shown) {

    private static final String HEAD = """
            # Faults of the site that are not told, written by `mvn ikim:baseline`.
            # Take a line out to be told of its fault again.
            """;

    private static final int LONGEST = 100;
    private static final int HASH = 16;

    private static final Comparator<Fingerprint> ORDER = Comparator.comparing(Fingerprint::file)
            .thenComparing(Fingerprint::rule)
            .thenComparing(Fingerprint::line)
            .thenComparing(Fingerprint::occurrence);

    /** The baseline; without a file, that of no faults. A line that is no entry has its diagnostic. */
    public Outcome<Baseline> read() {
        String text;
        try {
            text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return new Outcome<>(Baseline.NONE, List.of());
        } catch (IOException e) {
            Diagnostic fault =
                    Diagnostic.of(Rule.SOURCE_UNREADABLE, Location.startOf(shown), "the baseline cannot be read");
            return new Outcome<>(
                    Baseline.NONE, List.of(fault.withHelp("see that it is a file, and that you may read it")));
        }
        return read(new SourceText(shown, text));
    }

    private static Outcome<Baseline> read(SourceText text) {
        Set<String> hashes = new HashSet<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (int i = 1; i <= text.lineCount(); i++) {
            String line = text.line(i).strip();
            int blank = line.indexOf(' ');
            String word = blank < 0 ? line : line.substring(0, blank);
            if (isHash(word)) {
                hashes.add(word);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                faults.add(Diagnostic.of(Rule.DATA_SYNTAX, text.locateLine(i), "this is no entry of a baseline")
                        .withHelp("take the line out, or write the file anew with `mvn ikim:baseline`"));
            }
        }
        return new Outcome<>(new Baseline(hashes, false), faults);
    }

    private static boolean isHash(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean right =
                    i == HASH ? word.charAt(i) == ':' : Character.digit(word.charAt(i), i < HASH ? 16 : 10) >= 0;
            if (!right) {
                return false;
            }
        }
        return word.length() > HASH + 1;
    }

    /**
     * Writes the file; without faults there is none, and one that is there is taken away.
     *
     * @param faults the faults that are not to be told from now on, in any order
     */
    public void write(List<Fingerprint> faults) throws OutputException {
        try {
            if (faults.isEmpty()) {
                Files.deleteIfExists(path);
                return;
            }
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            Files.writeString(path, text(faults));
        } catch (IOException e) {
            throw new OutputException(
                    shown,
                    "the baseline `" + shown + "` cannot be written",
                    "see that you may write there, or set ikim.baseline to another file");
        }
    }

    private static String text(List<Fingerprint> faults) {
        StringBuilder text = new StringBuilder(HEAD);
        faults.stream().sorted(ORDER).forEach(fault -> {
            text.append(fault.hash()).append(' ').append(fault.rule().id()).append(' ');
            text.append(fault.file());
            if (!fault.line().isEmpty()) {
                text.append(" | ").append(oneLine(fault.line()));
            }
            text.append('\n');
        });
        return text.toString();
    }

    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.length() < words.length() ? line.append('…').toString() : line.toString();
    }
}
