package nrw.ikim.site.content;

import java.util.Optional;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Locator;

/**
 * What was meant as a link or image, and is none.
 *
 * @param image whether an image was meant
 * @param place where to tell it, in the Markdown
 * @param reason why it is none
 * @param help the remedy
 * @param suggestion what to write at the place instead; empty where unknown
 */
record LostLink(boolean image, Range place, String reason, String help, String suggestion) {

    private static final int LONGEST_TEXT = 1000;

    Diagnostic told(Locator source) {
        String message = "this is shown as it is written and is no " + (image ? "image" : "link") + ": " + reason;
        return Diagnostic.of(
                        image ? Rule.IMAGE_MISSING : Rule.LINK_BROKEN, source.locate(place.from(), place.to()), message)
                .withHelp(help)
                .withSuggestion(suggestion);
    }

    /** The bracket that opens what one closes, in the same paragraph. */
    static Optional<Integer> opening(String markdown, int closing) {
        int depth = 0;
        int least = Math.max(0, closing - LONGEST_TEXT);
        for (int i = closing - 1; i >= least; i--) {
            char c = markdown.charAt(i);
            if (c == '\n' && markdown.charAt(i + 1) == '\n') {
                return Optional.empty();
            }
            if ((c == '[' || c == ']') && !isEscaped(markdown, i)) {
                depth += c == ']' ? 1 : -1;
                if (depth < 0) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an opening bracket is that of an image. */
    static boolean isImage(String markdown, int open) {
        return open > 0 && markdown.charAt(open - 1) == '!' && !isEscaped(markdown, open - 1);
    }

    /** Whether a backslash takes its meaning from a character. */
    static boolean isEscaped(String markdown, int at) {
        int slashes = 0;
        while (slashes < at && markdown.charAt(at - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    /** Whether there is a letter in a range, so that it is no number as those of citations are. */
    static boolean hasLetter(String markdown, int from, int to) {
        return markdown.substring(from, to).codePoints().anyMatch(Character::isLetter);
    }
}
