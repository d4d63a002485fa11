package nrw.ikim.site.source;

/** Tells files that an earlier run read and found to be texts without {@link SourceFile#REMARK}. Thread-safe. */
@FunctionalInterface
public interface KnownTexts {

    /** Tells none. */
    KnownTexts NONE = (shown, hash) -> false;

    /**
     * Whether a file is one of them, so that it need not be decoded before somebody asks for its text.
     *
     * @param shown the path that users see
     * @param hash of its bytes
     */
    boolean isSound(String shown, long hash);
}
