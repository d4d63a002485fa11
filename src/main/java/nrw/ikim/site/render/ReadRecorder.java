package nrw.ikim.site.render;

import java.util.HashSet;
import java.util.Set;

/** Collects what a page reads. Used by one thread. */
final class ReadRecorder {

    private final Set<String> templates = new HashSet<>();
    private final Set<String> data = new HashSet<>();
    private final Set<String> pages = new HashSet<>();
    private final Set<String> collections = new HashSet<>();
    private final Set<String> assets = new HashSet<>();
    private final Set<String> configuration = new HashSet<>();

    void template(String name) {
        templates.add(name);
    }

    void dataFile(String path) {
        data.add(path);
    }

    void dataEntry(String path, String entry) {
        data.add(path + "#" + entry);
    }

    void dataKey(String path, String key) {
        data.add(path + "[" + key + "]");
    }

    void dataFolder(String folder) {
        data.add(folder.isEmpty() ? "/" : folder);
    }

    void page(String path) {
        pages.add(path);
    }

    void pageOfEntry(String collection, String id) {
        pages.add(collection + "#" + id);
    }

    void collection(String name) {
        collections.add(name);
    }

    void asset(String path) {
        assets.add(path);
    }

    void configuration(String key) {
        configuration.add(key);
    }

    Set<String> templates() {
        return templates;
    }

    ReadSet toReadSet() {
        return ReadSet.of(templates, data, pages, collections, assets, configuration);
    }
}
