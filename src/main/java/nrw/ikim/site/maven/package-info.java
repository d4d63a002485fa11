/**
 * Maven. In go the parameters of a goal, out come log lines, reports and the end of the build: goals turn their
 * parameters into a {@link nrw.ikim.site.SiteRequest}, call the generator, print and throw. Nothing else imports {@code org.apache.maven}.
 */
@NullMarked
package nrw.ikim.site.maven;

import org.jspecify.annotations.NullMarked;
