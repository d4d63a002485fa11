package nrw.ikim.site.check;

import nrw.ikim.site.check.PublishedSite.Folders;
import nrw.ikim.site.html.PageFacts.Kind;

/**
 * The words for a link into the site where nothing is.
 *
 * @param reference the link
 * @param path where it leads, below the base path
 * @param index what there is
 */
record MissingFile(Reference reference, String path, SiteIndex index) implements Wording {

    @Override
    public String message() {
        return reference.named(reference.shown(path)) + ": there is no such " + (isPage() ? "page" : "file");
    }

    private boolean isPage() {
        return reference.kind() == Kind.PAGE && !FileNames.isFile(path);
    }

    @Override
    public String help(boolean manyPages) {
        if (path.indexOf('<') >= 0 || path.indexOf('"') >= 0) {
            return "close the address with a quote: it runs on into what follows";
        }
        if (manyPages && reference.isRelative()) {
            return "begin the address with `/`: relative to each page it leads somewhere else";
        }
        if (index.site().folders().isEmpty()) {
            return "correct the address, or add what it leads to";
        }
        if (!isPage()) {
            return "put the file at " + assetFolder(index) + path + ", or correct the address";
        }
        String source = sourceOf(path);
        return source.isEmpty()
                ? "correct the link"
                : "create " + Reference.contentFolder(index) + source + ", or correct the link";
    }

    /** The folder of assets, as users see it, with {@code /} at the end. */
    static String assetFolder(SiteIndex index) {
        return index.site().folders().map(Folders::assets).orElse("");
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
        boolean other = index.site().server().directories()
                && !FileNames.nameIn(address).equals("index.html");
        return other ? "" : stem + ".md";
    }

    @Override
    public String suggestion(boolean manyPages) {
        return new Neighbours(index)
                .of(path, reference)
                .map(address -> reference.inNotation(address, manyPages))
                .orElse("");
    }
}
