package nrw.ikim.site.content;

import java.util.List;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.text.OriginMap;

/**
 * Rendered Markdown.
 *
 * @param html the HTML
 * @param origins the way back from the HTML to the Markdown and what that was made of
 * @param faults links and images that are none, as their Markdown is not right: they are printed as they were written
 */
public record MarkdownHtml(String html, OriginMap origins, List<Diagnostic> faults) {

    public MarkdownHtml {
        faults = List.copyOf(faults);
    }
}
