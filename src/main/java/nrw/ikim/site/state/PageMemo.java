package nrw.ikim.site.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.model.Page;
import nrw.ikim.site.render.ReadFingerprints;

/**
 * The pages of an earlier run, all of which were sound. One still holds where all that it read is as it was. Thread-safe.
 */
public final class PageMemo {

    private final ByteSource source;
    private final StringTable strings;
    private final KeyTable keys;
    private final Map<String, int[]> places = new HashMap<>();

    /** The change of each read that was asked for: 1 for none, 2 for one. Racing threads find the same. */
    private final byte[] changes;

    /** One without pages. */
    PageMemo() {
        this(new ByteSource(new byte[0]), new StringTable(), new KeyTable(new StringTable()));
    }

    PageMemo(ByteSource source, StringTable strings, KeyTable keys) {
        this.source = source;
        this.strings = strings;
        this.keys = keys;
        this.changes = new byte[keys.size()];
        while (source.left() > 0) {
            String path = source.text();
            int length = source.size();
            int from = source.at();
            places.put(path, new int[] {from, source.skip(length)});
        }
    }

    /** The paths of all pages. */
    Set<String> paths() {
        return places.keySet();
    }

    /** Where a page is written; empty where there is none. */
    Optional<ByteSource> find(String path) {
        int[] place = places.get(path);
        return place == null ? Optional.empty() : Optional.of(new ByteSource(source.array(), place[0], place[1]));
    }

    /**
     * Why a page has to be rendered again.
     *
     * @param now what there is to be read now
     * @return in the words of messages; empty where it need not
     */
    public Optional<String> reason(Page page, ReadFingerprints now) {
        try {
            Optional<ByteSource> known = find(page.path());
            if (known.isEmpty()) {
                return Optional.of("was not there, or not sound");
            }
            for (int key : PageCodec.keys(known.get())) {
                if (isChanged(key, now)) {
                    return Optional.of(keys.read(key) + " changed");
                }
            }
            return Optional.empty();
        } catch (Damaged forgotten) {
            return Optional.of("is not known any more");
        }
    }

    private boolean isChanged(int key, ReadFingerprints now) {
        if (key >= changes.length) {
            throw new Damaged("read " + key);
        }
        if (changes[key] == 0) {
            changes[key] = (byte) (now.of(keys.read(key)) == keys.fingerprint(key) ? 1 : 2);
        }
        return changes[key] == 2;
    }

    /** A page as it was; empty where it is not known. */
    public Optional<SavedPage> page(String path) {
        try {
            return find(path).map(found -> PageCodec.read(found, keys, strings));
        } catch (Damaged forgotten) {
            return Optional.empty();
        }
    }
}
