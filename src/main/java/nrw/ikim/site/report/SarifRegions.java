package nrw.ikim.site.report;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.text.Span;

/** The part of a file that a result of SARIF is about, and its words. */
final class SarifRegions {

    /** A longer line, as of a file without line breaks, is not repeated for each fault in it. */
    private static final int LONGEST_LINE = 1000;

    private SarifRegions() {}

    /**
     * The region and, for a range within one line, that line around it.
     *
     * @param text the file's; null where it has none, as an image
     */
    static Map<String, Object> of(Span span, @Nullable SourceText text) {
        Map<String, Object> region = Fields.of(
                "startLine", span.line(),
                "startColumn", span.column(),
                "endLine", span.endLine(),
                "endColumn", span.endColumn());
        Map<String, Object> fields = Fields.of("region", region);
        String line = text == null || span.line() != span.endLine() ? "" : text.line(span.line());
        if (!line.isBlank() && line.length() <= LONGEST_LINE) {
            String words = within(line, span.column() - 1, span.endColumn() - 1);
            region.put("snippet", Fields.of("text", words));
            // a context is to be more than the region
            if (!words.equals(line)) {
                fields.put("contextRegion", Fields.of("startLine", span.line(), "snippet", Fields.of("text", line)));
            }
        }
        return fields;
    }

    /** Between two indices of code points, as far as the line goes. */
    private static String within(String line, int from, int to) {
        int length = line.codePointCount(0, line.length());
        int start = line.offsetByCodePoints(0, Math.min(from, length));
        int end = line.offsetByCodePoints(0, Math.min(to, length));
        return line.substring(start, end);
    }
}
