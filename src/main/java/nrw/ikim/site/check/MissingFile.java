package nrw.ikim.site.check;

import java.text.Normalizer;
import java.util.Optional;

import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.text.PercentEncoding;

/**
 * The words for a link into the site where nothing is.
 *
 * @param reference the link
 * @param path where it leads, below the base path
 * @param index what there is
 * @param directories whether pages have addresses that end with {@code /}
 */
record MissingFile(Reference reference, String path, SiteIndex index, boolean directories) implements Wording {

    @Override
    public String message() {
        String named = reference.named(reference.shown(path)) + ": ";
        Optional<String> other = index.fileInOtherCase(path);
        if (other.isEmpty()) {
            return named + "there is no such " + (isPage() ? "page" : "file");
        }
        String is = (index.isPage(other.get()) ? "the page is `/" : "the file is `/")
                + PercentEncoding.readable(index.addressOf(other.get())) + "`, and ";
        return Normalizer.isNormalized(path, Normalizer.Form.NFC)
                        == Normalizer.isNormalized(other.get(), Normalizer.Form.NFC)
                ? named + is + "servers tell upper from lower case"
                : named + is + "its accented letters are encoded in another way (Unicode NFC and NFD)";
    }

    private boolean isHost() {
        return reference.isRelative() && FileNames.isHost(reference.path());
    }

    private boolean isPage() {
        return reference.kind() == Kind.PAGE && !FileNames.isFile(path);
    }

    @Override
    public String help(boolean manyPages) {
        if (path.indexOf('<') >= 0 || path.indexOf('"') >= 0) {
            return "close the address with a quote: it runs on into what follows";
        }
        if (index.fileInOtherCase(path).isPresent()) {
            return "write the address exactly as it is, or rename the file";
        }
        if (isHost()) {
            return "begin the address of another site with `https://`";
        }
        if (manyPages && reference.isRelative()) {
            return "begin the address with `/`: relative to each page it leads somewhere else";
        }
        if (!isPage()) {
            return "put the file at " + reference.assetFolder() + path + ", or correct the address";
        }
        String source = sourceOf(path);
        return source.isEmpty()
                ? "correct the link"
                : "create " + reference.contentFolder() + source + ", or correct the link";
    }

    /** The source that would make a page of that address; empty where none would. */
    private String sourceOf(String address) {
        if (address.isEmpty() || address.endsWith("/")) {
            return address.isEmpty() ? "index.md" : address.substring(0, address.length() - 1) + ".md";
        }
        if (!address.endsWith(".html")) {
            return address + ".md";
        }
        String stem = address.substring(0, address.length() - 5);
        return directories && !FileNames.nameIn(address).equals("index.html") ? "" : stem + ".md";
    }

    @Override
    public String suggestion(boolean manyPages) {
        if (isHost()) {
            return "https://" + reference.address();
        }
        return index.fileInOtherCase(path)
                .map(index::addressOf)
                .or(() -> new Neighbours(index).of(path, reference))
                .map(address -> reference.inNotation(address, manyPages))
                .orElse("");
    }
}
