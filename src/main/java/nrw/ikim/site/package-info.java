/**
 * The generator as a whole, without Maven: in goes a {@link nrw.ikim.site.SiteRequest}, out comes a {@link
 * nrw.ikim.site.SiteResult}.
 */
@NullMarked
package nrw.ikim.site;

import org.jspecify.annotations.NullMarked;
