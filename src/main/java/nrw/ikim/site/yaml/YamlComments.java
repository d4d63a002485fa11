package nrw.ikim.site.yaml;

import java.util.Set;
import java.util.TreeSet;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;

import nrw.ikim.site.text.SourceText;

/** Finds the comments of YAML, which a {@code #} in a text between quotes or in a block is not. Thread-safe. */
public final class YamlComments {

    private final LoadSettings settings = LoadSettings.builder()
            .setParseComments(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();

    /**
     * The indices of the {@code #} that comments begin with; of a text that is broken, those before the fault.
     *
     * @param start the first index to look at, at the beginning of a line
     * @param end the index behind the last character
     */
    public Set<Integer> starts(SourceText text, int start, int end) {
        Set<Integer> starts = new TreeSet<>();
        Positions positions = new Positions(text, start, end);
        String yaml = text.text().substring(start, end);
        try {
            ScannerImpl tokens = new ScannerImpl(settings, new StreamReader(settings, yaml));
            while (tokens.hasNext()) {
                if (tokens.next() instanceof CommentToken comment) {
                    starts.add(positions.index(comment.getStartMark()));
                }
            }
        } catch (YamlEngineException broken) {
            // told by the reader
        }
        return starts;
    }
}
