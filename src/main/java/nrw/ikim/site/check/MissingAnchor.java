package nrw.ikim.site.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.text.PercentEncoding;
import nrw.ikim.site.text.Suggestions;

/**
 * The words for a link to an id that the page does not have.
 *
 * @param reference the link
 * @param path where it leads, below the base path
 * @param wanted the id, decoded
 * @param known the ids that the page has
 * @param here whether it is the page of the link itself
 */
record MissingAnchor(Reference reference, String path, String wanted, Set<String> known, boolean here)
        implements Wording {

    private static final int LISTED = 8;

    @Override
    public String message() {
        return reference.named(shown()) + ": " + (here ? "this " : "that ") + place() + " has no "
                + (isPage() ? "heading or other element" : "element") + " with the id `" + wanted + "`";
    }

    private String shown() {
        if (here && reference.path().isEmpty()) {
            return "#" + wanted;
        }
        return source().orElseGet(() -> reference.shown(path)) + "#" + wanted;
    }

    /** The source file that the author of a Markdown link named, {@code ../groups/ds.md}. */
    private Optional<String> source() {
        return reference
                .written()
                .filter(text -> text.indexOf('#') > 0)
                .map(LinkResolver::pathIn)
                .filter(text -> FileNames.ending(text).equals("md") && text.indexOf('{') < 0 && text.indexOf('"') < 0);
    }

    private boolean isPage() {
        return here || !FileNames.ending(path).equals("svg");
    }

    private String place() {
        return isPage() ? "page" : "drawing";
    }

    @Override
    public String help(boolean manyPages) {
        String element = reference.kind() == Kind.PAGE && isPage() ? "an element of that page" : "an element there";
        return "correct what stands behind `#`, or give " + element + " this id";
    }

    @Override
    public String note() {
        if (known.isEmpty()) {
            return "the " + place() + " has no ids";
        }
        String first = known.stream().limit(LISTED).map(id -> "`" + id + "`").collect(Collectors.joining(", "));
        return "the " + place() + " has " + first
                + (known.size() > LISTED ? " and " + (known.size() - LISTED) + " more" : "");
    }

    @Override
    public String suggestion(boolean manyPages) {
        Optional<String> nearest = Suggestions.nearest(wanted, known);
        return nearest.map(id -> before() + "#" + PercentEncoding.readable(id)).orElse("");
    }

    private String before() {
        String address = reference.address();
        String before = address.substring(0, address.indexOf('#'));
        boolean rooted = !reference.isFull() && !reference.isRelative();
        String path = source().orElse(rooted ? reference.shown(this.path) : reference.path());
        return path + before.substring(reference.path().length());
    }
}
