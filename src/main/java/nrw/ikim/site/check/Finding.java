package nrw.ikim.site.check;

import nrw.ikim.site.diagnostic.Rule;

/**
 * Something wrong at a place of a file.
 *
 * @param rule that it breaks
 * @param subject what the fault is about, however it is written: the path that is not there, an id
 * @param wording what to say of it
 */
record Finding(Rule rule, String subject, Wording wording) {}
