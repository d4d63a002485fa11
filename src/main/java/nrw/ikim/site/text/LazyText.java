package nrw.ikim.site.text;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A text of which only the places of faults are wanted, so that it is read again when the first is found. Keeps it as long
 * as there is memory. Safe to use from several threads.
 */
public final class LazyText implements Locator {

    private final Supplier<SourceText> source;
    private volatile @Nullable SoftReference<SourceText> kept;

    /** @param source reads the text, the same each time */
    public LazyText(Supplier<SourceText> source) {
        this.source = source;
    }

    /** The text. */
    public SourceText text() {
        SoftReference<SourceText> reference = kept;
        SourceText text = reference == null ? null : reference.get();
        if (text == null) {
            text = source.get();
            kept = new SoftReference<>(text);
        }
        return text;
    }

    @Override
    public Location locate(int start, int end) {
        return text().locate(start, end);
    }
}
