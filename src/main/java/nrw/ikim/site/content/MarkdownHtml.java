package nrw.ikim.site.content;

import nrw.ikim.site.text.OriginMap;

/**
 * Rendered Markdown.
 *
 * @param html the HTML
 * @param origins the way back from the HTML to the Markdown and what that was made of
 */
public record MarkdownHtml(String html, OriginMap origins) {}
