package nrw.ikim.site.yaml;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

import nrw.ikim.site.diagnostic.Diagnostic;

/**
 * Says in the words of an editor why a text is no YAML. The parser tells where it gave up, which is often a line after
 * the mistake; each clue looks there for one family of mistakes.
 */
final class SyntaxFaults {

    private final Lines lines;
    private final Positions positions;

    SyntaxFaults(Lines lines, Positions positions) {
        this.lines = lines;
        this.positions = positions;
    }

    /** One diagnostic for what the parser met. */
    Diagnostic explain(MarkedYamlEngineException exception) {
        int at = positions.index(exception.getProblemMark());
        int from = exception.getContextMark().isPresent() ? positions.index(exception.getContextMark()) : at;
        Fault fault = new Fault(
                Objects.requireNonNullElse(exception.getContext(), ""),
                Objects.requireNonNullElse(exception.getProblem(), ""),
                from,
                at);
        return explain(fault);
    }

    /**
     * One diagnostic where the parser fails without a place: in its version 3.2, where text stands behind the closing
     * quote of a text over several lines.
     *
     * @param index behind what was read before
     */
    Diagnostic explainAfter(int index) {
        int at = lines.skipBlanks(index);
        return explain(new Fault("", "expected <block end>", at, at));
    }

    private Diagnostic explain(Fault fault) {
        ValueClues values = new ValueClues(lines);
        QuoteClues quotes = new QuoteClues(lines);
        LayoutClues layout = new LayoutClues(lines);
        Stream<Function<Fault, Optional<Diagnostic>>> clues = Stream.of(
                layout::tab,
                layout::unusualSpace,
                quotes::neverClosed,
                values::template,
                values::reserved,
                values::tag,
                values::block,
                quotes::textBehind,
                quotes::escape,
                new BracketClues(lines)::find,
                values::colonInside,
                layout::missingSpace,
                layout::notAKey,
                layout::mixed,
                layout::indentation,
                layout::secondValue);
        return clues.map(clue -> clue.apply(fault))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unknown(fault.at()));
    }

    private Diagnostic unknown(int at) {
        return lines.fault(at, lines.valueEnd(at), "this cannot be understood as YAML")
                .withHelp("look for a missing quote, bracket, colon or space in this line or the one above it");
    }
}
