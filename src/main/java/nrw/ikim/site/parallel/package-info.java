/** Work on many things at once: in go a list and a function, out comes the list of results in the same order. */
@NullMarked
package nrw.ikim.site.parallel;

import org.jspecify.annotations.NullMarked;
