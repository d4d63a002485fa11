package nrw.ikim.site.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

import nrw.ikim.site.model.Site;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.Theme;

/**
 * Tells what the things that pages read are like in one state of a site, as 64 bits each ({@link ValueHash}): a page whose
 * reads have the same fingerprints as when it was rendered soundly would be rendered the same. What is not there has a
 * fingerprint, too. Does not tell of the version of this plugin, nor of the theme other than its templates. Each
 * fingerprint is computed when first asked for. Thread-safe.
 */
public final class ReadFingerprints {

    private final ReadValues values;
    private final Map<Read, Long> known = new ConcurrentHashMap<>();

    /**
     * @param site the site, with all its pages
     * @param theme gives the templates that the site does not bring itself
     * @param settings those that the pages are rendered with
     * @param contents gives 64 bits for the whole content of a file of {@code content/} or {@code templates/}
     */
    public ReadFingerprints(Site site, Theme theme, RenderSettings settings, ToLongFunction<SourceFile> contents) {
        this.values = new ReadValues(site, theme, settings, contents);
    }

    /** The same, where the content of files is at hand. */
    public ReadFingerprints(Site site, Theme theme, RenderSettings settings) {
        this(site, theme, settings, file -> new ValueHash()
                .add(file.text().text())
                .value());
    }

    /** The fingerprint of one read. */
    public long of(Read read) {
        if (read.kind() == Read.Kind.SOURCE) {
            return values.of(read); // asked for by one page
        }
        Long before = known.get(read);
        if (before != null) {
            return before;
        }
        long now = values.of(read);
        known.put(read, now);
        return now;
    }

    /** The fingerprints of all reads of a page, in their order. */
    public long[] of(ReadSet reads) {
        return reads.reads().stream().mapToLong(this::of).toArray();
    }

    /**
     * Whether all that a page read is as it was.
     *
     * @param fingerprints those of the reads in their order, from {@link #of(ReadSet)} when the page was rendered
     */
    public boolean same(ReadSet reads, long[] fingerprints) {
        if (fingerprints.length != reads.reads().size()) {
            return false;
        }
        for (int i = 0; i < fingerprints.length; i++) {
            if (of(reads.reads().get(i)) != fingerprints[i]) {
                return false;
            }
        }
        return true;
    }
}
