package nrw.ikim.site.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Keeps where the time of a run went: by stage, page and template. To be asked when the run has ended. */
public final class Profile implements Progress {

    private final LongSupplier clock;
    private final long started;
    private final Map<Stage, Long> stages = new EnumMap<>(Stage.class);
    private final Map<String, Piece> pages = new ConcurrentHashMap<>();
    private final Map<String, Piece> templates = new ConcurrentHashMap<>();
    private long begun;

    /** @param clock gives a time in nanoseconds that only grows, as {@link System#nanoTime} */
    public Profile(LongSupplier clock) {
        this.clock = clock;
        this.started = clock.getAsLong();
    }

    /**
     * The time that one thing took.
     *
     * @param name the path of a page below {@code content/}, or the name of a template
     * @param nanos in nanoseconds, in all
     * @param calls how often it was done
     */
    public record Piece(String name, long nanos, int calls) {
        private static final Comparator<Piece> SLOWEST_FIRST =
                Comparator.comparingLong(Piece::nanos).reversed().thenComparing(Piece::name);

        private Piece and(Piece other) {
            return new Piece(name, nanos + other.nanos, calls + other.calls);
        }
    }

    @Override
    public void begin(Stage stage, int total) {
        begun = clock.getAsLong();
    }

    @Override
    public void end(Stage stage) {
        stages.merge(stage, clock.getAsLong() - begun, Long::sum);
    }

    @Override
    public void page(String page, long nanos) {
        pages.merge(page, new Piece(page, nanos, 1), Piece::and);
    }

    @Override
    public boolean timesTemplates() {
        return true;
    }

    @Override
    public void template(String template, long nanos, int calls) {
        templates.merge(template, new Piece(template, nanos, calls), Piece::and);
    }

    /** Nanoseconds since the run began. */
    public long elapsed() {
        return clock.getAsLong() - started;
    }

    /** The stages that ended, in their order, with their nanoseconds. */
    public Map<Stage, Long> stages() {
        return new EnumMap<>(stages);
    }

    /** How many pages were rendered. */
    public int rendered() {
        return pages.size();
    }

    /** The pages that took longest, these first, equal ones by name. */
    public List<Piece> slowestPages(int most) {
        return slowest(pages, most);
    }

    /** The templates that took longest by themselves, these first, equal ones by name. */
    public List<Piece> slowestTemplates(int most) {
        return slowest(templates, most);
    }

    private static List<Piece> slowest(Map<String, Piece> pieces, int most) {
        List<Piece> sorted = new ArrayList<>(pieces.values());
        sorted.sort(Piece.SLOWEST_FIRST);
        return List.copyOf(sorted.subList(0, Math.min(most, sorted.size())));
    }
}
