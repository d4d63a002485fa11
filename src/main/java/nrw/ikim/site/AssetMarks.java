package nrw.ikim.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import nrw.ikim.site.output.Mark;
import nrw.ikim.site.parallel.Parallel;
import nrw.ikim.site.source.AssetFile;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.text.ContentHash;

/** The marks of the files that are copied to a site, each computed once. */
final class AssetMarks {

    private final int threads;
    private final Map<String, Mark> known = new ConcurrentHashMap<>();

    /** @param threads how many files may be read at once */
    AssetMarks(int threads) {
        this.threads = threads;
    }

    /** The hashes of all assets by path. */
    Map<String, Long> of(SourceTree sources) {
        Parallel.map(sources.assets(), this::mark, threads);
        Map<String, Long> hashes = new TreeMap<>();
        known.forEach((path, mark) -> hashes.put(path, mark.hash()));
        return hashes;
    }

    /** The mark of one; {@link Mark#NONE} where it cannot be read, which the writer will say. */
    Mark mark(AssetFile asset) {
        return known.computeIfAbsent(asset.path(), path -> read(asset));
    }

    /** The mark of one if it was computed; else {@link Mark#NONE}. */
    Mark known(AssetFile asset) {
        return known.getOrDefault(asset.path(), Mark.NONE);
    }

    private static Mark read(AssetFile asset) {
        ContentHash hash = new ContentHash();
        byte[] some = new byte[1 << 16];
        long size = 0;
        try (InputStream in = Files.newInputStream(asset.file())) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                hash.add(some, count);
                size += count;
            }
        } catch (IOException unreadable) {
            return Mark.NONE;
        }
        return new Mark(size, hash.value());
    }
}
