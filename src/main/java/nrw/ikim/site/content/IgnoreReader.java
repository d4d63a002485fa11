package nrw.ikim.site.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.yaml.YamlComments;

/**
 * Finds the comments {@code # ikim-ignore: rule} in YAML and front matter, {@code <!-- ikim-ignore: rule -->} in the bodies of
 * pages, and <code>{# ikim-ignore: rule #}</code> in templates and bodies. Thread-safe.
 */
public final class IgnoreReader {

    /** Nobody writes longer ones, and to look further for the end of each would take long. */
    private static final int LONGEST = 1000;

    /** Opens a comment of HTML. */
    static final String HTML = "<!--";

    /** The comments of a file of the site, in order; none for kinds of files that have no comments. */
    public List<IgnoreComment> read(SourceFile file) {
        if (!file.remarked()) {
            return List.of();
        }
        SourceText text = file.text();
        int length = text.text().length();
        return switch (file.extension()) {
            case "yml", "yaml" -> aimed(yaml(text, 0, length));
            case "peb" -> aimed(markup(text, 0, false));
            case "md", "markdown", "html", "htm" -> {
                ContentDocument page = new ContentReader().read(file).value();
                List<IgnoreComment> found = yaml(text, text.startOfLine(2), page.bodyStart());
                found.addAll(markup(text, page.bodyStart(), page.isMarkdown()));
                yield aimed(found);
            }
            default -> List.of();
        };
    }

    private static List<IgnoreComment> yaml(SourceText text, int start, int end) {
        List<IgnoreComment> found = new ArrayList<>();
        if (start >= end) {
            return found;
        }
        Set<Integer> comments = new YamlComments().starts(text, start, end);
        for (int at = next(text, start); at >= 0 && at < end; at = next(text, at + 1)) {
            int open = before(text, at) - 1;
            if (comments.contains(open)) {
                int lineEnd = text.text().indexOf('\n', at);
                add(found, text, open, at, lineEnd < 0 ? end : lineEnd, 0);
            }
        }
        return found;
    }

    /** The comments of a template, or of the body of a page; what stands in code or in a larger comment is none. */
    static List<IgnoreComment> markup(SourceText text, int start, boolean markdown) {
        List<IgnoreComment> found = new ArrayList<>();
        MarkdownCode code = new MarkdownCode(text, start);
        String chars = text.text();
        int commentOpen = chars.indexOf("{#", start);
        int commentEnd = start;
        for (int at = next(text, start); at >= 0; at = next(text, at + 1)) {
            int open = open(chars, before(text, at));
            while (commentOpen >= 0 && commentOpen < open) {
                int close = chars.indexOf("#}", commentOpen);
                commentEnd = close < 0 ? chars.length() : close;
                commentOpen = close < 0 ? -1 : chars.indexOf("{#", close);
            }
            if (open >= Math.max(start, commentEnd) && !(markdown && code.holds(open))) {
                String close = chars.startsWith(HTML, open) ? "-->" : "#}";
                int end = chars.substring(at, Math.min(chars.length(), at + LONGEST))
                        .indexOf(close);
                if (end >= 0) {
                    add(found, text, open, at, at + end, close.length());
                }
            }
        }
        return found;
    }

    private static int next(SourceText text, int from) {
        return text.text().indexOf(IgnoreComment.WORD, from);
    }

    /** The index behind the last character before another one that is no blank. */
    private static int before(SourceText text, int index) {
        int at = index;
        while (at > 0 && (text.text().charAt(at - 1) == ' ' || text.text().charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }

    private static int open(String chars, int end) {
        for (String opening : List.of(HTML, "{#-", "{#")) {
            if (chars.startsWith(opening, end - opening.length())) {
                return end - opening.length();
            }
        }
        return -1;
    }

    private static void add(
            List<IgnoreComment> found, SourceText text, int open, int word, int close, int closeLength) {
        int last = text.text().charAt(close - 1) == '-' ? close - 1 : close;
        found.add(new IgnoreComment(
                text,
                open,
                close + closeLength,
                text.span(open, open).line(),
                IgnoreComment.names(text, word + IgnoreComment.WORD.length(), last)));
    }

    /** Those that stand alone are for the next line with words on it. */
    private static List<IgnoreComment> aimed(List<IgnoreComment> found) {
        List<IgnoreComment> aimed = new ArrayList<>(found);
        for (int i = found.size() - 1; i >= 0; i--) {
            IgnoreComment comment = found.get(i);
            if (isAlone(comment)) {
                int line = nextLine(comment);
                IgnoreComment below = i + 1 < aimed.size() ? aimed.get(i + 1) : comment;
                boolean stacked = below.location().span().line() == line && isAlone(below);
                int target = stacked ? below.line() : line;
                aimed.set(
                        i, new IgnoreComment(comment.text(), comment.start(), comment.end(), target, comment.rules()));
            }
        }
        return aimed;
    }

    /** Whether nothing else stands on its lines. */
    static boolean isAlone(IgnoreComment comment) {
        int before = before(comment.text(), comment.start());
        return (before == 0 || comment.text().text().charAt(before - 1) == '\n') && endsLine(comment);
    }

    /** Whether nothing but blanks stands behind it. */
    static boolean endsLine(IgnoreComment comment) {
        String chars = comment.text().text();
        int at = comment.end();
        while (at < chars.length() && (chars.charAt(at) == ' ' || chars.charAt(at) == '\t')) {
            at++;
        }
        return at == chars.length() || chars.charAt(at) == '\n';
    }

    private static int nextLine(IgnoreComment comment) {
        SourceText text = comment.text();
        int line = comment.location().span().endLine() + 1;
        while (line <= text.lineCount() && text.line(line).isBlank()) {
            line++;
        }
        return line;
    }
}
