package nrw.ikim.site.yaml;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nrw.ikim.site.data.Characters;
import nrw.ikim.site.data.Excerpt;
import nrw.ikim.site.diagnostic.Diagnostic;

/** Mistakes with spaces: indentation, and the space behind a colon or dash. */
final class LayoutClues {

    private static final int MOST_COLUMNS = 4;

    private final Lines lines;

    LayoutClues(Lines lines) {
        this.lines = lines;
    }

    /** A tab where only spaces may be. */
    Optional<Diagnostic> tab(Fault fault) {
        if (!fault.says("TAB")) {
            return Optional.empty();
        }
        int content = lines.content(fault.at());
        int tab = lines.lineStart(fault.at());
        while (tab < content && lines.at(tab) != '\t') {
            tab++;
        }
        int found = tab < content ? tab : fault.at();
        int end = found;
        while (lines.at(end) == '\t') {
            end++;
        }
        return Optional.of(lines.fault(found, Math.max(end, found + 1), "a tab in the indentation: YAML wants spaces")
                .withHelp("put two spaces in place of each tab; most editors can do that for a whole file"));
    }

    /** What looks like a space between indentation, dash, key and value, and is none. */
    Optional<Diagnostic> unusualSpace(Fault fault) {
        return Stream.of(fault.at(), fault.from(), lines.lineAbove(fault.at()))
                .filter(index -> index >= 0)
                .flatMap(index -> IntStream.range(lines.lineStart(index), lines.lineEnd(index))
                        .boxed())
                .filter(index -> Characters.isUnusualSpace(lines.at(index)))
                .filter(index -> index == lines.lineStart(index) || " -:\u00A0".indexOf(lines.at(index - 1)) >= 0)
                .findFirst()
                .map(index -> Characters.unusualSpace(lines.source(), index));
    }

    /** {@code key:value} or {@code -value}, which YAML takes for one word. */
    Optional<Diagnostic> missingSpace(Fault fault) {
        int line = suspect(fault);
        if (line < 0) {
            return Optional.empty();
        }
        int content = lines.content(line);
        int colon = lines.tightColon(line);
        if (colon >= 0) {
            String mended = lines.text().substring(lines.key(line), colon) + ": "
                    + lines.text().substring(colon + 1, Math.max(colon + 1, lines.valueEnd(colon)));
            return Optional.of(lines.fault(colon, colon + 1, "a space is missing behind this colon")
                    .withHelp("write " + Excerpt.of(mended))
                    .withSuggestion(": "));
        }
        return missingSpaceBehindDash(content);
    }

    private Optional<Diagnostic> missingSpaceBehindDash(int at) {
        if (lines.at(at) != '-' || Character.isWhitespace(lines.at(at + 1))) {
            return Optional.empty();
        }
        return Optional.of(lines.fault(at, at + 1, "a space is missing behind this `-`")
                .withHelp("write a space behind the `-` of each list entry")
                .withSuggestion("- "));
    }

    /** The line that should have been {@code key: value}, or -1. */
    private int suspect(Fault fault) {
        if (fault.says("could not find expected ':'")) {
            return lines.lineStart(fault.from());
        }
        return fault.says("mapping values are not allowed") ? lines.lineAbove(fault.at()) : -1;
    }

    /** A line among keys that has no colon. */
    Optional<Diagnostic> notAKey(Fault fault) {
        if (!fault.says("could not find expected ':'")) {
            return Optional.empty();
        }
        int content = lines.content(fault.from());
        int end = lines.valueEnd(content);
        String found = Excerpt.of(lines.text().substring(content, end));
        return Optional.of(lines.fault(content, end, "expected a key with a colon and a value, found " + found)
                .withHelp("write `key: value`, or indent the line further if it goes on with the text above it"));
    }

    /** Keys and list entries side by side. */
    Optional<Diagnostic> mixed(Fault fault) {
        if (!fault.says("expected <block end>") || column(fault.at()) != column(fault.from())) {
            return Optional.empty();
        }
        if (fault.in("block mapping") && lines.at(fault.at()) == '-') {
            return Optional.of(lines.fault(fault.at(), fault.at() + 1, "a list entry (`-`) stands among keys")
                    .withHelp("indent the list below the key that it belongs to, or remove the `-`"));
        }
        if (fault.in("block mapping") && lines.at(fault.at()) == ':') {
            return Optional.of(MappingReader.noKey(lines.locate(fault.at(), fault.at() + 1)));
        }
        if (fault.in("block collection")) {
            Optional<Diagnostic> tight = missingSpaceBehindDash(fault.at());
            if (tight.isPresent()) {
                return tight;
            }
            int colon = lines.colon(fault.at());
            return Optional.of(lines.fault(
                            fault.at(),
                            colon < 0 ? lines.valueEnd(fault.at()) : colon,
                            "a key stands among the entries of a list")
                    .withHelp("write a `- ` before it if it is an entry, or move it below the key that it belongs to"));
        }
        return Optional.empty();
    }

    /** A line that is indented unlike any line above it, or below a key that has a value already. */
    Optional<Diagnostic> indentation(Fault fault) {
        int content = lines.content(fault.at());
        int above = lines.lineAbove(fault.at());
        boolean own = fault.at() <= Math.max(content, lines.colon(fault.at()));
        boolean misfit = fault.says("expected <block end>")
                || fault.says("mapping values are not allowed")
                || (fault.says("expected '<document start>'") && column(content) < column(lines.content(above)));
        if (above < 0 || !own || !misfit) {
            return Optional.empty();
        }
        int colon = lines.colon(content);
        int end = colon < 0 ? lines.valueEnd(content) : colon;
        boolean deeper = fault.says("mapping values are not allowed");
        String message = deeper
                ? "this line is indented further than line " + lines.number(above) + ", which has a value already"
                : "the indentation of this line fits no line above it";
        String columns = columnsAbove(content);
        return Optional.of(lines.fault(content, end, message)
                .withHelp(
                        columns.isEmpty()
                                ? "indent it like the lines that it belongs with"
                                : "start it in column " + columns + ", like the lines that it belongs with"));
    }

    /** Text behind the end of the data. */
    Optional<Diagnostic> secondValue(Fault fault) {
        if (!fault.says("expected '<document start>'")) {
            return Optional.empty();
        }
        if (lines.at(lines.start()) == '%') {
            return Optional.of(lines.mustBeQuoted(lines.start(), "%"));
        }
        return Optional.of(
                lines.fault(fault.at(), lines.valueEnd(fault.at()), "there is more text behind the end of the data")
                        .withHelp("remove it, or move it into a file of its own"));
    }

    /** Where the keys above a key begin, or the entries above an entry, that it could go on with. */
    private String columnsAbove(int index) {
        TreeSet<Integer> columns = new TreeSet<>();
        boolean entry = lines.at(index) == '-';
        int least = Integer.MAX_VALUE;
        for (int line = lines.lineAbove(index); line >= 0 && least > 1; line = lines.lineAbove(line)) {
            int content = lines.content(line);
            if (column(content) < least) {
                if (!entry) {
                    columns.add(column(lines.key(line)));
                } else if (lines.at(content) == '-') {
                    columns.add(column(content));
                }
                least = column(content);
            }
        }
        return columns.stream().limit(MOST_COLUMNS).map(String::valueOf).collect(Collectors.joining(" or "));
    }

    private int column(int index) {
        return lines.source().span(index, index).column();
    }
}
