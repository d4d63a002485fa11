package nrw.ikim.site.check;

import nrw.ikim.site.check.LinkResolver.Start;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.text.PercentEncoding;
import nrw.ikim.site.text.RelativePath;

/**
 * A link as it stands on a page.
 *
 * @param kind what it wants
 * @param address as written, but for what browsers ignore
 * @param start what it is relative to
 * @param page the page that it stands on
 * @param resolver knows where the site is served
 */
record Reference(Kind kind, String address, Start start, Page page, LinkResolver resolver) {

    Rule rule() {
        return switch (kind) {
            case PAGE -> Rule.LINK_BROKEN;
            case IMAGE -> Rule.IMAGE_MISSING;
            case RESOURCE -> Rule.ASSET_MISSING;
        };
    }

    /** What the link is in messages, with its address. */
    String named(String shown) {
        return switch (kind) {
            case PAGE -> "link to `" + shown + "`";
            case IMAGE -> "image `" + shown + "`";
            case RESOURCE -> "file `" + shown + "`";
        };
    }

    boolean isFull() {
        return Origin.hasScheme(address);
    }

    boolean isRelative() {
        return !isFull() && !path().startsWith("/");
    }

    /** The address without query and fragment. */
    String path() {
        return LinkResolver.pathIn(address);
    }

    /** Query and fragment. */
    String suffix() {
        return address.substring(path().length());
    }

    /**
     * The address without query and fragment as its author knows it: without the base path, which templates add.
     *
     * @param path where it leads, below the base path
     */
    String shown(String path) {
        return isFull() || isRelative() ? path() : "/" + PercentEncoding.readable(path);
    }

    /**
     * An address of the site in the notation of this one, with the same query and fragment.
     *
     * @param path below the base path, without {@code /} at the beginning
     * @param manyPages whether it must hold on other pages, too
     */
    String inNotation(String path, boolean manyPages) {
        if (isFull()) {
            return resolver.root() + "/" + PercentEncoding.readable(path) + suffix();
        }
        if (!isRelative() || manyPages) {
            return "/" + PercentEncoding.readable(path) + suffix();
        }
        Start target = resolver.startAtRoot(path);
        return PercentEncoding.readable(RelativePath.between(start.directory(), target.directory(), target.name()))
                + suffix();
    }

    /** The folder of the sources of pages, as users see it, with {@code /} at the end. */
    String contentFolder() {
        String file = page.file();
        return file.endsWith(page.path())
                ? file.substring(0, file.length() - page.path().length())
                : "content/";
    }

    /** The folder of assets, as users see it, with {@code /} at the end. */
    String assetFolder() {
        String content = contentFolder();
        return content.endsWith("content/") ? content.substring(0, content.length() - 8) + "assets/" : "assets/";
    }
}
