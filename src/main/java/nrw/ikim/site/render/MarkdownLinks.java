package nrw.ikim.site.render;

import nrw.ikim.site.content.Links;
import nrw.ikim.site.model.Addresses;
import nrw.ikim.site.model.Page;

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
        target.page().map(Page::path).ifPresent(scope.reads()::page);
        target.asset().ifPresent(scope.reads()::asset);
        return target.address();
    }
}
