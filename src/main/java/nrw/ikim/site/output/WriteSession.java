package nrw.ikim.site.output;

import java.nio.file.Path;

/**
 * The writing of a site, file by file, from many threads at once. What is offered is compared with what lies in the output
 * directory, and put aside where it differs; nothing that can be seen from outside changes before {@link #commit}.
 */
public final class WriteSession implements AutoCloseable {

    /**
     * Takes a file of the site. What is wrong with it is said by {@link #commit}.
     *
     * @param path below the output directory, with {@code /}; offered or kept once
     * @return what its content is known by
     */
    public Mark offer(String path, byte[] content) {
        return Mark.of(content);
    }

    /**
     * Takes a file of the site that is a copy of another file, of any size.
     *
     * @param path below the output directory, with {@code /}; offered or kept once
     * @param source the other file
     */
    public void offer(String path, Path source) {}

    /**
     * Takes a file of the site whose content is known not to have changed, if it is there with that content.
     *
     * @return whether it is; if not, it has to be offered
     */
    public boolean keep(String path, Mark mark) {
        return false;
    }

    /**
     * Brings the output directory up to date: nothing else may be offered then.
     *
     * @throws OutputException where the system does not let it, or a path is no path below the output directory
     */
    public WriteSummary commit() throws OutputException {
        return WriteSummary.NONE;
    }

    /** Leaves everything as it was, unless it was committed. */
    @Override
    public void close() {}
}
