/**
 * Diagnostics for people and tools: in goes a {@link nrw.ikim.site.SiteResult}, out comes text.
 */
@NullMarked
package nrw.ikim.site.report;

import org.jspecify.annotations.NullMarked;
