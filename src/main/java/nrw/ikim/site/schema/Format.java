package nrw.ikim.site.schema;

import java.util.Optional;

/** The form of a text, as {@code format} of a schema names it. */
interface Format {

    /** Says what is wrong with a text; empty where nothing is. */
    Optional<Problem> problem(String text);

    /**
     * What is wrong with a text.
     *
     * @param message goes on after the name of the key: {@code must be …, got …}
     * @param help how to write it
     * @param suggestion what was probably meant; empty where unknown
     */
    record Problem(String message, String help, String suggestion) {

        /** The same without a suggestion. */
        static Optional<Problem> of(String message, String help) {
            return of(message, help, "");
        }

        static Optional<Problem> of(String message, String help, String suggestion) {
            return Optional.of(new Problem(message, help, suggestion));
        }

        /** The same for an entry of a list: where a list was meant, its entries belong into the one around it. */
        Problem inList() {
            return suggestion.startsWith("[") && suggestion.endsWith("]")
                    ? new Problem(
                            message,
                            "write each as an entry of its own",
                            suggestion.substring(1, suggestion.length() - 1))
                    : this;
        }
    }
}
