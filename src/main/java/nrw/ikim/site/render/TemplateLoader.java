package nrw.ikim.site.render;

import java.io.Reader;
import java.io.StringReader;
import java.util.Set;

import io.pebbletemplates.pebble.loader.Loader;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Suggestions;

/** Gives Pebble templates by their name, and nothing else. */
final class TemplateLoader implements Loader<String> {

    private static final int MOST_TAGS = 100_000;

    private static final String ENDING = ".peb";

    private final TemplateSources sources;

    TemplateLoader(TemplateSources sources) {
        this.sources = sources;
    }

    @Override
    public Reader getReader(String name) {
        TemplateSource source = sources.find(name).orElseThrow(() -> notFound(name));
        checkTags(source);
        return new StringReader(source.template());
    }

    /** Each tag becomes a few objects, which together would take more memory than a build has. */
    private static void checkTags(TemplateSource source) {
        String text = source.file().text();
        int tags = 0;
        for (int at = TagStart.next(text, source.start()); at >= 0; at = TagStart.next(text, at + 2)) {
            if (++tags > MOST_TAGS) {
                int line = text.substring(source.start(), at).split("\n", -1).length;
                throw TemplateFault.at(
                        Rule.TEMPLATE_LIMIT,
                        source.name(),
                        line,
                        "",
                        "there are more than " + MOST_TAGS + " tags up to here",
                        "write a loop, or divide the file");
            }
        }
    }

    /** A template that does not exist; its place is not known here. */
    private TemplateFault notFound(String name) {
        Set<String> names = sources.names();
        String bare = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        String suggestion =
                names.contains(bare) ? bare : Suggestions.nearest(name, names).orElse("");
        String help = bare.equals(name)
                ? "create " + sources.fileOf(name) + ", or correct the name"
                : "write the name without `" + ENDING + "`";
        return notFound(name, help, suggestion);
    }

    static TemplateFault notFound(String name, String help, String suggestion) {
        return new TemplateFault(
                Rule.TEMPLATE_NOT_FOUND,
                new TemplateFault.Place("", 0, name),
                "there is no template `" + name + "`",
                help,
                suggestion);
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}

    /** Names are paths from the root: {@code ./x} beside a template would be a second name for the same thing. */
    @Override
    public String resolveRelativePath(String relativePath, String anchorPath) {
        return relativePath;
    }

    @Override
    public String createCacheKey(String templateName) {
        return templateName;
    }

    @Override
    public boolean resourceExists(String templateName) {
        return sources.find(templateName).isPresent();
    }
}
