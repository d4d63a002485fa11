package nrw.ikim.site.check;

import nrw.ikim.site.text.Locator;

/** The HTML of a page, and the way back from it to the sources. May have to make the page again, which takes a while. */
public interface PageSource extends Locator {

    /** The whole text of the page. */
    String html();
}
