package nrw.ikim.site.render;

import java.util.HashSet;
import java.util.Set;

import nrw.ikim.site.render.Read.Kind;

/** Collects what a page reads. Used by one thread. */
final class ReadRecorder {

    private final Set<Read> reads = new HashSet<>();

    void template(String name) {
        reads.add(Read.of(Kind.TEMPLATE, name));
    }

    void dataFile(String path) {
        reads.add(Read.of(Kind.DATA_FILE, path));
    }

    void dataEntry(String path, String entry) {
        reads.add(Read.of(Kind.DATA_ENTRY, path, entry));
    }

    void dataKey(String path, String key) {
        reads.add(Read.of(Kind.DATA_KEY, path, key));
    }

    void dataFolder(String folder) {
        reads.add(Read.of(Kind.DATA_FOLDER, folder));
    }

    void page(String path) {
        reads.add(Read.of(Kind.PAGE, path));
    }

    void pageOfEntry(String collection, String id) {
        reads.add(Read.of(Kind.ENTRY_PAGE, collection, id));
    }

    void collection(String name) {
        reads.add(Read.of(Kind.PAGES, name));
    }

    void asset(String path) {
        reads.add(Read.of(Kind.ASSET, path));
    }

    void configuration(String key) {
        reads.add(Read.of(Kind.CONFIGURATION, key));
    }

    ReadSet toReadSet() {
        return ReadSet.of(reads);
    }
}
