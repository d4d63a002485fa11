package nrw.ikim.site.check;

import java.util.Optional;

import nrw.ikim.site.model.Page;
import nrw.ikim.site.text.PercentEncoding;
import nrw.ikim.site.text.RelativePath;

/**
 * The words for a link to a source file, as editors of Markdown write it, that was not turned into the address of a page.
 *
 * @param reference the link
 * @param source the file below {@code content/} that it names; empty where it leads out of that folder
 * @param index what there is
 */
record MissingSource(Reference reference, Optional<String> source, SiteIndex index) implements Wording {

    static boolean isSource(Reference reference) {
        return !reference.isFull() && FileNames.ending(reference.path()).equals("md");
    }

    static MissingSource of(Reference reference, String basePath, SiteIndex index) {
        String path = PercentEncoding.decoded(reference.path()).orElse(reference.path());
        if (reference.isRelative()) {
            return new MissingSource(
                    reference,
                    RelativePath.follow(
                            RelativePath.directoriesOf(reference.page().path()), path),
                    index);
        }
        String below = path.startsWith(basePath + "/") ? path.substring(basePath.length()) : path;
        return new MissingSource(reference, Optional.of(below.substring(1)), index);
    }

    private Optional<Page> page() {
        return source.map(path -> index.sources().get(path));
    }

    private boolean hasBackslash() {
        return reference.address().indexOf('\\') >= 0;
    }

    private String shown() {
        return reference.isRelative() ? reference.path() : "/" + source.orElse("");
    }

    @Override
    public String message() {
        String reason = "there is no such source file";
        if (source.isEmpty()) {
            reason = "it leads out of " + reference.contentFolder();
        } else if (page().isPresent()) {
            reason = hasBackslash()
                    ? "addresses have `/`, not `\\`"
                    : "the site has a page in place of this source file";
        }
        return reference.named(shown()) + ": " + reason;
    }

    @Override
    public String help(boolean manyPages) {
        if (page().isPresent() && hasBackslash()) {
            return "write `/` between folder and file";
        }
        if (page().isPresent()) {
            return "write `{{ link(\"" + page().get().path() + "\") }}` outside of Markdown links";
        }
        if (nearest().filter(near -> near.equalsIgnoreCase(source.orElse(""))).isPresent()) {
            return "write the name exactly as it is: servers tell upper from lower case";
        }
        return source.isPresent()
                ? "create " + reference.contentFolder() + source.get() + ", or correct the link"
                : "link to a file below " + reference.contentFolder();
    }

    @Override
    public String suggestion(boolean manyPages) {
        if (page().isPresent() && hasBackslash()) {
            return reference.path() + reference.suffix();
        }
        if (page().isPresent()) {
            return reference.inNotation(index.addressOf(page().get().output()), manyPages);
        }
        return nearest().map(path -> inNotation(path, manyPages)).orElse("");
    }

    private Optional<String> nearest() {
        return source.flatMap(path -> Neighbours.near(path, index.sources().keySet()));
    }

    private String inNotation(String path, boolean manyPages) {
        String written = reference.isRelative() && !manyPages
                ? RelativePath.between(
                        RelativePath.directoriesOf(reference.page().path()),
                        RelativePath.directoriesOf(path),
                        FileNames.nameIn(path))
                : "/" + path;
        return PercentEncoding.readable(written) + reference.suffix();
    }
}
