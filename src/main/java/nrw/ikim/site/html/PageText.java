package nrw.ikim.site.html;

/**
 * A text of a page. What stands in scripts, style sheets and comments is none.
 *
 * @param text character references resolved
 */
record PageText(String text) implements PageNode {}
