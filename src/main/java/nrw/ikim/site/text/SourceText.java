package nrw.ikim.site.text;

import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The text of a source file and its lines. Line ends are {@code \n} throughout: {@code \r\n} and lone {@code \r} are
 * converted, which leaves lines and columns as editors count them. A byte order mark is left out.
 */
public final class SourceText implements Locator {

    private final String file;
    private final @Nullable Supplier<String> reader;
    private final @Nullable Content kept;
    private volatile @Nullable WeakReference<Content> last;

    /** The text, and its lines once they were asked for. */
    private static final class Content {
        private final String text;
        private final LineIndex lines;

        Content(String text) {
            this.text = normalised(text);
            this.lines = new LineIndex(this.text);
        }
    }

    /**
     * @param file the path relative to the project, with {@code /}
     * @param text the decoded content of the file
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.reader = null;
        this.kept = new Content(text);
    }

    /**
     * A text that need not stay in memory.
     *
     * @param file the path relative to the project, with {@code /}
     * @param text the decoded content of the file; kept as long as somebody uses it
     * @param reader gives it again, the same each time
     */
    public SourceText(String file, String text, Supplier<String> reader) {
        this.file = file;
        this.reader = reader;
        this.kept = null;
        this.last = new WeakReference<>(new Content(text));
    }

    /**
     * A text that is read when it is first asked for, and need not stay in memory.
     *
     * @param file the path relative to the project, with {@code /}
     * @param reader gives the decoded content of the file, the same each time
     */
    public SourceText(String file, Supplier<String> reader) {
        this.file = file;
        this.reader = reader;
        this.kept = null;
    }

    private SourceText(String file, Content kept) {
        this.file = file;
        this.reader = null;
        this.kept = kept;
    }

    /** The same text; as long as it is in use, this one need not be read again either. */
    public SourceText held() {
        return kept == null ? new SourceText(file, content()) : this;
    }

    /**
     * The same file with another text, which stays in memory as this one does.
     *
     * @param text gives it, the same each time
     */
    public SourceText with(Supplier<String> text) {
        return kept == null ? new SourceText(file, text.get(), text) : new SourceText(file, text.get());
    }

    private Content content() {
        if (kept != null) {
            return kept;
        }
        WeakReference<Content> reference = last;
        Content content = reference == null ? null : reference.get();
        if (content == null) {
            content = new Content(Objects.requireNonNull(reader).get());
            last = new WeakReference<>(content);
        }
        return content;
    }

    private static String normalised(String text) {
        String unmarked = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The path relative to the project, with {@code /}. */
    public String file() {
        return file;
    }

    /** The whole text; all offsets of this class are indices into it. */
    public String text() {
        return content().text;
    }

    /** The number of lines; an empty text has one. */
    public int lineCount() {
        return content().lines.starts().length;
    }

    /**
     * One line without its end.
     *
     * @param line 1-based; a line past the end is empty
     */
    public String line(int line) {
        Content content = content();
        int[] starts = content.lines.starts();
        if (line > starts.length) {
            return "";
        }
        int end = line == starts.length ? content.text.length() : starts[line] - 1;
        return content.text.substring(starts[line - 1], end);
    }

    /**
     * The index of the first character of a line.
     *
     * @param line 1-based; a line past the end gives the end of the text
     */
    public int startOfLine(int line) {
        Content content = content();
        int[] starts = content.lines.starts();
        return line > starts.length ? content.text.length() : starts[line - 1];
    }

    /** The range between two indices (UTF-16 units); both are clipped to the text. */
    public Span span(int start, int end) {
        Content content = content();
        int length = content.text.length();
        int from = Math.max(0, Math.min(start, length));
        int to = Math.max(from, Math.min(end, length));
        int[] starts = content.lines.startsUpTo(to);
        int line = LineIndex.lineAt(from, starts);
        int endLine = LineIndex.lineAt(to, starts);
        return new Span(
                line,
                content.lines.columnAt(from, starts[line - 1]),
                endLine,
                content.lines.columnAt(to, starts[endLine - 1]));
    }

    @Override
    public Location locate(int start, int end) {
        return new Location(file, span(start, end));
    }

    /** The whole of a line but for white space around it, as a location; for faults of which only the line is known. */
    public Location locateLine(int line) {
        int safe = Math.max(1, Math.min(line, lineCount()));
        int start = startOfLine(safe);
        int end = start + line(safe).length();
        String text = text();
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return locate(start, end);
    }

    /** What stands at a range within one line; empty where it goes over several. */
    public Optional<String> text(Span span) {
        String line = line(span.line());
        int points = line.codePointCount(0, line.length());
        if (span.endLine() != span.line() || span.endColumn() > points + 1) {
            return Optional.empty();
        }
        int start = line.offsetByCodePoints(0, span.column() - 1);
        return Optional.of(line.substring(start, line.offsetByCodePoints(0, span.endColumn() - 1)));
    }
}
