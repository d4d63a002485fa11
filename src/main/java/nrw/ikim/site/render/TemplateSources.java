package nrw.ikim.site.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.source.Theme;

/** All templates by name: those of the site, then those of the theme, and the bodies of pages. Thread-safe. */
final class TemplateSources {

    /** Begins the names of pages' bodies; no template can be named so, as {@code :} is refused. */
    private static final String PAGE = "page:";

    private final Site site;
    private final Theme theme;
    private final Map<String, Page> pages = new HashMap<>();

    TemplateSources(Site site, Theme theme) {
        this.site = site;
        this.theme = theme;
        site.pages().forEach(page -> pages.put(PAGE + page.path(), page));
    }

    /** The name of the template that the body of a page is. */
    static String nameOf(Page page) {
        return PAGE + page.path();
    }

    /** Whether a name is that of a page's body. */
    static boolean isPage(String name) {
        return name.startsWith(PAGE);
    }

    /** The template of a name. */
    Optional<TemplateSource> find(String name) {
        Page page = pages.get(name);
        if (page != null) {
            return Optional.of(new TemplateSource(
                    name, page.document().source().text(), page.document().bodyStart()));
        }
        if (name.indexOf(':') >= 0 || name.startsWith("/") || ("/" + name + "/").contains("/../")) {
            return Optional.empty();
        }
        return Optional.ofNullable(site.templates().get(name))
                .map(file -> new TemplateSource(name, file.text(), 0))
                .or(() -> theme.template(name).map(text -> new TemplateSource(name, text, 0)));
    }

    /** The file of a site that a template of this name would be. */
    String fileOf(String name) {
        return site.shown("templates/" + name + ".peb");
    }

    /** The names that may be used for layouts and in tags, sorted. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(site.templates().keySet());
        names.addAll(theme.templateNames());
        return names;
    }
}
