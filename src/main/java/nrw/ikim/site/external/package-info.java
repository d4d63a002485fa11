/**
 * Links to other hosts. In goes what {@link nrw.ikim.site.check.ExternalLinks} found on the pages, out come diagnostics
 * about the addresses that do not answer as they should. The only package that uses the network, and the only one that
 * imports {@code java.net.http}.
 */
@NullMarked
package nrw.ikim.site.external;

import org.jspecify.annotations.NullMarked;
