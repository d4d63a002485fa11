package nrw.ikim.site.check;

import nrw.ikim.site.html.PageFacts.Lack;

/**
 * The words for a link that nobody can use.
 *
 * @param lack what it lacks
 */
record EmptyLink(Lack lack) implements Wording {

    @Override
    public String message() {
        return switch (lack) {
            case ADDRESS -> "this link has no address, so that it leads to the page that it is on";
            case TARGET -> "this link leads nowhere but to the top of the page: its address is `#`";
            case WORDS -> "this link has no words: nobody sees, and no screen reader says, where it leads";
        };
    }

    @Override
    public String help(boolean manyPages) {
        return switch (lack) {
            case ADDRESS -> "write where it leads, or take the link away";
            case TARGET -> "write where it leads, or make it a `<button>` if a script uses it";
            case WORDS -> "write words between the tags, an `alt` for an image, or `aria-label`";
        };
    }
}
