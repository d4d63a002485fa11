/**
 * Living with faults. In go the faults of a run, what the site's {@code checks} and comments say of them, and its baseline;
 * out come those that are told, with the severity that the site gives them, and those that are not.
 */
@NullMarked
package nrw.ikim.site.policy;

import org.jspecify.annotations.NullMarked;
