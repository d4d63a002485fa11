package nrw.ikim.site.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Says in a line how a file differs from what it should be. */
final class Differences {

    private static final int SHOWN = 160;

    private Differences() {}

    /** @param there null where there is no such file; likewise {@code expected} */
    static String of(String path, byte @Nullable [] there, byte @Nullable [] expected) {
        if (there == null) {
            return path + " is missing";
        }
        if (expected == null) {
            return path + " should not be there";
        }
        List<String> lines = lines(there);
        List<String> wanted = lines(expected);
        int line = 0;
        while (line < lines.size() && line < wanted.size() && lines.get(line).equals(wanted.get(line))) {
            line++;
        }
        return path + ":" + (line + 1) + " is `" + shown(lines, line) + "`, not `" + shown(wanted, line) + "`";
    }

    private static List<String> lines(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().toList();
    }

    private static String shown(List<String> lines, int line) {
        String text = line < lines.size() ? lines.get(line) : "(end)";
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
