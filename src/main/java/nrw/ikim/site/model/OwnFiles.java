package nrw.ikim.site.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.model.DataTree.DataFile;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.text.Location;

/** Sees to it that each entry has the data file that its collection declares: {@code people/ds.yml} for a group. */
final class OwnFiles {

    private static final String ENDING = ".yml";

    private OwnFiles() {}

    /** The data with an empty list in each place where a file is missing, so that templates need not ask. */
    static DataTree complete(
            SourceTree sources,
            SiteConfiguration configuration,
            DataTree data,
            Map<String, Map<String, Entry>> entries) {
        Map<String, DataFile> missing = new TreeMap<>();
        for (CollectionRule rule : configuration.collections().values()) {
            if (!rule.file().isEmpty()) {
                for (String id : entries.getOrDefault(rule.name(), Map.of()).keySet()) {
                    String stem = rule.fileOf(id);
                    if (data.file(stem).isEmpty()) {
                        Location place = Location.startOf(sources.shown("data/" + stem + ENDING));
                        missing.put(stem, DataFile.missing(stem + ENDING, new DataList(List.of(), place)));
                    }
                }
            }
        }
        return data.with(missing);
    }
}
