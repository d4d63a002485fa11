package nrw.ikim.site.maven;

import org.fusesource.jansi.Ansi;

import nrw.ikim.site.report.Style;

/** Colours where Maven itself prints in colours, and the user has not set {@code NO_COLOR}. */
final class ConsoleStyle implements Style {
    private static final String ESCAPE = "\u001b[";

    private ConsoleStyle() {}

    /** The style for this build's console. */
    static Style current() {
        return System.getenv("NO_COLOR") == null && isMavenInColour() ? new ConsoleStyle() : PLAIN;
    }

    /** Maven 3.6 to 4 give plugins this class of Jansi's, which knows of {@code -B}, log files and {@code style.color}. */
    private static boolean isMavenInColour() {
        try {
            return Ansi.isEnabled();
        } catch (LinkageError otherHost) {
            return false;
        }
    }

    @Override
    public String paint(Part part, String text) {
        String code =
                switch (part) {
                    case PLACE -> "1";
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case GUTTER -> "34";
                    case LABEL -> "36";
                };
        return ESCAPE + code + "m" + text + ESCAPE + "m";
    }
}
