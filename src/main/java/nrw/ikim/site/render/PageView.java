package nrw.ikim.site.render;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Page;

/** A page as templates see it: what is known of it, then its front matter. What is asked for is noted. */
final class PageView implements Attributes {

    private static final List<String> KNOWN = List.of("title", "url", "path", "section", "layout", "date", "entry");

    private final Page page;
    private final String path;
    private final EntryReads reads;

    /** @param reads takes the notes */
    PageView(Page page, EntryReads reads) {
        this.page = page;
        this.path = page.path();
        this.reads = reads;
    }

    Page page() {
        return page;
    }

    String path() {
        return path;
    }

    @Override
    public boolean has(String name) {
        reads.fieldOf(page, name);
        return holds(name);
    }

    @Override
    public @Nullable Object get(String name) {
        reads.fieldOf(page, name);
        return value(name);
    }

    /** Whether there is a value of this name, for those who need not take notes. */
    boolean holds(String name) {
        return switch (name) {
            case "title", "url", "path", "section", "layout" -> true;
            case "date" -> page.date().isPresent();
            case "entry" -> page.entry().isPresent();
            default -> frontMatter().containsKey(name);
        };
    }

    /** The value of a name, null where there is none, for those who need not take notes. */
    @Nullable
    Object value(String name) {
        return switch (name) {
            case "title" -> page.title();
            case "url" -> page.url();
            case "path" -> path;
            case "section" -> page.section();
            case "layout" -> page.layout();
            case "date" -> page.date().orElse(null);
            case "entry" -> page.entry().map(Entry::data).orElse(null);
            default -> frontMatter().get(name);
        };
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

    /** The same page; a site has one at each path. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageView view && path.equals(view.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
