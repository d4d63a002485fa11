package nrw.ikim.site.check;

import java.util.Optional;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.PercentEncoding;
import nrw.ikim.site.text.RelativePath;

/**
 * The words for a link to a file below {@code assets/}, as editors of Markdown write it, that was not turned into the
 * address of a file.
 *
 * @param reference the link
 * @param folder of the page's source, below the site's directory
 * @param asset the path below {@code assets/} that it names
 * @param index what there is
 */
record SourceAsset(Reference reference, String folder, String asset, SiteIndex index) implements Wording {

    private static final String CONTENT = "content/";
    private static final String ASSETS = "assets/";

    /** Empty where a link does not name a file below {@code assets/} relative to the page that it was written in. */
    static Optional<SourceAsset> of(Reference reference, SiteIndex index) {
        if (!reference.isRelative()
                || !reference.path().contains(ASSETS)
                || reference.written().isEmpty()) {
            return Optional.empty();
        }
        String path = PercentEncoding.decoded(reference.path()).orElse(reference.path());
        return reference.from().page().flatMap(page -> {
            String folder = CONTENT + page.path();
            return RelativePath.follow(RelativePath.directoriesOf(folder), path)
                    .filter(source -> source.startsWith(ASSETS))
                    .map(source -> new SourceAsset(reference, folder, source.substring(ASSETS.length()), index));
        });
    }

    private boolean isThere() {
        return index.site().assets().contains(asset);
    }

    private Optional<String> other() {
        return index.fileInOtherCase(asset).filter(file -> !index.isPage(file) && !file.equals(asset));
    }

    Rule rule() {
        return isThere() || other().isEmpty() ? reference.rule() : Rule.LINK_CASE_MISMATCH;
    }

    @Override
    public String message() {
        String named = reference.named(reference.path()) + ": ";
        if (isThere()) {
            return named + "this is a file of the sources, which has another address in the site";
        }
        return named
                + other().map(file -> "the file is `" + shown(file) + "`, and " + OtherCase.difference(asset, file))
                        .orElse("there is no such file");
    }

    private String shown(String file) {
        return MissingFile.assetFolder(index) + file;
    }

    @Override
    public String help(boolean manyPages) {
        if (isThere()) {
            return "write its address in the site; only links and images of Markdown may name source files";
        }
        return other().isPresent()
                ? "write the name exactly as it is, or rename the file"
                : "put the file at " + shown(asset) + ", or correct the address";
    }

    @Override
    public String suggestion(boolean manyPages) {
        if (isThere()) {
            return reference.inNotation(asset, manyPages);
        }
        return other().or(() -> new Neighbours(index).of(asset, reference))
                .filter(file -> index.site().assets().contains(file))
                .map(this::way)
                .orElse("");
    }

    private String way(String file) {
        String way = RelativePath.between(
                RelativePath.directoriesOf(folder), RelativePath.directoriesOf(ASSETS + file), FileNames.nameIn(file));
        return PercentEncoding.readable(way) + reference.suffix();
    }
}
