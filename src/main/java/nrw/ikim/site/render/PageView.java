package nrw.ikim.site.render;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Page;

/**
 * A page as templates see it: what is known of it, then its front matter.
 *
 * @param page the page
 * @param reads notes that its entry was asked for
 */
record PageView(Page page, EntryReads reads) implements Attributes {

    private static final List<String> KNOWN = List.of("title", "url", "path", "section", "layout", "date", "entry");

    @Override
    public boolean has(String name) {
        return switch (name) {
            case "title", "url", "path", "section", "layout" -> true;
            case "date" -> page.date().isPresent();
            case "entry" -> entry() != null;
            default -> frontMatter().containsKey(name);
        };
    }

    @Override
    public @Nullable Object get(String name) {
        return switch (name) {
            case "title" -> title();
            case "url" -> page.url();
            case "path" -> page.path();
            case "section" -> page.section();
            case "layout" -> page.layout();
            case "date" -> page.date().orElse(null);
            case "entry" -> entry();
            default -> frontMatter().get(name);
        };
    }

    private String title() {
        if (frontMatter().get("title") == null) {
            reads.entryOf(page); // which gives its name to a page without a title
        }
        return page.title();
    }

    private @Nullable DataMap entry() {
        reads.entryOf(page);
        return page.entry().map(Entry::data).orElse(null);
    }

    DataMap frontMatter() {
        return page.document().frontMatter();
    }

    @Override
    public Iterable<String> names() {
        List<String> names = new ArrayList<>(KNOWN);
        names.addAll(frontMatter().keySet());
        return names;
    }

    @Override
    public String described() {
        return "the front matter of the page";
    }
}
