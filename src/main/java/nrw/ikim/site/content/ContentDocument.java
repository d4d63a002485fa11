package nrw.ikim.site.content;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.source.SourceFile;

/**
 * A file of {@code content/}, taken apart.
 *
 * @param source the file
 * @param frontMatter its front matter, empty where it has none
 * @param bodyStart the index in the source text at which the body begins
 * @param broken whether the front matter could not be read; it has its diagnostic, and the page cannot be rendered
 */
public record ContentDocument(SourceFile source, DataMap frontMatter, int bodyStart, boolean broken) {

    /** The text behind the front matter. */
    public String body() {
        return source.text().text().substring(bodyStart);
    }

    /** Whether the body is Markdown; else it is HTML. */
    public boolean isMarkdown() {
        return source.extension().equals("md") || source.extension().equals("markdown");
    }
}
