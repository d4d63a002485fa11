package nrw.ikim.site.html;

import java.util.ArrayList;
import java.util.List;

/** Takes a {@code srcset} apart, as the HTML standard says ("parse a srcset attribute"). */
final class Srcset {

    /** No image comes in so many sizes. */
    private static final int MOST = 1000;

    private Srcset() {}

    /** The addresses of the images. */
    static List<Piece> candidates(String srcset) {
        List<Piece> found = new ArrayList<>();
        int at = 0;
        while (true) {
            while (at < srcset.length() && (isSpace(srcset.charAt(at)) || srcset.charAt(at) == ',')) {
                at++;
            }
            if (at == srcset.length() || found.size() == MOST) {
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
            found.add(Piece.of(srcset, start, end));
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
