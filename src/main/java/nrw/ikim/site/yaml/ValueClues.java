package nrw.ikim.site.yaml;

import java.util.Optional;

import nrw.ikim.site.diagnostic.Diagnostic;

/** Values that need quotes and have none. */
final class ValueClues {

    private final Lines lines;

    ValueClues(Lines lines) {
        this.lines = lines;
    }

    /** A value that begins like an expression of a template. */
    Optional<Diagnostic> template(Fault fault) {
        int value = lines.value(fault.at());
        return lines.says(value, "{{") || lines.says(value, "{%")
                ? Optional.of(lines.mustBeQuoted(value, lines.text().substring(value, value + 2)))
                : Optional.empty();
    }

    /** A value that begins with a character that YAML keeps for itself or for other purposes. */
    Optional<Diagnostic> reserved(Fault fault) {
        if (fault.says("cannot start any token") || fault.says("mapping keys are not allowed")) {
            return Optional.of(mustBeQuoted(fault.at()));
        }
        if (fault.in("scanning an alias") || fault.in("scanning an anchor") || fault.in("scanning a directive")) {
            return Optional.of(mustBeQuoted(fault.from()));
        }
        int value = lines.value(fault.at());
        boolean stumbled = fault.says("expected <block end>") || fault.says("sequence entries are not allowed");
        boolean named = "*&!".indexOf(lines.at(value)) >= 0 && fault.at() > value;
        return stumbled && named ? Optional.of(mustBeQuoted(value)) : Optional.empty();
    }

    /** A broken tag: {@code !} at the beginning of text, or an abbreviation that is not declared. */
    Optional<Diagnostic> tag(Fault fault) {
        if (fault.says("undefined tag handle")) {
            int end = fault.at();
            while (!Character.isWhitespace(lines.at(end))) {
                end++;
            }
            return Optional.of(Tags.unsafe(lines.source(), fault.at(), end));
        }
        return fault.in("scanning a tag") ? Optional.of(mustBeQuoted(fault.from())) : Optional.empty();
    }

    /** Text right behind the {@code |} or {@code >} that begins a text of several lines, or bad lines in it. */
    Optional<Diagnostic> block(Fault fault) {
        if (!fault.in("block scalar")) {
            return Optional.empty();
        }
        if (fault.says("leading empty lines")) {
            return Optional.of(lines.fault(
                            lines.content(fault.at()),
                            lines.valueEnd(fault.at()),
                            "this text begins with an empty line that is indented further than the text")
                    .withHelp("remove the spaces from the empty line"));
        }
        String sign = String.valueOf(lines.at(fault.from()));
        Diagnostic found = lines.mustBeQuoted(fault.from(), sign);
        return Optional.of(found.withNote("a text of several lines begins in the line behind the `" + sign + "`"));
    }

    /** A colon with a space behind it in text without quotes, or a list that begins behind a key. */
    Optional<Diagnostic> colonInside(Fault fault) {
        int colon = lines.colon(fault.at());
        boolean second = colon >= 0 && colon < fault.at();
        int value = lines.value(fault.at());
        if (second && fault.says("mapping values are not allowed")) {
            return Optional.of(lines.quoted(
                    value, lines.valueEnd(value), "a colon with a space behind it stands in text without quotes"));
        }
        if (second && fault.says("sequence entries are not allowed")) {
            return Optional.of(lines.fault(value, lines.valueEnd(value), "a list cannot begin behind its key")
                    .withHelp("put each `-` on a line of its own below the key, or quote the value if it is text"));
        }
        return Optional.empty();
    }

    /** The value where the character begins it; only the character where it stands within one. */
    private Diagnostic mustBeQuoted(int at) {
        String sign = new String(Character.toChars(lines.text().codePointAt(at)));
        if (at == lines.value(at)) {
            return lines.mustBeQuoted(at, sign);
        }
        return lines.fault(at, at + sign.length(), Lines.mustBeQuoted(sign)).withHelp("put quotes around the value");
    }
}
