package nrw.ikim.site.bench;

/** A build did not do what it was to do, so that its times mean nothing. */
final class Failed extends Exception {

    private static final long serialVersionUID = 1;

    Failed(String reason) {
        super(reason);
    }
}
