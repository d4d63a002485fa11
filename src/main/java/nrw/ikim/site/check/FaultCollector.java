package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.DiagnosticMerger;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;

/** Collects the faults of all pages, and says once what many pages show. */
final class FaultCollector implements FaultSink {

    /** Nobody reads the suggestions of more, and to look for them takes time. */
    private static final int SUGGESTIONS = 200;

    /** How many further places are named of a fault that was merged by its subject. */
    private static final int PLACES = 3;

    private static final Location ANYWHERE = Location.startOf("");

    private final boolean bySubject;
    private final Map<Key, Seen> faults = new TreeMap<>();

    /**
     * @param bySubject whether a fault is the same on two pages where it is about the same, as a link to one missing file,
     *     which is how a menu shows in files of whose making nothing is known; else where it was made at one place
     */
    FaultCollector(boolean bySubject) {
        this.bySubject = bySubject;
    }

    /** Of pages that were made of sources, so that a fault is the same on two pages where it was made at one place. */
    FaultCollector() {
        this(false);
    }

    private record Key(Location place, Rule rule, String subject) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::place).thenComparing(Key::rule).thenComparing(Key::subject);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private record Place(String page, Supplier<Location> where) {
        private Location location() {
            return where.get();
        }
    }

    private static final class Seen {
        private final Finding finding;
        private final String target;
        private final List<Place> places = new ArrayList<>(1);
        private String lastPage;
        private int pages = 1;

        private Seen(Finding finding, String target, Place first) {
            this.finding = finding;
            this.target = target;
            this.lastPage = first.page();
            places.add(first);
        }

        private void on(Place place) {
            if (!place.page().equals(lastPage)) {
                lastPage = place.page();
                pages++;
                if (places.size() <= PLACES) {
                    places.add(place);
                }
            }
        }
    }

    @Override
    public void add(Finding finding, PublishedFile file, int start, int end, String target) {
        if (bySubject) {
            Place place = new Place(file.url(), () -> file.origins().locate(start, end));
            add(new Key(ANYWHERE, finding.rule(), finding.subject()), finding, target, place);
        } else {
            Location location = file.origins().locate(start, end);
            add(finding.rule(), location, target, file.url(), finding.wording());
        }
    }

    /** Takes a fault that was found on a page when that was made. */
    void add(PageFault fault, String page) {
        add(fault.rule(), fault.location(), fault.target(), page, fault.wording());
    }

    @Override
    public void add(Rule rule, Location location, String target, String page, Wording wording) {
        Place place = new Place(page, () -> location);
        add(new Key(location, rule, target), new Finding(rule, target, wording), target, place);
    }

    private void add(Key key, Finding finding, String target, Place place) {
        faults.computeIfAbsent(key, first -> new Seen(finding, target, place)).on(place);
    }

    /** The faults, sorted and merged. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> found = new ArrayList<>(faults.size());
        faults.forEach((key, seen) -> found.add(diagnostic(seen, found.size() < SUGGESTIONS)));
        return DiagnosticMerger.merged(found);
    }

    private Diagnostic diagnostic(Seen seen, boolean suggest) {
        Wording wording = seen.finding.wording();
        Location location = seen.places.get(0).location();
        boolean elsewhere = seen.pages > 1 && !bySubject;
        Diagnostic diagnostic =
                Diagnostic.of(seen.finding.rule(), location, wording.message()).withHelp(wording.help(elsewhere));
        if (suggest) {
            diagnostic = diagnostic.withSuggestion(inPlace(wording.suggestion(elsewhere), seen.target, location));
        }
        if (!wording.note().isEmpty()) {
            diagnostic = diagnostic.withNote(wording.note());
        }
        return seen.pages == 1 ? diagnostic : diagnostic.withNote(bySubject ? places(seen) : pages(seen));
    }

    private static String pages(Seen seen) {
        return "on " + seen.pages + " pages, first " + seen.places.get(0).page();
    }

    private static String places(Seen seen) {
        String further = seen.places.stream()
                .skip(1)
                .map(place -> place.location().toString())
                .collect(Collectors.joining(", "));
        int more = seen.pages - seen.places.size();
        return "on " + seen.pages + " pages, also at " + further + (more > 0 ? " and " + more + " more" : "");
    }

    /**
     * A suggestion for what stands at the place of a fault: a template may have put something before it, as {@code mailto:}
     * before the datum that is wrong.
     */
    private static String inPlace(String suggestion, String target, Location location) {
        int width = location.span().endColumn() - location.span().column();
        int before = target.codePointCount(0, target.length()) - width;
        if (location.span().line() != location.span().endLine() || before <= 0 || width == 0) {
            return suggestion;
        }
        int index = target.offsetByCodePoints(0, before);
        char last = target.charAt(index - 1);
        return (last == ':' || last == '/') && suggestion.startsWith(target.substring(0, index))
                ? suggestion.substring(index)
                : suggestion;
    }
}
