/**
 * The site as a whole, immutable: configuration, data, pages, collections, assets and addresses. In go the parsed
 * sources; out comes a {@link nrw.ikim.site.model.Site} that every later stage reads.
 */
@NullMarked
package nrw.ikim.site.model;

import org.jspecify.annotations.NullMarked;
