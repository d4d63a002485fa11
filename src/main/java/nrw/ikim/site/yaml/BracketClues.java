package nrw.ikim.site.yaml;

import java.util.Optional;

import nrw.ikim.site.diagnostic.Diagnostic;

/** Mistakes in lists and mappings between brackets. */
final class BracketClues {

    private final Lines lines;

    BracketClues(Lines lines) {
        this.lines = lines;
    }

    Optional<Diagnostic> find(Fault fault) {
        if (fault.says("expected the node content")) {
            return Optional.of(noValue(fault));
        }
        if (fault.in("flow sequence") || fault.in("flow mapping")) {
            return Optional.of(unfinished(fault));
        }
        int before = lines.skipBlanksBack(fault.at());
        char bracket = lines.at(before - 1);
        int value = lines.value(fault.at());
        boolean behind = fault.says("expected <block end>") && (bracket == ']' || bracket == '}') && value < before;
        if (behind && (lines.at(value) == '[' || lines.at(value) == '{')) {
            return Optional.of(lines.quoted(
                    value,
                    lines.valueEnd(value),
                    "there is more text behind the `" + bracket + "` that closes this value"));
        }
        return Optional.empty();
    }

    private Diagnostic neverClosed(int open) {
        char close = lines.at(open) == '[' ? ']' : '}';
        return lines.fault(open, lines.valueEnd(open), "the `" + lines.at(open) + "` here is never closed")
                .withHelp("put a `" + close + "` behind the last value");
    }

    /** The last bracket before an index that none closes, or -1. */
    private int openBefore(int index) {
        int closed = 0;
        for (int i = index - 1; i >= lines.start(); i--) {
            if (lines.at(i) == ']' || lines.at(i) == '}') {
                closed++;
            } else if ((lines.at(i) == '[' || lines.at(i) == '{') && --closed < 0) {
                return i;
            }
        }
        return -1;
    }

    private int indentation(int index) {
        return lines.content(index) - lines.lineStart(index);
    }

    private Diagnostic noValue(Fault fault) {
        int open = fault.at() >= lines.end() ? openBefore(fault.at()) : -1;
        if (open >= 0) {
            return neverClosed(open);
        }
        String sign = String.valueOf(lines.at(fault.at()));
        if (fault.at() == lines.value(fault.at())) {
            return lines.mustBeQuoted(fault.at(), sign);
        }
        return lines.fault(fault.at(), fault.at() + 1, "a value is missing before this `" + sign + "`")
                .withHelp("write the value, or remove a comma");
    }

    private Diagnostic unfinished(Fault fault) {
        char open = lines.at(fault.from());
        char close = open == '[' ? ']' : '}';
        char found = lines.at(fault.at());
        boolean laterLine = lines.number(fault.at()) > lines.number(fault.from());
        boolean nextKey = laterLine && indentation(fault.at()) <= indentation(fault.from());
        if (fault.at() >= lines.end() || fault.says("<stream end>") || nextKey) {
            return neverClosed(fault.from());
        }
        if (found == ']' || found == '}') {
            return lines.fault(
                            fault.at(),
                            fault.at() + 1,
                            "`" + found + "` cannot close the `" + open + "` from line " + lines.number(fault.from()))
                    .withHelp("put a `" + close + "` here")
                    .withSuggestion(String.valueOf(close));
        }
        return lines.fault(
                        fault.at(), fault.at() + 1, "expected a comma or `" + close + "` here, found `" + found + "`")
                .withHelp("put commas between the values, and quotes around a value with a colon or brackets in it");
    }
}
