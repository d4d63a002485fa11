package nrw.ikim.site.render;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.content.MarkdownRenderer;
import nrw.ikim.site.model.Addresses;
import nrw.ikim.site.model.ConfigurationReader;
import nrw.ikim.site.model.DataTree;
import nrw.ikim.site.model.Overrides;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteBuilder;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.source.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentedNamesTest {

    private static final Pattern NAME = Pattern.compile("`([a-z0-9_]+)`");

    @Test
    void docsListAllFiltersFunctionsAndTests() throws Exception {
        String text = Files.readString(Path.of("docs/templates.md"));
        String list = text.substring(text.lastIndexOf("- Filters:"))
                .replace("`is`", "")
                .replace("`is not`", "");

        assertThat(NAME.matcher(list).results().map(name -> name.group(1)).toList())
                .containsExactlyInAnyOrderElementsOf(language().names());
    }

    private static Language language() {
        Theme theme = new Theme();
        SourceTree nothing = new SourceTree(
                "src/site", Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        var configuration = new ConfigurationReader()
                .read(Optional.empty(), theme.configuration(), Overrides.NONE)
                .value();
        Site site = new SiteBuilder(configuration, LocalDate.EPOCH, false)
                .build(new DataTree("", java.util.Map.of()), List.of(), nothing, List.of())
                .value();
        Addresses addresses = new Addresses(site);
        return new Language(
                new TemplateSources(site, theme),
                new Scopes(),
                new TextFilters(addresses, new MarkdownRenderer(), Locale.ENGLISH),
                new Functions(site, addresses, entry -> false));
    }
}
