/**
 * Data contracts. In go JSON Schemas, those of the site and of the theme, and the values that they are about; out come diagnostics
 * at the places of those values. Nothing else imports networknt's validator, and Jackson 3, on whose trees it works.
 */
@NullMarked
package nrw.ikim.site.schema;

import org.jspecify.annotations.NullMarked;
