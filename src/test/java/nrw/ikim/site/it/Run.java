package nrw.ikim.site.it;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one run of Maven printed.
 *
 * @param lines of its log
 */
public record Run(List<String> lines) {

    private static final Pattern DIAGNOSTIC = Pattern.compile("\\[(?:ERROR|WARNING)] (\\S.*?:\\d+:\\d+ [a-z-]+): .*");

    /** Checks that exactly these faults were printed, in this order, each as {@code file:line:column rule}. */
    public Run found(String... faults) {
        assertThat(lines.stream()
                        .map(DIAGNOSTIC::matcher)
                        .filter(Matcher::matches)
                        .map(fault -> fault.group(1)))
                .containsExactly(faults);
        return this;
    }

    /** Checks that the build succeeded, without a stack trace. */
    public Run succeeded() {
        assertThat(lines).anyMatch(line -> line.contains("BUILD SUCCESS"));
        return withoutTrace();
    }

    /** Checks that our goal failed the build, with this at the beginning of the reason, and without a stack trace. */
    public Run failed(String reason) {
        assertThat(lines)
                .anyMatch(line -> line.startsWith("[ERROR] Failed to execute goal nrw.ikim:ikim-maven-plugin:")
                        && line.contains(": " + reason));
        return withoutTrace();
    }

    /** Checks that these lines were printed one after another, without Maven's {@code [ERROR]} or {@code [INFO]}. */
    public Run printed(String block) {
        String all = String.join("\n", lines.stream().map(Run::withoutLevel).toList());
        assertThat(all).contains(block.strip());
        return this;
    }

    /** Checks that a text is nowhere. */
    public Run silentAbout(String part) {
        assertThat(lines).noneMatch(line -> line.contains(part));
        return this;
    }

    private Run withoutTrace() {
        assertThat(lines).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception:"));
        return this;
    }

    private static String withoutLevel(String line) {
        return line.replaceFirst("^\\[(?:ERROR|WARNING|INFO)] ", "");
    }
}
