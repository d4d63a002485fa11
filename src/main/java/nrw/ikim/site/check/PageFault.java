package nrw.ikim.site.check;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;

/**
 * A fault of one page, which other pages may show, too.
 *
 * @param rule that it breaks
 * @param location where it was made
 * @param target what was written; with rule and location it tells one fault from another
 * @param wording what to say of it
 */
record PageFault(Rule rule, Location location, String target, Wording wording) {}
