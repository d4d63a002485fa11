package nrw.ikim.site.html;

import java.util.ArrayList;
import java.util.List;

/** Takes a {@code srcset} apart, as the HTML standard says ("parse a srcset attribute"). */
final class Srcset {

    private Srcset() {}

    /**
     * The place of one address in a {@code srcset}.
     *
     * @param start the first character
     * @param end behind the last character
     */
    record Candidate(int start, int end) {}

    static List<Candidate> candidates(String srcset) {
        List<Candidate> found = new ArrayList<>();
        int at = 0;
        while (true) {
            while (at < srcset.length() && (isSpace(srcset.charAt(at)) || srcset.charAt(at) == ',')) {
                at++;
            }
            if (at == srcset.length()) {
                return found;
            }
            int start = at;
            while (at < srcset.length() && !isSpace(srcset.charAt(at))) {
                at++;
            }
            int end = at;
            while (srcset.charAt(end - 1) == ',') {
                end--;
            }
            found.add(new Candidate(start, end));
            if (end == at) {
                at = endOfDescriptors(srcset, at);
            }
        }
    }

    /** A comma ends the descriptors, unless it stands in parentheses. */
    private static int endOfDescriptors(String srcset, int from) {
        int depth = 0;
        int at = from;
        while (at < srcset.length() && (depth > 0 || srcset.charAt(at) != ',')) {
            char c = srcset.charAt(at++);
            if (c == '(') {
                depth = 1;
            } else if (c == ')') {
                depth = 0;
            }
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
