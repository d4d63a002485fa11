package nrw.ikim.site.check;

import java.util.Optional;

import nrw.ikim.site.check.LinkResolver.Start;
import nrw.ikim.site.check.PublishedSite.Folders;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Link;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.PercentEncoding;
import nrw.ikim.site.text.RelativePath;

/**
 * A link as it stands in a file of the site.
 *
 * @param link the link
 * @param address as written, but for what browsers ignore
 * @param start what it is relative to
 * @param from the file that it stands in
 * @param resolver knows where the site is served
 */
record Reference(Link link, String address, Start start, PublishedFile from, LinkResolver resolver) {

    Kind kind() {
        return link.kind();
    }

    /** The rule that it breaks where nothing is at its address. */
    Rule rule() {
        return switch (kind()) {
            case PAGE -> Rule.LINK_BROKEN;
            case IMAGE -> Rule.IMAGE_MISSING;
            case RESOURCE -> Rule.ASSET_MISSING;
        };
    }

    /** What the link is in messages, with its address. */
    String named(String shown) {
        return switch (kind()) {
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
     * What the author of the page's own text wrote: perhaps the name of a source file, which became an address. Empty where
     * the link was made by a template or a datum.
     */
    Optional<String> written() {
        if (from.page().isEmpty()) {
            return Optional.empty();
        }
        Page page = from.page().get();
        Location location = from.origins().locate(link.start(), link.end());
        return location.file().equals(page.file())
                ? page.document().source().text().text(location.span())
                : Optional.empty();
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
    static String contentFolder(SiteIndex index) {
        return index.site().folders().map(Folders::content).orElse("content/");
    }
}
