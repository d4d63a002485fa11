package nrw.ikim.site.yaml;

import java.util.Optional;

import nrw.ikim.site.data.Excerpt;
import nrw.ikim.site.diagnostic.Diagnostic;

/** Mistakes with quotes. */
final class QuoteClues {

    private final Lines lines;

    QuoteClues(Lines lines) {
        this.lines = lines;
    }

    /** A quote that is never closed, or only by the quote that should open the next text. */
    Optional<Diagnostic> neverClosed(Fault fault) {
        boolean toTheEnd = fault.in("quoted scalar") && fault.says("found unexpected");
        int runaway = runaway(fault.at(), toTheEnd);
        if (runaway < 0 && !toTheEnd) {
            return Optional.empty();
        }
        int open = runaway < 0 ? fault.from() : runaway;
        String quote = String.valueOf(lines.at(open));
        return Optional.of(lines.fault(
                        open, lines.valueEnd(open), "the text that begins with `" + quote + "` here is never closed")
                .withHelp("put a `" + quote + "` behind the last word of the text"));
    }

    /**
     * The first quote that opens a value and is closed by what looks like the opening quote of another value.
     *
     * @param at where the parser gave up
     * @param toTheEnd whether the parser was in a quoted text at the end of the file
     */
    private int runaway(int at, boolean toTheEnd) {
        int line = lines.start();
        while (line < lines.end() && line <= at) {
            int open = lines.value(line);
            int next = lines.lineEnd(line) + 1;
            if (lines.at(open) == '"' || lines.at(open) == '\'') {
                int close = lines.closingQuote(open);
                if (close > lines.lineEnd(line)) {
                    boolean stumbled = toTheEnd || lines.number(close) == lines.number(at);
                    if (stumbled && opensAValue(close)) {
                        return open;
                    }
                    next = lines.lineEnd(close) + 1;
                }
            }
            line = next;
        }
        return -1;
    }

    private boolean opensAValue(int quote) {
        int before = lines.skipBlanksBack(quote);
        char sign = lines.at(before - 1);
        boolean spaced = before < quote;
        return (spaced && (sign == ':' || sign == '-' || sign == ','))
                || sign == '['
                || before == lines.lineStart(quote);
    }

    /** More text behind the quote that closes a value, as in {@code 'It's me'}. */
    Optional<Diagnostic> textBehind(Fault fault) {
        int before = lines.skipBlanksBack(fault.at());
        char quote = lines.at(before - 1);
        int value = lines.value(fault.at());
        if (!fault.says("expected <block end>") || (before == fault.at() && before == lines.lineStart(before))) {
            return Optional.empty();
        }
        if ((quote != '"' && quote != '\'') || value >= before) {
            return Optional.empty();
        }
        if (lines.at(value) != quote) {
            return Optional.of(lines.fault(
                            fault.at(),
                            lines.valueEnd(fault.at()),
                            "there is more text behind the `" + quote + "` that closes this value")
                    .withHelp("remove it, or move the closing quote behind it"));
        }
        int end = lines.valueEnd(value);
        String whole = lines.text().substring(value, end);
        boolean both = end - 1 > fault.at() && lines.at(end - 1) == quote;
        Diagnostic found =
                lines.fault(value, end, "there is more text behind the `" + quote + "` that closes this value");
        return Optional.of(Lines.withQuotes(found, both ? whole.substring(1, whole.length() - 1) : whole));
    }

    /** A backslash that begins no known escape. */
    Optional<Diagnostic> escape(Fault fault) {
        if (!fault.in("double-quoted")) {
            return Optional.empty();
        }
        int backslash = Math.max(fault.from(), lines.text().lastIndexOf('\\', fault.at()));
        int end = Math.min(lines.lineEnd(backslash), backslash + 2);
        String written = Excerpt.of(lines.text().substring(backslash, end));
        return Optional.of(lines.fault(backslash, end, written + " has no meaning between double quotes")
                .withHelp("write `\\\\` for a backslash, or put the text between single quotes"));
    }
}
