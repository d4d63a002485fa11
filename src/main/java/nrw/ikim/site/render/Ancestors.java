package nrw.ikim.site.render;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.Page;

/**
 * Follows what templates extend, as far as it is written out. Pebble follows it for ever.
 *
 * @param sources all templates
 */
record Ancestors(TemplateSources sources) {

    private static final String EXTENDS = "extends";

    /** The fault of a layout that extends itself, directly or through others; at the first that comes again. */
    Optional<TemplateFault> circle(Page page) {
        Set<String> seen = new HashSet<>();
        String name = page.layout();
        while (!name.isEmpty() && seen.add(name)) {
            name = sources.find(name).map(Ancestors::parent).orElse("");
        }
        return name.isEmpty() ? Optional.empty() : sources.find(name).map(Ancestors::fault);
    }

    private static TemplateFault fault(TemplateSource source) {
        int line = source.file().span(tag(source), tag(source)).line();
        return TemplateFault.at(
                Rule.TEMPLATE_LIMIT,
                source.name(),
                line,
                EXTENDS,
                "this template extends itself, directly or through others",
                "let one of them extend another template, or none");
    }

    /** Where the word stands in the first tag of that kind; -1 where there is none. */
    private static int tag(TemplateSource source) {
        String text = source.file().text();
        for (int at = text.indexOf("{%"); at >= 0; at = text.indexOf("{%", at + 2)) {
            int word = at + 2;
            while (word < text.length() && (text.charAt(word) == ' ' || text.charAt(word) == '-')) {
                word++;
            }
            if (text.startsWith(EXTENDS, word)) {
                return word;
            }
        }
        return -1;
    }

    private static String parent(TemplateSource source) {
        String text = source.file().text();
        int open = tag(source) < 0 ? text.length() : tag(source) + EXTENDS.length();
        while (open < text.length() && text.charAt(open) == ' ') {
            open++;
        }
        int close = open < text.length() ? text.indexOf(text.charAt(open), open + 1) : -1;
        return close < 0 ? "" : text.substring(open + 1, close);
    }
}
