package nrw.ikim.site.check;

import java.util.List;
import java.util.Optional;

import nrw.ikim.site.html.PageFacts.Kind;
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
        return reference.kind() == Kind.PAGE
                && reference.from().page().isPresent()
                && !reference.isFull()
                && FileNames.ending(reference.path()).equals("md");
    }

    static MissingSource of(Reference reference, SiteIndex index) {
        String basePath = index.site().server().basePath();
        String path = PercentEncoding.decoded(reference.path()).orElse(reference.path());
        if (reference.isRelative()) {
            return new MissingSource(reference, RelativePath.follow(folder(reference), path), index);
        }
        String below = path.startsWith(basePath + "/") ? path.substring(basePath.length()) : path;
        return new MissingSource(reference, Optional.of(below.substring(1)), index);
    }

    private static List<String> folder(Reference reference) {
        return reference
                .from()
                .page()
                .map(Page::path)
                .map(RelativePath::directoriesOf)
                .orElse(List.of());
    }

    private Optional<Page> page() {
        return source.map(path -> index.site().sources().get(path));
    }

    /** The source file whose name differs only in case, or in how accents are encoded. */
    Optional<Page> otherCase() {
        return page().isPresent() ? Optional.empty() : source.flatMap(index::sourceInOtherCase);
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
            reason = "it leads out of " + Reference.contentFolder(index);
        } else if (otherCase().isPresent()) {
            String path = otherCase().get().path();
            reason = "the file is `" + Reference.contentFolder(index) + path + "`, and "
                    + OtherCase.difference(source.get(), path);
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
        if (otherCase().isPresent()) {
            return "write the name exactly as it is";
        }
        return source.isPresent()
                ? "create " + Reference.contentFolder(index) + source.get() + ", or correct the link"
                : "link to a file below " + Reference.contentFolder(index);
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
        return otherCase()
                .map(Page::path)
                .or(() -> source.flatMap(
                        path -> Neighbours.near(path, index.site().sources().keySet())));
    }

    private String inNotation(String path, boolean manyPages) {
        String written = reference.isRelative() && !manyPages
                ? RelativePath.between(folder(reference), RelativePath.directoriesOf(path), FileNames.nameIn(path))
                : "/" + path;
        return PercentEncoding.readable(written) + reference.suffix();
    }
}
