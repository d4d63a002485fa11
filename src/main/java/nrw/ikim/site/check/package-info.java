/**
 * The rules. In goes the {@link nrw.ikim.site.model.Site}, and later the pages that were rendered; out come diagnostics.
 */
@NullMarked
package nrw.ikim.site.check;

import org.jspecify.annotations.NullMarked;
