package nrw.ikim.site.maven;

import java.io.Console;
import java.util.Map;

import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.fusesource.jansi.Ansi;
import org.jspecify.annotations.Nullable;

/** Whether somebody looks at a terminal while a build runs. */
final class Terminal {

    private Terminal() {}

    /**
     * Whether a line of the terminal may be written over again and again: not with {@code -B}, on a CI server or a terminal that
     * cannot, and not where several projects are built at once, as each would write over the other's line.
     *
     * @param session the build
     * @param environment of the process
     */
    static boolean isWatched(MavenSession session, Map<String, String> environment) {
        if (!mayMove(environment) || !isOfMaven() || !isConsole(System.console())) {
            return false;
        }
        @Nullable MavenExecutionRequest request = session.getRequest();
        int projects = session.getProjects() == null ? 1 : session.getProjects().size();
        return request != null && isAlone(request, projects);
    }

    /**
     * Whether a user sits there, and one project is built at a time.
     *
     * @param projects how many are to be built
     */
    static boolean isAlone(MavenExecutionRequest request, int projects) {
        return request.isInteractiveMode() && (projects < 2 || request.getDegreeOfConcurrency() < 2);
    }

    /** Whether the environment says nothing against it. */
    static boolean mayMove(Map<String, String> environment) {
        String server = environment.getOrDefault("CI", "");
        return (server.isEmpty() || "false".equals(server)) && !"dumb".equals(environment.get("TERM"));
    }

    /** Maven tells Jansi not to write codes where it logs to a file. */
    private static boolean isOfMaven() {
        try {
            return Ansi.isEnabled();
        } catch (LinkageError otherHost) {
            return false;
        }
    }

    /** Whether it is a terminal; from Java 22 on, files and pipes may be given as a console, too. */
    private static boolean isConsole(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return !Boolean.FALSE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
