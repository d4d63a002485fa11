/**
 * The files of a site. In goes the site's directory; out comes a sorted tree of texts and assets, confined to that
 * directory, strictly decoded and limited in size.
 */
@NullMarked
package nrw.ikim.site.source;

import org.jspecify.annotations.NullMarked;
