package nrw.ikim.site.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Edits of templates. */
final class TemplateEdits {

    static final List<Edit> ALL = List.of(
            Edit.of("override a template of the theme", TemplateEdits::override),
            Edit.of("read something in a template", TemplateEdits::expression),
            Edit.of("read something more in a template", TemplateEdits::expression),
            Edit.of("change the words of a template", TemplateEdits::words),
            Edit.of("add a partial", TemplateEdits::addPartial),
            Edit.of("include a partial in a page", TemplateEdits::include),
            Edit.of("swap two templates", TemplateEdits::swap),
            Edit.of("delete a template", TemplateEdits::delete),
            Edit.of("add macros", TemplateEdits::macros));

    private static final Path THEME = Path.of("src/main/resources/nrw/ikim/site/theme/templates");

    private TemplateEdits() {}

    private static String override(Sources site, Picks picks) throws IOException {
        Sources theme = Sources.read(THEME);
        String template = picks.of(theme.paths("", ".peb"));
        String mark = picks.of("", "\n<!-- ours -->\n");
        site.put("templates/" + template, theme.text(template) + mark);
        return "copy the theme's " + template + " to templates" + (mark.isEmpty() ? "" : ", with a mark of ours");
    }

    private static String expression(Sources site, Picks picks) {
        String template = picks.of(site.paths("templates/", ".peb"));
        String expression = Expressions.pick(site, picks);
        site.change(template, text -> inside(text, "<p>" + expression + "</p>"));
        return "put `" + expression + "` into " + template;
    }

    /** Where a template extends another one, only its blocks are shown. */
    private static String inside(String text, String part) {
        int end = text.lastIndexOf("{%- endblock %}");
        return text.contains("{% extends") && end >= 0
                ? text.substring(0, end) + "\n" + part + text.substring(end)
                : text + part + "\n";
    }

    private static String words(Sources site, Picks picks) {
        String template = picks.of(site.paths("templates/", ".peb"));
        String words = "<p>Words " + picks.below(9) + "</p>";
        site.change(template, text -> inside(text, words));
        return "put `" + words + "` into " + template;
    }

    private static String addPartial(Sources site, Picks picks) {
        String partial = "templates/partials/" + picks.of("extra", "card", "person") + ".peb";
        String expression = Expressions.pick(site, picks);
        site.put(partial, "<p>" + expression + "</p>\n");
        return "put `" + expression + "` to " + partial;
    }

    private static String include(Sources site, Picks picks) {
        String partial = picks.of(site.paths("templates/partials/", ".peb"));
        String name = partial.substring("templates/".length(), partial.length() - ".peb".length());
        return PageEdits.append(site, picks, "{% include \"" + name + "\" %}");
    }

    private static String swap(Sources site, Picks picks) {
        List<String> templates = site.paths("templates/", ".peb");
        String one = picks.of(templates);
        String other = picks.of(templates);
        byte[] kept = site.bytes(one);
        site.put(one, site.bytes(other));
        site.put(other, kept);
        return "swap " + one + " and " + other;
    }

    private static String delete(Sources site, Picks picks) {
        String template = picks.of(site.paths("templates/", ".peb"));
        site.remove(template);
        return "delete " + template;
    }

    private static String macros(Sources site, Picks picks) {
        String words = "<b>{{ text }} " + picks.below(4) + "</b>";
        site.put("templates/macros.peb", "{% macro badge(text) %}" + words + "{% endmacro %}\n");
        return "let the macro `badge` give `" + words + "`";
    }
}
