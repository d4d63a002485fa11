package nrw.ikim.site.render;

import nrw.ikim.site.content.Links;
import nrw.ikim.site.model.Addresses;
import nrw.ikim.site.render.Read.Kind;

/**
 * The addresses of links in the Markdown of a page, which reads what they lead to.
 *
 * @param addresses of the site
 * @param scope the page
 */
record MarkdownLinks(Addresses addresses, PageScope scope) implements Links {

    @Override
    public String resolve(String destination) {
        int end = Addresses.endOfPath(destination);
        if (scope.hasMade(destination.substring(0, end))) {
            return destination;
        }
        Addresses.Resolved target = addresses.resolve(scope.page(), destination);
        scope.reads().configuration(PageRenderer.BASE_PATH);
        target.asset().ifPresent(asset -> scope.reads().add(Kind.ASSET, asset));
        String path = destination.substring(0, end);
        if (target.page().isPresent()) {
            scope.reads().field(target.page().get().path(), "url");
        } else if (Addresses.mayBeAsset(path)) {
            scope.reads().add(Kind.LINK, path);
        } else if (Addresses.isRelative(path)) {
            scope.reads().add(Kind.LINK, path, folderOf(scope.page().path()));
        }
        return target.address();
    }

    private static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
