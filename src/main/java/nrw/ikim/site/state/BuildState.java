package nrw.ikim.site.state;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.render.ReadSet;

/**
 * What an earlier build left in the work directory. Thread-safe.
 *
 * <p>Nothing is believed without proof: each remembered result comes with the hashes of all that it was made of, and holds only
 * where these are the same now. Faults are not remembered: whatever had one is computed again.
 */
public final class BuildState {

    private final Map<Section, ByteSource> sections;
    private final Head head;
    private final Lazy<SavedOutputs> outputs;
    private final Lazy<StringTable> strings;
    private final Lazy<KeyTable> keys;
    private final Lazy<ParseMemo> parses;
    private final Lazy<PageMemo> pages;

    /** One of no build. */
    public BuildState() {
        this(Map.of());
    }

    private BuildState(Map<Section, ByteSource> sections) {
        this.sections = sections;
        this.head = sections.isEmpty() ? Head.NONE : Head.read(section(Section.HEAD));
        this.outputs = new Lazy<>(() -> SavedOutputs.read(section(Section.OUTPUTS)), SavedOutputs::new);
        this.strings = new Lazy<>(() -> new StringTable(section(Section.STRINGS)), StringTable::new);
        this.keys = new Lazy<>(() -> new KeyTable(section(Section.KEYS), strings()), () -> new KeyTable(strings()));
        this.parses = new Lazy<>(() -> new ParseMemo(section(Section.PARSES), strings()), ParseMemo::new);
        this.pages = new Lazy<>(() -> new PageMemo(section(Section.PAGES), strings(), keys()), PageMemo::new);
    }

    /**
     * Reads the state.
     *
     * @param workDirectory where it is kept
     * @param plugin what tells this plugin from all others; the state of another one is none
     */
    public static BuildState read(Path workDirectory, String plugin) {
        try {
            return new StateFile(workDirectory, plugin)
                    .read()
                    .map(BuildState::new)
                    .orElseGet(BuildState::new);
        } catch (Damaged damaged) {
            return new BuildState();
        }
    }

    /** Removes the state, so that it cannot mislead. */
    public static void remove(Path workDirectory) {
        new StateFile(workDirectory, "").delete();
    }

    private ByteSource section(Section section) {
        ByteSource source = sections.get(section);
        return source == null ? new ByteSource(new byte[0]) : source.copy();
    }

    /** Made when it is first asked for; a part that is damaged is empty. */
    private static final class Lazy<T> {
        private final Supplier<T> maker;
        private final Supplier<T> empty;
        private volatile @Nullable T value;

        Lazy(Supplier<T> maker, Supplier<T> empty) {
            this.maker = maker;
            this.empty = empty;
        }

        T get() {
            T known = value;
            if (known == null) {
                synchronized (this) {
                    known = value == null ? make() : value;
                    value = known;
                }
            }
            return known;
        }

        private T make() {
            try {
                return maker.get();
            } catch (Damaged damaged) {
                return empty.get();
            }
        }
    }

    /** What the build was asked for, and what came of it. */
    public Head head() {
        return head;
    }

    /** Whether these are the files that the build had. */
    public boolean hasInputs(Inputs now) {
        return now.are(section(Section.INPUTS));
    }

    /** The files of its output. */
    public SavedOutputs outputs() {
        return outputs.get();
    }

    /** What its files held. */
    public ParseMemo parses() {
        return parses.get();
    }

    /** Its pages. */
    public PageMemo pages() {
        return pages.get();
    }

    StringTable strings() {
        return strings.get();
    }

    KeyTable keys() {
        return keys.get();
    }

    /** What each page read, by its address, sorted. */
    public Map<String, ReadSet> reads() {
        Map<String, ReadSet> reads = new TreeMap<>();
        pages().paths().forEach(path -> pages().page(path).ifPresent(page -> reads.put(page.url(), page.reads())));
        return reads;
    }
}
