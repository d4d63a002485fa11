package nrw.ikim.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.check.OutputCheck;
import nrw.ikim.site.content.ContentReader;
import nrw.ikim.site.model.ConfigurationReader;
import nrw.ikim.site.model.DataReader;
import nrw.ikim.site.model.Overrides;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteBuilder;
import nrw.ikim.site.model.SiteConfiguration;
import nrw.ikim.site.progress.Progress;
import nrw.ikim.site.render.PageRenderer;
import nrw.ikim.site.render.RenderSettings;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.SourceText;

/**
 * Renders a page of its own on a second processor while the sources of the site are linked, so that the classes of template
 * engine, Markdown and checks are there when the site needs them: in a small site most of the time goes into loading them.
 * What comes out is thrown away.
 */
final class WarmUp {

    private static final String PAGE = """
            ---
            title: Page
            ---
            # Heading

            Some *text* with `code`, a [link](page.md), an address https://example.org and {{ site.title | upper }}.

            - one
            - **two**

            | a | b |
            |---|---|
            | 1 | 2 |

            {% if page.title is present %}> a quotation{% endif %}
            """;

    private WarmUp() {}

    /**
     * Begins, and does not wait.
     *
     * @param threads how many threads the run may use; with one, nothing is done
     */
    static void begin(Theme theme, int threads) {
        if (threads > 1) {
            Thread thread = new Thread(() -> attempt(theme), "ikim-warm-up");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void attempt(Theme theme) {
        try {
            run(theme);
        } catch (RuntimeException | LinkageError unimportant) {
            // the run itself will come to the same, and tell it
        }
    }

    /** What became of the page. */
    static PageStage.Result run(Theme theme) {
        SourceFile page = new SourceFile("page.md", new SourceText("page.md", PAGE));
        SourceTree sources = new SourceTree(
                "", Optional.empty(), List.of(), List.of(page), List.of(), List.of(), List.of(), List.of());
        SiteConfiguration configuration = new ConfigurationReader()
                .read(sources.configuration(), theme.configuration(), Overrides.NONE)
                .value();
        Site site = new SiteBuilder(configuration, LocalDate.EPOCH, false)
                .build(
                        new DataReader().read(sources, 1).value(),
                        List.of(new ContentReader().read(page).value()),
                        sources,
                        theme.assetPaths())
                .value();
        RenderSettings settings =
                new RenderSettings(Map.of(), Map.of(), entry -> false, file -> false, unsure -> false, Progress.NONE);
        PageStage.Result made = new PageStage(
                        site, new PageRenderer(site, theme, settings), PageStage.Sink.NONE, Progress.NONE)
                .make(site.pages(), same -> Optional.empty(), 1);
        new OutputCheck(true, 1).check(site, made.pages());
        return made;
    }
}
