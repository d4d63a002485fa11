/** How far a run is: in go the stages that begin and end and each piece of work that is done, out comes nothing; the listener shows or counts. */
@NullMarked
package nrw.ikim.site.progress;

import org.jspecify.annotations.NullMarked;
