package nrw.ikim.site.source;

/** A file of the site was changed after it had been read, and is needed once more. */
public final class SourceChangedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;

    /** @param file the path that users see */
    public SourceChangedException(String file) {
        super(file + " was changed while the site was being built; run the build again");
        this.file = file;
    }

    /** The path that users see. */
    public String file() {
        return file;
    }
}
