/**
 * The output directory. In go the files of the site; only what differs is written, never half, and only what this plugin
 * wrote before is ever removed.
 */
@NullMarked
package nrw.ikim.site.output;

import org.jspecify.annotations.NullMarked;
