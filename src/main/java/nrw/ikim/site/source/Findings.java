package nrw.ikim.site.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;

/** The faults that are found while a site is read, and the files that could not be. */
final class Findings {

    private final String root;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final TreeSet<String> unreadable = new TreeSet<>();

    /** @param root the site's directory as users see it */
    Findings(String root) {
        this.root = root;
    }

    /** A path below the site's directory as users see it. */
    String shown(String path) {
        return root.isEmpty() || path.isEmpty() ? root + path : root + "/" + path;
    }

    /** None, of the same site. */
    Findings empty() {
        return new Findings(root);
    }

    /** Takes those of a part of the site. */
    void addAll(Findings part) {
        diagnostics.addAll(part.diagnostics);
        unreadable.addAll(part.unreadable);
    }

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Notes that a file cannot be read, for a reason that has its own rule. */
    void unreadable(String path, Diagnostic reason) {
        diagnostics.add(reason);
        unreadable.add(path);
    }

    /** Notes that a file or folder cannot be read. */
    void unreadable(String path, String message, String help) {
        unreadable(path, Rule.SOURCE_UNREADABLE, message, help);
    }

    void unreadable(String path, Rule rule, String message, String help) {
        unreadable(
                path,
                Diagnostic.of(rule, Location.startOf(shown(path)), message).withHelp(help));
    }

    void forbidden(String path) {
        unreadable(
                path,
                "you have no permission to read `" + path + "`",
                "give the user who runs the build the permission to read it");
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    List<String> unreadable() {
        return List.copyOf(unreadable);
    }
}
