package nrw.ikim.site.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The reports for tools that a user can ask for, by the name in lower case. */
public enum ReportFormat {
    /** Commands of a GitHub workflow, printed: they become annotations. */
    GITHUB(""),
    /** A line of JSON for each diagnostic. */
    JSON(".jsonl"),
    /** The XML that test runners write, as Jenkins and GitLab read it. */
    JUNIT("-junit.xml"),
    /** SARIF 2.1.0, as code hosts and editors read it. */
    SARIF(".sarif");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /** The name as users write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The end of the file's name; empty for what is printed. */
    String ending() {
        return ending;
    }

    /** The format of a name as users write it; empty where there is none. */
    public static Optional<ReportFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /** All names. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ReportFormat::id).toList();
    }
}
