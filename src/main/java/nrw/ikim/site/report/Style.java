package nrw.ikim.site.report;

/** How parts of a report look. */
@FunctionalInterface
public interface Style {

    /** No colours. */
    Style PLAIN = (part, text) -> text;

    /** The parts that may look different. */
    enum Part {
        /** The file, line and column. */
        PLACE,
        /** The rule of an error, and the carets below it. */
        ERROR,
        /** The rule of a warning, and the carets below it. */
        WARNING,
        /** Line numbers and the rule between them and the source. */
        GUTTER,
        /** The words before a note, a remedy or a suggestion. */
        LABEL
    }

    /** Gives a text with the marks around it that a terminal needs to show it as that part. */
    String paint(Part part, String text);
}
