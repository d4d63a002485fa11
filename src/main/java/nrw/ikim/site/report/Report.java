package nrw.ikim.site.report;

import nrw.ikim.site.SiteResult;

/** A report for tools. The same result gives the same text on every machine. */
interface Report {

    /** The whole text; lines end with {@code \n}. */
    String text(SiteResult result);
}
