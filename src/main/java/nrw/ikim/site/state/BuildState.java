package nrw.ikim.site.state;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.model.Parses;

/**
 * What an earlier build left in the work directory. Thread-safe.
 *
 * <p>Nothing is believed without proof: each remembered result comes with the hashes of all that it was made of, and holds only
 * where these are the same now. Faults are not remembered: whatever had one is computed again.
 */
public final class BuildState {

    private final Head head;
    private final ByteSource inputs;
    private final ByteSource outputs;
    private final StringTable strings;
    private final KeyTable keys;
    private final ParseMemo parses;
    private final PageMemo pages;

    private BuildState(Map<Section, ByteSource> sections) {
        head = Head.read(section(sections, Section.HEAD));
        inputs = section(sections, Section.INPUTS);
        outputs = section(sections, Section.OUTPUTS);
        strings = new StringTable(section(sections, Section.STRINGS));
        keys = new KeyTable(section(sections, Section.KEYS), strings);
        parses = new ParseMemo(section(sections, Section.PARSES), strings);
        pages = new PageMemo(section(sections, Section.PAGES), strings, keys);
    }
}
