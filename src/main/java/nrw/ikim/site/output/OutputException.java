package nrw.ikim.site.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The system did not let the site be written. The message names the file or directory, says why, and what to do.
 */
public final class OutputException extends Exception {
    private static final long serialVersionUID = 1;

    private final String path;

    /**
     * @param path the file or directory
     * @param problem what is the matter, naming the path
     * @param remedy what to do, as an instruction
     */
    public OutputException(String path, String problem, String remedy) {
        super(problem + "; " + remedy);
        this.path = path;
    }

    private OutputException(String path, String message, IOException cause) {
        super(message, cause);
        this.path = path;
    }

    /** Says in plain words why the system refused. */
    static OutputException because(String attempt, Path path, IOException cause) {
        return new OutputException(path.toString(), attempt + " " + path + ": " + explain(cause), cause);
    }

    /** Says that a file of the sources, which is to be copied, could not be read. */
    static OutputException unreadable(String path, IOException cause) {
        String source = cause instanceof FileSystemException failure ? failure.getFile() : "its source";
        return new OutputException(
                path,
                "cannot copy `" + path + "`: " + source + " cannot be read; see that it exists and is readable",
                cause);
    }

    /** The file or directory that it is about. */
    public String path() {
        return path;
    }

    private static String explain(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied; make it readable and writable for the user who runs the build";
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return "a file lies where a directory must be; move that file away";
        }
        if (cause instanceof NoSuchFileException) {
            return "it vanished meanwhile; run the build again, and only one at a time";
        }
        String reason = cause instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : String.valueOf(cause.getMessage());
        return explain(reason);
    }

    private static String explain(String reason) {
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("space left") || lower.contains("quota") || lower.contains("not enough space")) {
            return "the disk is full; make room and run the build again";
        }
        if (lower.contains("read-only")) {
            return "the disk is read-only; choose an output directory on another";
        }
        if (lower.contains("name too long")) {
            return "the name is too long for this system; shorten the name of the page";
        }
        if (lower.contains("levels of symbolic links")) {
            return "its symbolic links lead in a circle; remove them";
        }
        if (lower.contains("not a directory")) {
            return "a file lies where a directory must be; move that file away";
        }
        return "the system refused (" + reason + "); see that the disk is sound and the directory writable";
    }
}
