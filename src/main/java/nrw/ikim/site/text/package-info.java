/**
 * Texts and places in them: in goes a decoded file, out come lines, columns, spans and locations, and the way back from
 * generated text to the text that it was made of.
 */
@NullMarked
package nrw.ikim.site.text;

import org.jspecify.annotations.NullMarked;
