package nrw.ikim.site.render;

import java.util.Map;
import java.util.function.Predicate;

import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.progress.Progress;

/**
 * What rendering needs beside the site.
 *
 * @param project values of the Maven project, as {@code project} in templates
 * @param build values of this build, as {@code build} in templates
 * @param reported tells the entries that are known to lack a page; they have their diagnostic
 * @param faultyData tells the data files, as users see them, that have another shape than templates expect
 * @param doubtful tells the pages that may lack something because of faults in data or configuration
 * @param progress is told of the times of templates
 */
public record RenderSettings(
        Map<String, String> project,
        Map<String, String> build,
        Predicate<Entry> reported,
        Predicate<String> faultyData,
        Predicate<Page> doubtful,
        Progress progress) {

    public RenderSettings {
        project = Map.copyOf(project);
        build = Map.copyOf(build);
    }
}
