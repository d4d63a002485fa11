package nrw.ikim.site.content;

import java.util.List;
import java.util.Optional;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.data.DataScalar;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.yaml.YamlReader;

/**
 * Takes the front matter of a page from its body. Front matter is YAML from a first line {@code ---} to a line
 * {@code ---} or {@code ...}; a file that begins otherwise has none. Made for many threads at once.
 */
public final class ContentReader {

    private static final String FENCE = "---";

    private final YamlReader yaml = YamlReader.forPages();

    /**
     * Reads a page.
     *
     * @return the page; {@link ContentDocument#broken()} where its front matter could not be read, and the diagnostics
     *     say why. Whether the values of the keys can be used is not looked at.
     */
    public Outcome<ContentDocument> read(SourceFile file) {
        SourceText text = file.text();
        String chars = text.text();
        if (!isLine(chars, 0, FENCE)) {
            int displaced = displaced(text);
            return displaced == 0
                    ? new Outcome<>(document(file, DataMap.empty(text.locate(0, 0)), 0), List.of())
                    : broken(file, 0, List.of(notAtTheBeginning(text, displaced)));
        }
        int start = nextLine(chars, 0);
        int closing = closingLine(chars, start);
        if (closing < 0) {
            return broken(file, 0, List.of(neverClosed(text)));
        }
        return frontMatter(file, start, closing, nextLine(chars, closing));
    }

    /** The first line of what is front matter to anybody but us, as blanks stand before it; 0 where there is none. */
    private static int displaced(SourceText text) {
        int first = 1;
        while (first < text.lineCount() && text.line(first).isBlank()) {
            first++;
        }
        if (!text.line(first).strip().equals(FENCE) || !beginsWithKey(text.line(first + 1))) {
            return 0;
        }
        for (int line = first + 2; line <= text.lineCount(); line++) {
            if (text.line(line).strip().equals(FENCE)) {
                return first;
            }
        }
        return 0;
    }

    private static boolean beginsWithKey(String line) {
        String words = line.strip();
        int colon = words.indexOf(':');
        return colon > 0
                && words.chars().limit(colon).allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
                && (colon + 1 == words.length() || words.charAt(colon + 1) == ' ');
    }

    /**
     * The index of the line that ends the front matter, negative where there is none.
     *
     * @param from the beginning of the first line to look at
     */
    private static int closingLine(String chars, int from) {
        for (int line = from; line < chars.length(); line = nextLine(chars, line)) {
            if (isLine(chars, line, FENCE) || isLine(chars, line, "...")) {
                return line;
            }
        }
        return -1;
    }

    /** Whether a line has these words and white space behind them. */
    private static boolean isLine(String chars, int start, String words) {
        if (!chars.startsWith(words, start)) {
            return false;
        }
        int at = start + words.length();
        while (at < chars.length() && chars.charAt(at) != '\n') {
            if (!Character.isWhitespace(chars.charAt(at++))) {
                return false;
            }
        }
        return true;
    }

    private static int nextLine(String chars, int from) {
        int end = chars.indexOf('\n', from);
        return end < 0 ? chars.length() : end + 1;
    }

    private Outcome<ContentDocument> frontMatter(SourceFile file, int start, int end, int bodyStart) {
        Outcome<Optional<DataNode>> outcome = yaml.read(file.text(), start, end);
        DataNode node = outcome.value().orElse(null);
        if (node == null) {
            return broken(file, bodyStart, outcome.diagnostics());
        }
        if (node instanceof DataMap map) {
            return new Outcome<>(document(file, map, bodyStart), outcome.diagnostics());
        }
        if (node.value() == null) {
            DataMap empty = DataMap.empty(file.text().locate(start, start));
            return new Outcome<>(document(file, empty, bodyStart), outcome.diagnostics());
        }
        return broken(file, bodyStart, List.of(notAMapping(node)));
    }

    /** Where the body is a template, comments for the checks are taken out of it. */
    private static ContentDocument document(SourceFile file, DataMap frontMatter, int bodyStart) {
        ContentDocument document = new ContentDocument(file, frontMatter, bodyStart, false);
        boolean template = !Boolean.FALSE.equals(frontMatter.get("template"));
        if (!template || !file.remarked() || file.text().text().indexOf(IgnoreComment.WORD, bodyStart) < 0) {
            return document;
        }
        SourceText masked = IgnoreMask.masked(file.text(), bodyStart, document.isMarkdown());
        return new ContentDocument(
                new SourceFile(file.path(), masked, file.hash(), true), frontMatter, bodyStart, false);
    }

    private static Outcome<ContentDocument> broken(SourceFile file, int bodyStart, List<Diagnostic> diagnostics) {
        DataMap empty = DataMap.empty(file.text().locate(0, 0));
        return new Outcome<>(new ContentDocument(file, empty, bodyStart, true), diagnostics);
    }

    private static Diagnostic neverClosed(SourceText text) {
        return Diagnostic.of(Rule.FRONT_MATTER, text.locateLine(1), "the front matter that begins here is never closed")
                .withHelp(
                        "add a line `---` after the last key; a file that begins with a rule needs an empty line before it");
    }

    private static Diagnostic notAtTheBeginning(SourceText text, int line) {
        return Diagnostic.of(
                        Rule.FRONT_MATTER,
                        text.locateLine(line),
                        "front matter begins in the first column of the first line, and this does not")
                .withHelp("delete what stands before `---`, blanks and empty lines too");
    }

    private static Diagnostic notAMapping(DataNode node) {
        Diagnostic fault = Diagnostic.of(
                Rule.FRONT_MATTER,
                node.location(),
                "front matter must be a mapping of keys to values, got " + node.described());
        boolean colon = node instanceof DataScalar scalar
                && String.valueOf(scalar.value()).contains(":");
        return fault.withHelp(
                colon
                        ? "write a space behind the colon of each key, as in `title: My page`"
                        : "write each value behind its key, as in `title: My page`");
    }
}
