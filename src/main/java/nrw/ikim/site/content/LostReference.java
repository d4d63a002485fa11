package nrw.ikim.site.content;

import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.text.Suggestions;

/** Links to what is defined nowhere: {@code [text][label]}. */
final class LostReference {

    private LostReference() {}

    /**
     * The link whose text ends at a bracket, unless it may be something else: citations and the like stand in brackets, too.
     *
     * @param open where the text's bracket opens
     * @param close where it closes, before another one opens
     * @param labels those that are defined
     */
    static Optional<LostLink> find(String markdown, int open, int close, Set<String> labels) {
        int from = close + 2;
        int to = from;
        while (to < markdown.length() && "[]\n".indexOf(markdown.charAt(to)) < 0) {
            to++;
        }
        boolean closed = to < markdown.length() && markdown.charAt(to) == ']';
        boolean followed = to + 1 < markdown.length() && "[(".indexOf(markdown.charAt(to + 1)) >= 0;
        if (!closed || followed || !isName(markdown, open + 1, close)) {
            return Optional.empty();
        }
        boolean image = LostLink.isImage(markdown, open);
        boolean collapsed = from == to;
        Range label = collapsed ? new Range(open + 1, close) : new Range(from, to);
        String name = markdown.substring(label.from(), label.to());
        boolean certain = image || (!labels.isEmpty() && isName(markdown, label.from(), label.to())) || isLabel(name);
        return certain && !isIndex(markdown, image ? open - 1 : open)
                ? Optional.of(new LostLink(image, label, reason(name), help(name), suggestion(name, labels)))
                : Optional.empty();
    }

    private static boolean isName(String markdown, int from, int to) {
        return to - from > 1 && markdown.charAt(from) != '^' && LostLink.hasLetter(markdown, from, to);
    }

    /** Whether it follows a word directly, as in {@code list[first][last]}. */
    private static boolean isIndex(String markdown, int open) {
        if (open == 0) {
            return false;
        }
        char before = markdown.charAt(open - 1);
        return Character.isLetterOrDigit(before) || before == '_' || before == ')' || before == ']';
    }

    /** Lower-case words with hyphens; others, as of citations, may be meant to be read. */
    private static boolean isLabel(String name) {
        return name.length() > 2
                && name.chars().allMatch(c -> Character.isLowerCase(c) || c == '-')
                && Character.isLowerCase(name.charAt(0));
    }

    private static String reason(String name) {
        return "nothing is defined as `" + name + "` on this page";
    }

    private static String help(String name) {
        return "add a line `[" + name + "]: address`, or write the address itself, as `[text](address)`";
    }

    private static String suggestion(String name, Set<String> labels) {
        return Suggestions.nearest(name, labels).orElse("");
    }
}
