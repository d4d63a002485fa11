package nrw.ikim.site.proof;

import java.util.List;

/** What happened to a site: where it began, and the edits, with a build after each. */
record History(Start start, List<Step> steps) {}
