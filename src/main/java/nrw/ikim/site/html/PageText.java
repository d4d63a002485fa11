package nrw.ikim.site.html;

/** A text of a page. What stands in scripts, style sheets and comments is none. Few are ever asked for. */
final class PageText implements PageNode {

    private final String html;
    private final int start;
    private final int end;
    private final boolean written;

    private PageText(String html, int start, int end, boolean written) {
        this.html = html;
        this.start = start;
        this.end = end;
        this.written = written;
    }

    /** A text as it is written in a page, where all references are sound. */
    static PageText written(String html, int start, int end) {
        return new PageText(html, start, end, true);
    }

    /** A text whose references are resolved. */
    static PageText of(String text) {
        return new PageText(text, 0, text.length(), false);
    }

    /** The text, references resolved. */
    String text() {
        String text = html.substring(start, end);
        return written ? References.resolved(text) : text;
    }
}
