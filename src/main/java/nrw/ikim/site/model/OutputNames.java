package nrw.ikim.site.model;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which paths of a site can be files. */
public final class OutputNames {

    /** What the writer calls the folder for files that are on their way. */
    private static final String STAGING = ".ikim-staging";

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_PATH = 1000;

    private OutputNames() {}

    /** Why nothing can be written to a path, or no server could send it; empty where it can. */
    public static Optional<String> unusable(String output) {
        if (output.equals(STAGING) || output.startsWith(STAGING + "/")) {
            return Optional.of("this plugin keeps new files in `" + STAGING + "` until a site is complete");
        }
        if (output.indexOf('\\') >= 0) {
            return Optional.of("`\\` cannot stand in the names of a site");
        }
        if (output.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("line breaks and other invisible signs cannot stand in the names of a site");
        }
        boolean tooLong = output.length() > LONGEST_PATH;
        for (String name : output.split("/", -1)) {
            tooLong |= name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
        }
        return tooLong ? Optional.of("file systems have no room for a name as long as this") : Optional.empty();
    }
}
