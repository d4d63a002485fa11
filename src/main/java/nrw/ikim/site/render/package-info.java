/**
 * Templates. In goes a {@link nrw.ikim.site.model.Site}; out comes the HTML of each page, the way back from each of its
 * characters to the line that made it, and what the page read. Nothing else imports Pebble.
 */
@NullMarked
package nrw.ikim.site.render;

import org.jspecify.annotations.NullMarked;
