package nrw.ikim.site.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        String address = here && reference.path().isEmpty() ? "#" + wanted : reference.shown(path) + "#" + wanted;
        return reference.named(address) + ": " + (here ? "this" : "that")
                + " page has no heading or other element with the id `" + wanted + "`";
    }

    @Override
    public String help(boolean manyPages) {
        return "correct what stands behind `#`, or give an element of that page this id";
    }

    @Override
    public String note() {
        if (known.isEmpty()) {
            return "the page has no ids";
        }
        String first = known.stream().limit(LISTED).map(id -> "`" + id + "`").collect(Collectors.joining(", "));
        return "the page has " + first + (known.size() > LISTED ? " and " + (known.size() - LISTED) + " more" : "");
    }

    @Override
    public String suggestion(boolean manyPages) {
        Optional<String> nearest = Suggestions.nearest(wanted, known);
        int hash = reference.address().indexOf('#');
        String before = reference.address().substring(0, hash);
        if (!reference.isFull() && !reference.isRelative()) {
            before = reference.shown(path) + before.substring(reference.path().length());
        }
        String start = before;
        return nearest.map(id -> start + "#" + PercentEncoding.readable(id)).orElse("");
    }
}
