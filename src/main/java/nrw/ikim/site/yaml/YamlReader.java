package nrw.ikim.site.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

import nrw.ikim.site.data.Characters;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.data.DataScalar;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.text.SourceText;

/**
 * Reads YAML 1.2 with the types of its core schema, merge keys ({@code <<}) and nothing that runs code. Made for many
 * threads at once.
 */
public final class YamlReader {

    // the size of files is bounded where they are read
    private final LoadSettings settings =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final boolean times;

    /** For data files. */
    public YamlReader() {
        this(true);
    }

    private YamlReader(boolean times) {
        this.times = times;
    }

    /** For the front matter of pages, where a time of day without quotes is ordinary, and read by nobody else. */
    public static YamlReader forPages() {
        return new YamlReader(false);
    }

    /**
     * Reads a whole file.
     *
     * @return the value, which is a {@link DataScalar} of null for a text without any; empty where the text is broken,
     *     and the diagnostics say why. There may be warnings beside a value
     */
    public Outcome<Optional<DataNode>> read(SourceText text) {
        return read(text, 0, text.text().length());
    }

    /**
     * Reads a range of a file, as {@link #read(SourceText)} does; places are those in the whole file.
     *
     * @param start the first index, at the beginning of a line
     * @param end the index behind the last character
     */
    public Outcome<Optional<DataNode>> read(SourceText text, int start, int end) {
        Optional<DataNode> regular = RegularYaml.read(text, start, end, times);
        return regular.isPresent() ? new Outcome<>(regular, List.of()) : readByLibrary(text, start, end);
    }

    /** Reads whatever there may be in a text. */
    Outcome<Optional<DataNode>> readByLibrary(SourceText text, int start, int end) {
        Optional<Diagnostic> forbidden = Characters.firstForbidden(text, start, end);
        if (forbidden.isPresent()) {
            return new Outcome<>(Optional.empty(), List.of(forbidden.get()));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<DataNode> value = Optional.empty();
        Positions positions = new Positions(text, start, end);
        Parse parser = new Parse(settings);
        Iterator<Event> events =
                parser.parseString(text.text().substring(start, end)).iterator();
        TreeBuilder tree = new TreeBuilder(text, positions, events, diagnostics, times);
        SyntaxFaults faults = new SyntaxFaults(new Lines(text, start, end), positions);
        try {
            value = Optional.of(tree.build());
        } catch (Abandoned reason) {
            diagnostics.add(reason.diagnostic());
        } catch (MarkedYamlEngineException fault) {
            addUnlessSaid(faults.explain(fault), diagnostics);
        } catch (YamlVersionException fault) {
            diagnostics.add(wrongVersion(text, start));
        } catch (YamlEngineException fault) {
            addUnlessSaid(faults.explainAfter(Math.max(start, tree.end())), diagnostics);
        }
        boolean broken = diagnostics.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
        return new Outcome<>(broken ? Optional.empty() : value, diagnostics);
    }

    /** The parser stumbles later over what has been found before: one fault, one message. */
    private static void addUnlessSaid(Diagnostic fault, List<Diagnostic> diagnostics) {
        int line = fault.location().span().line();
        boolean said = diagnostics.stream()
                .anyMatch(earlier -> earlier.rule() == Rule.DATA_SYNTAX
                        && earlier.location().span().line() == line);
        if (!said) {
            diagnostics.add(fault);
        }
    }

    private static Diagnostic wrongVersion(SourceText text, int start) {
        int line = text.span(
                        Math.max(start, text.text().indexOf("%YAML", start)),
                        text.text().length())
                .line();
        return Diagnostic.of(Rule.DATA_SYNTAX, text.locateLine(line), "this version of YAML is not known")
                .withHelp("remove the line");
    }
}
