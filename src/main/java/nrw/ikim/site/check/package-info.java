/**
 * The rules. In goes the {@link nrw.ikim.site.model.Site}, and later the pages that were rendered, or the files of a
 * folder; out come diagnostics.
 */
@NullMarked
package nrw.ikim.site.check;

import org.jspecify.annotations.NullMarked;
