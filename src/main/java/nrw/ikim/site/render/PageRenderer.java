package nrw.ikim.site.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.escaper.SafeString;

import nrw.ikim.site.content.MarkdownHtml;
import nrw.ikim.site.content.MarkdownRenderer;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.model.Addresses;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.Locator;
import nrw.ikim.site.text.SourceText;

/** Renders single pages of a site, the same each time it is asked. Thread-safe. */
public final class PageRenderer {

    /** What is read, as {@link ReadSet#configuration()} names it, by whatever makes an address of the site. */
    static final String BASE_PATH = "site.basePath";

    /** How long a document is without its own content, about. */
    private static final int FRAME = 4096;

    private final Site site;
    private final RenderSettings settings;
    private final Addresses addresses;
    private final MarkdownRenderer markdown = new MarkdownRenderer();
    private final Scopes scopes;
    private final PebbleEngine engine;
    private final FaultTranslator faults;
    private final PageLists lists;
    private final Map<Read, Read> reads = new ConcurrentHashMap<>();

    /**
     * A page, or what ended its rendering.
     *
     * @param page the page; incomplete where a fault ended its rendering
     * @param faults that one, unless it only follows from a fault that is known already, and those that did not end it
     */
    public record Result(RenderedPage page, List<Diagnostic> faults) {}

    /** @param theme gives the templates that a site does not bring itself */
    public PageRenderer(Site site, Theme theme, RenderSettings settings) {
        this.site = site;
        this.settings = settings;
        this.addresses = new Addresses(site);
        this.scopes = new Scopes(settings.progress().timesTemplates());
        Locale locale = Locale.forLanguageTag(site.configuration().language());
        TemplateSources sources = new TemplateSources(site, theme);
        Language language = new Language(
                sources,
                scopes,
                new TextFilters(addresses, markdown, locale),
                new Functions(site, addresses, settings.reported()));
        this.faults = new FaultTranslator(sources, language.names());
        this.engine = new PebbleEngine.Builder()
                .loader(new TemplateLoader(sources))
                .templateCache(new CompiledTemplates(scopes))
                .strictVariables(true)
                .newLineTrimming(false)
                .defaultLocale(locale)
                .registerExtensionCustomizer(language::restricted)
                .allowOverrideCoreOperators(true)
                .extension(language)
                .build();
        this.lists = new PageLists(site, scopes);
    }

    /**
     * Renders a page of the site. It is not traced, as hardly any page has a fault: where one is found, it is rendered again, and
     * its way back is found by rendering it once more.
     */
    public Result render(Page page) {
        PageScope scope = new PageScope(page, settings.faultyData(), false);
        Result result = render(page, scope);
        return scope.tracing().isMissed() ? traced(page) : result;
    }

    /** Renders a page, with the way back from its document at hand. */
    public Result traced(Page page) {
        return render(page, new PageScope(page, settings.faultyData(), true));
    }

    private Result render(Page page, PageScope scope) {
        if (settings.doubtful().test(page)) {
            scope.taint();
        }
        if (page.document().broken()) {
            return incomplete(scope, Optional.empty());
        }
        // a text that was forgotten is read before anything else can fail, and stays until the page is done
        SourceText source = page.document().source().text().held();
        Result result = scopes.with(scope, () -> {
            try {
                return rendered(scope);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                boolean follows = scope.isTainted() && !FaultTranslator.isOfTemplate(e);
                return incomplete(scope, follows ? Optional.empty() : Optional.of(faults.translate(e, scope)));
            } finally {
                Reference.reachabilityFence(source);
            }
        });
        if (scopes.timesTemplates()) {
            scope.times().tell(settings.progress());
        }
        return result;
    }

    private Result rendered(PageScope scope) {
        Page page = scope.page();
        Map<String, Object> variables = variables(scope);
        variables.put("content", scope.content(content(scope, variables)));
        TracingWriter document = evaluate(page.layout(), scope, variables);
        Locator origins = scope.tracing().isOn() ? document.origins() : new Retracing(this, page);
        RenderedPage result = new RenderedPage(page, document.toString(), origins, reads(scope), !scope.isTainted());
        return new Result(result, scope.faults().all(faults, scope));
    }

    private Map<String, Object> variables(PageScope scope) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("site", new SiteViews.SiteView(site, lists, scope));
        variables.put("data", new DataViews.DataView(site.data(), lists.lookups(), scope));
        variables.put("page", lists.page(scope.page()));
        variables.put("project", new NamedValues("project", settings.project(), scope.reads()));
        variables.put("build", new NamedValues("build", settings.build(), scope.reads()));
        return variables;
    }

    /** The page's own HTML: its body after templates and Markdown have had their turn. */
    private Fragment content(PageScope scope, Map<String, Object> variables) {
        Page page = scope.page();
        SourceText file = page.document().source().text();
        int bodyStart = page.document().bodyStart();
        String body = page.document().body();
        Locator origins = (start, end) -> file.locate(bodyStart + start, bodyStart + end);
        if (page.template() && TagStart.next(body, 0) >= 0) {
            scope.giveBody();
            TracingWriter evaluated = evaluate(TemplateSources.nameOf(page), scope, variables);
            body = evaluated.toString();
            origins = evaluated.origins();
        }
        if (page.document().isMarkdown()) {
            MarkdownLinks links = new MarkdownLinks(addresses, scope);
            Optional<String> plain = scope.tracing().isOn() ? Optional.empty() : markdown.plain(body, links);
            if (plain.isPresent()) {
                return new Fragment(new SafeString(plain.get()), scope.tracing());
            }
            Outcome<MarkdownHtml> html = markdown.render(body, origins, links);
            html.diagnostics().forEach(scope::refuse);
            html.value().faults().forEach(scope.faults()::add);
            return new Fragment(
                    new SafeString(html.value().html()), html.value().origins());
        }
        return new Fragment(new SafeString(body), origins);
    }

    private TracingWriter evaluate(String template, PageScope scope, Map<String, Object> variables) {
        int own = scope.ownHtml()
                .map(content -> content.html().toString().length())
                .orElse(0);
        TracingWriter writer =
                new TracingWriter(scope, scope.page().document().source().text(), own + FRAME);
        try {
            engine.getTemplate(template).evaluate(writer, variables);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the writer is in memory
        }
        return writer;
    }

    private Result incomplete(PageScope scope, Optional<Diagnostic> fault) {
        String html = scope.ownHtml().map(content -> content.html().toString()).orElse("");
        Locator known = scope.ownHtml()
                .map(Fragment::origins)
                .orElse(scope.page().document().source().text());
        Locator origins = scope.tracing().isOn() ? known : new Retracing(this, scope.page());
        List<Diagnostic> all = scope.faults().all(faults, scope);
        fault.ifPresent(all::add);
        return new Result(new RenderedPage(scope.page(), html, origins, reads(scope), false, true), all);
    }

    /** What a page read; what is the same for many is kept once. */
    private ReadSet reads(PageScope scope) {
        return scope.reads().toReadSet(read -> {
            Read known = read.kind() == Read.Kind.SOURCE ? null : reads.putIfAbsent(read, read);
            return known == null ? read : known;
        });
    }
}
