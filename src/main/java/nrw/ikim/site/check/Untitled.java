package nrw.ikim.site.check;

import nrw.ikim.site.text.Location;

/**
 * A page without a heading of the first level.
 *
 * @param own where its author would write one
 * @param ofLayout where its layout would
 */
record Untitled(Location own, Location ofLayout) {}
