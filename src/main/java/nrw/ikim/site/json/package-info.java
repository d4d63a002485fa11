/**
 * JSON. In goes a text and out comes a tree of located values, or diagnostics; or the other way round. Nothing else
 * imports Jackson.
 */
@NullMarked
package nrw.ikim.site.json;

import org.jspecify.annotations.NullMarked;
