package nrw.ikim.site.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Rule;

/** Decides which symbolic links are followed: those that stay in the site and do not lead in a circle. */
final class LinkGuard {

    /** Links through links multiply: a row of folders that link to the next one twice would never be done with. */
    private static final int MOST_NESTED = 8;

    private static final int MOST_FOLLOWED = 1000;

    private final Path root;
    private final Findings findings;
    /** The real paths of the folders in which the links stand that are being followed. */
    private final Deque<Path> followedFrom = new ArrayDeque<>();

    /** How many links behind links were followed. */
    private int followed;

    /** Whether they are no longer, as they were too many; that is told once. */
    private boolean multiplied;

    LinkGuard(Path root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /**
     * The real path that a link leads to.
     *
     * @param link in a folder that is given by its real path
     * @param path as users see it below the site's directory
     * @return empty where it is not to be followed
     */
    Optional<Path> target(Path link, String path) {
        Optional<Path> target = resolve(link, path);
        if (target.isPresent() && !target.get().startsWith(root)) {
            findings.unreadable(
                    path,
                    Rule.LINK_ESCAPES_ROOT,
                    "this symbolic link leads out of the folder of the site",
                    "put a copy of what it leads to in its place");
            return Optional.empty();
        }
        if (target.isEmpty() || isCircle(link, target.get())) {
            return Optional.empty();
        }
        boolean nested = !followedFrom.isEmpty();
        if (nested && multiplied) {
            return Optional.empty();
        }
        if (followedFrom.size() == MOST_NESTED || (nested && ++followed > MOST_FOLLOWED)) {
            multiplied = true;
            findings.unreadable(
                    path,
                    Rule.DATA_LIMIT,
                    "this is reached through more than " + (followed > MOST_FOLLOWED ? MOST_FOLLOWED : MOST_NESTED)
                            + " symbolic links",
                    "put a copy of what it leads to in its place");
            return Optional.empty();
        }
        return target;
    }

    /** Does something behind a link. */
    void follow(Path link, Runnable visit) {
        followedFrom.push(folderOf(link));
        visit.run();
        followedFrom.pop();
    }

    private Optional<Path> resolve(Path link, String path) {
        try {
            return Optional.of(link.toRealPath());
        } catch (AccessDeniedException e) {
            findings.forbidden(path);
        } catch (FileSystemException e) {
            // there is nothing, or a circle of links
            findings.unreadable(path, "this symbolic link leads nowhere", "mend or delete the link");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + link, e);
        }
        return Optional.empty();
    }

    private boolean isCircle(Path link, Path target) {
        return folderOf(link).startsWith(target) || followedFrom.stream().anyMatch(folder -> folder.startsWith(target));
    }

    private Path folderOf(Path link) {
        Path folder = link.getParent();
        return folder == null ? root : folder;
    }
}
