package nrw.ikim.site.output;

import java.io.IOException;

/**
 * A file of the site.
 *
 * @param path its path below the output directory, with {@code /}; checked before to stay below it
 * @param content gives its bytes; asked at most once
 */
public record OutputFile(String path, Content content) {

    /** The bytes of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * The bytes.
         *
         * @throws IOException where they come from a file that cannot be read
         */
        byte[] bytes() throws IOException;
    }
}
