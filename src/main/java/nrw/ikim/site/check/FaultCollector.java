package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.DiagnosticMerger;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;

/** Collects the faults of all pages, and says once what many pages show. */
final class FaultCollector {

    /** Nobody reads the suggestions of more, and to look for them takes time. */
    private static final int SUGGESTIONS = 200;

    private final Map<Key, Seen> faults = new TreeMap<>();

    private record Key(Location location, Rule rule, String target) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::location).thenComparing(Key::rule).thenComparing(Key::target);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Seen {
        private final Wording wording;
        private final String firstPage;
        private String lastPage;
        private int pages = 1;

        private Seen(Wording wording, String page) {
            this.wording = wording;
            this.firstPage = page;
            this.lastPage = page;
        }

        private void on(String page) {
            if (!page.equals(lastPage)) {
                lastPage = page;
                pages++;
            }
        }
    }

    /**
     * @param target what was written; with rule and location it tells one fault from another
     * @param page the address of the page; pages come in the order of their addresses
     * @param wording of the first page that shows the fault
     */
    void add(Rule rule, Location location, String target, String page, Wording wording) {
        faults.computeIfAbsent(new Key(location, rule, target), key -> new Seen(wording, page))
                .on(page);
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> found = new ArrayList<>(faults.size());
        faults.forEach((key, seen) -> found.add(diagnostic(key, seen, found.size() < SUGGESTIONS)));
        return DiagnosticMerger.merged(found);
    }

    private static Diagnostic diagnostic(Key key, Seen seen, boolean suggest) {
        Wording wording = seen.wording;
        Diagnostic diagnostic =
                Diagnostic.of(key.rule(), key.location(), wording.message()).withHelp(wording.help(seen.pages > 1));
        if (suggest) {
            diagnostic = diagnostic.withSuggestion(wording.suggestion(seen.pages > 1));
        }
        if (!wording.note().isEmpty()) {
            diagnostic = diagnostic.withNote(wording.note());
        }
        return seen.pages == 1
                ? diagnostic
                : diagnostic.withNote("on " + seen.pages + " pages, first " + seen.firstPage);
    }
}
