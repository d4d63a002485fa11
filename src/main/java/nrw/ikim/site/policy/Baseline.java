package nrw.ikim.site.policy;

import java.util.Set;

import nrw.ikim.site.diagnostic.Fingerprint;

/**
 * The faults that a site had when it began to be checked, and that are not told.
 *
 * @param hashes what they are known by, as {@link Fingerprint#hash()} gives it
 * @param everything whether all faults are held for such, which they are while a baseline is made
 */
public record Baseline(Set<String> hashes, boolean everything) {

    /** No faults. */
    public static final Baseline NONE = new Baseline(Set.of(), false);

    /** All faults of this run. */
    public static final Baseline EVERYTHING = new Baseline(Set.of(), true);

    public Baseline {
        hashes = Set.copyOf(hashes);
    }

    boolean holds(Fingerprint fault) {
        return everything || (!hashes.isEmpty() && hashes.contains(fault.hash()));
    }
}
