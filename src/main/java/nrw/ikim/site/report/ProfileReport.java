package nrw.ikim.site.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nrw.ikim.site.progress.Profile;
import nrw.ikim.site.progress.Stage;

/** Where the time of a run went, as lines of a table for people. */
public final class ProfileReport {

    private static final int MOST = 10;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    /**
     * The lines: the stages with their part of the whole, how many pages were rendered, and the slowest pages and templates.
     * Nothing where no stage was run.
     *
     * @param profile of a run that has ended
     * @param pages how many pages the site has
     */
    public List<String> lines(Profile profile, int pages) {
        List<String> lines = new ArrayList<>();
        if (profile.stages().isEmpty()) {
            return lines;
        }
        stages(profile, lines);
        int rendered = profile.rendered();
        int reused = Math.max(0, pages - rendered);
        lines.add(ConsoleReport.counted(rendered, "page") + " rendered, " + reused + " reused from earlier runs");
        List<Profile.Piece> slowPages = profile.slowestPages(MOST);
        if (!slowPages.isEmpty()) {
            lines.add("slowest pages");
            slowPages.forEach(page -> lines.add(milliseconds(page.nanos()) + "  " + page.name()));
        }
        List<Profile.Piece> slowTemplates = profile.slowestTemplates(MOST);
        if (!slowTemplates.isEmpty()) {
            lines.add("slowest templates, without those that they call");
            slowTemplates.forEach(template ->
                    lines.add(milliseconds(template.nanos()) + "  " + template.name() + times(template.calls())));
        }
        return lines;
    }

    private static void stages(Profile profile, List<String> lines) {
        long whole = Math.max(1, profile.elapsed());
        lines.add("where the time went");
        long rest = whole;
        for (Map.Entry<Stage, Long> stage : profile.stages().entrySet()) {
            lines.add(share(stage.getValue(), whole, stage.getKey().words()));
            rest -= stage.getValue();
        }
        lines.add(share(Math.max(0, rest), whole, "all else"));
        lines.add(share(whole, whole, "in all"));
    }

    private static String share(long nanos, long whole, String what) {
        return String.format(
                Locale.ROOT, "%9.2f s %4d %%  %s", nanos / NANOS_PER_SECOND, Math.round(100.0 * nanos / whole), what);
    }

    private static String milliseconds(long nanos) {
        return String.format(Locale.ROOT, "%9.1f ms", nanos / NANOS_PER_MILLI);
    }

    private static String times(int calls) {
        return calls == 1 ? ", once" : ", " + calls + " times";
    }
}
