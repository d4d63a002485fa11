package nrw.ikim.site.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Links whose address stands in parentheses, and cannot be read as one: {@code [text](my page.md)}. */
final class LostAddress {

    private static final int LONGEST = 2000;

    private static final List<String> BEGINNINGS = List.of("http://", "https://", "mailto:", "tel:", "www.");

    private static final List<String> PATHS = List.of("/", "./", "../", "#");

    private static final Set<String> ENDINGS = Set.of(
            "avif",
            "bib",
            "bmp",
            "csv",
            "doc",
            "docx",
            "gif",
            "htm",
            "html",
            "jpeg",
            "jpg",
            "json",
            "markdown",
            "md",
            "mp4",
            "odt",
            "pdf",
            "png",
            "ppt",
            "pptx",
            "svg",
            "tif",
            "tiff",
            "txt",
            "webp",
            "xls",
            "xlsx",
            "xml",
            "zip");

    private LostAddress() {}

    /**
     * The link whose text ends at a bracket, if what stands in the parentheses is an address and no remark.
     *
     * @param open where the text's bracket opens
     * @param close where it closes, before the parenthesis
     */
    static Optional<LostLink> find(String markdown, int open, int close) {
        int from = close + 2;
        int limit = limit(markdown, from);
        int end = end(markdown, from, limit);
        String written = markdown.substring(from, end < 0 ? limit : end).strip();
        boolean image = LostLink.isImage(markdown, open);
        boolean citation = !LostLink.hasLetter(markdown, open + 1, close) && open + 1 < close;
        if (markdown.charAt(open + 1) == '^' || !isAddress(withoutTitle(written), image, citation)) {
            return Optional.empty();
        }
        int shownEnd =
                end < 0 ? from + firstWord(markdown.substring(from, limit)).length() : end + 1;
        Range place = new Range(image ? open - 1 : open, shownEnd);
        boolean holdsLink = markdown.substring(open, close).contains("](");
        return why(written, end >= 0, holdsLink).map(why -> new LostLink(image, place, why.reason(), why.help(), ""));
    }

    private record Why(String reason, String help) {}

    private static Optional<Why> why(String written, boolean closed, boolean holdsLink) {
        if (!closed) {
            return Optional.of(
                    new Why("no `)` stands behind the address in this line", "write `)` directly behind the address"));
        }
        if (written.startsWith("<") && written.indexOf('>') < 0) {
            return Optional.of(new Why("the `<` before the address has no `>`", "write `>` behind the address"));
        }
        String address = withoutTitle(written);
        if (hasBlank(address) && hasEnding(firstWord(address)) && !hasEnding(address)) {
            return Optional.of(new Why(
                    "what follows the address is no title in straight quotes",
                    "take it out, or write it as in `(page.md \"title\")`"));
        }
        if (hasBlank(address)) {
            return Optional.of(new Why(
                    "the address holds a blank",
                    "take it out; where it belongs to the name, write `%20` for each blank, or put the address between"
                            + " `<` and `>`"));
        }
        return holdsLink
                ? Optional.of(new Why("another link stands in its text", "end one link before the other begins"))
                : Optional.empty();
    }

    /** The end of the line, of the cell of a table, or of what is looked at. */
    private static int limit(String markdown, int from) {
        int most = Math.min(markdown.length(), from + LONGEST);
        for (int i = from; i < most; i++) {
            if (markdown.charAt(i) == '\n' || markdown.charAt(i) == '|') {
                return i;
            }
        }
        return most;
    }

    /** The parenthesis that closes; negative where there is none. */
    private static int end(String markdown, int from, int limit) {
        int depth = 0;
        for (int i = from; i < limit; i++) {
            char c = markdown.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutTitle(String written) {
        char quote = written.isEmpty() ? ' ' : written.charAt(written.length() - 1);
        int start = quote == '"' || quote == '\'' ? written.indexOf(" " + quote) : -1;
        return start < 0 ? written : written.substring(0, start).strip();
    }

    /** Whether it is an address for sure: remarks in parentheses behind brackets are no fault. */
    private static boolean isAddress(String address, boolean image, boolean citation) {
        String first = firstWord(address);
        if (BEGINNINGS.stream().anyMatch(first::startsWith)) {
            return true;
        }
        if (citation || !LostLink.hasLetter(address, 0, address.length())) {
            return false;
        }
        return image
                || address.endsWith("/")
                || hasEnding(address)
                || hasEnding(first)
                || PATHS.stream().anyMatch(path -> isBelow(path, first));
    }

    private static boolean isBelow(String path, String word) {
        return word.startsWith(path) && word.length() > path.length() && Character.isLetter(word.charAt(path.length()));
    }

    private static boolean hasEnding(String address) {
        int end = 0;
        while (end < address.length() && "?#>".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String path = address.substring(0, end).strip();
        int dot = path.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean hasBlank(String text) {
        return !text.startsWith("<") && text.chars().anyMatch(LostAddress::isBlank);
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }
}
