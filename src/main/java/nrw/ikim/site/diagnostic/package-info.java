/**
 * What users can get wrong, as values: every stage gives out diagnostics beside its result, none throws. In goes a rule,
 * a place and words; out come sorted, merged lists.
 */
@NullMarked
package nrw.ikim.site.diagnostic;

import org.jspecify.annotations.NullMarked;
