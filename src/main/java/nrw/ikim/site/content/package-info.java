/**
 * Pages as their authors write them. In goes a file of {@code content/}; out comes its front matter and body, and later,
 * when templates have had their turn, the HTML of its Markdown with the way back to the source.
 */
@NullMarked
package nrw.ikim.site.content;

import org.jspecify.annotations.NullMarked;
