/**
 * What a build remembers for the next one. In go the parsed sources and finished pages of a sound build, with the hashes of
 * all that they were made of; out comes, in a later run, what of it still holds. A state that is damaged, or that another
 * version of this plugin wrote, is none.
 */
@NullMarked
package nrw.ikim.site.state;

import org.jspecify.annotations.NullMarked;
