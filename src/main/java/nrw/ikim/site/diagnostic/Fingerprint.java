package nrw.ikim.site.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import nrw.ikim.site.text.SourceText;

/**
 * What makes a fault the same one in a later run, wherever its line has moved to meanwhile. It speaks of the line's words,
 * not of its number, and not of the message, whose wording may change with the plugin.
 *
 * @param rule what was checked
 * @param file the path relative to the project, with {@code /}
 * @param line the text of the line that the fault begins in, without white space around it; empty where the file has no text
 * @param occurrence which it is of the faults that are equal in all of these, from top to bottom, 1-based
 */
public record Fingerprint(Rule rule, String file, String line, int occurrence) {

    private static final int HASH_BYTES = 8;

    /** How much of a line is looked at, in UTF-16 units. */
    private static final int LONGEST = 1000;

    /**
     * The fingerprint of each diagnostic, in their order; no two are equal.
     *
     * @param diagnostics all of a run, sorted: a fault that is left out shifts the occurrences behind it
     * @param texts the sources that they speak of, by path
     */
    public static List<Fingerprint> of(List<Diagnostic> diagnostics, Map<String, SourceText> texts) {
        Map<Fingerprint, Integer> seen = new HashMap<>();
        List<Fingerprint> fingerprints = new ArrayList<>(diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            String file = diagnostic.location().file();
            SourceText text = texts.get(file);
            String line = text == null
                    ? ""
                    : beginning(text, diagnostic.location().span().line());
            int occurrence = seen.merge(new Fingerprint(diagnostic.rule(), file, line, 0), 1, Integer::sum);
            fingerprints.add(new Fingerprint(diagnostic.rule(), file, line, occurrence));
        }
        return fingerprints;
    }

    /** A line may have a million characters, and as many faults. */
    private static String beginning(SourceText text, int line) {
        int start = text.startOfLine(line);
        int end = Math.min(text.startOfLine(line + 1), start + LONGEST);
        return text.text().substring(start, end).strip();
    }

    /** The same in one word, for tools that keep it: 16 hexadecimal digits, a colon, and the occurrence. */
    public String hash() {
        byte[] digest = sha256().digest(String.join("\n", rule.id(), file, line).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, HASH_BYTES) + ":" + occurrence;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
