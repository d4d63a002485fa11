package nrw.ikim.site.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;

import nrw.ikim.site.data.Characters;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.data.DataScalar;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.text.SourceText;

/** Reads JSON (RFC 8259), strictly. Made for many threads at once. */
public final class JsonReader {

    // our own limits come first, with messages of ours
    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /**
     * Reads a whole file.
     *
     * @return the value, which is a {@link DataScalar} of null for an empty text; empty where the text is broken, and the
     *     diagnostics say why
     */
    public Outcome<Optional<DataNode>> read(SourceText text) {
        String chars = text.text();
        Optional<Diagnostic> forbidden = Characters.firstForbidden(text, 0, chars.length());
        if (forbidden.isPresent()) {
            return new Outcome<>(Optional.empty(), List.of(forbidden.get()));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<DataNode> value = Optional.empty();
        // an array, as Jackson reads a long string in parts and then loses the place of some tokens
        try (JsonParser parser = factory.createParser(chars.toCharArray())) {
            JsonTree tree = new JsonTree(text, parser, diagnostics);
            try {
                value = tree.build();
            } catch (JsonProcessingException fault) {
                int at = fault.getLocation() == null
                        ? chars.length()
                        : (int) fault.getLocation().getCharOffset();
                diagnostics.add(new JsonFaults(text).explain(at, tree.open(), tree.isComplete()));
            }
        } catch (IOException fault) {
            throw new IllegalStateException("reading from memory failed", fault);
        }
        return new Outcome<>(diagnostics.isEmpty() ? value : Optional.empty(), diagnostics);
    }
}
