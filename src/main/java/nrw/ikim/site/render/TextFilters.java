package nrw.ikim.site.render;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

import nrw.ikim.site.content.MarkdownHtml;
import nrw.ikim.site.content.MarkdownRenderer;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.json.JsonWriter;
import nrw.ikim.site.model.Addresses;
import nrw.ikim.site.render.Read.Kind;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Locator;

/** Filters that make text: addresses, dates, Markdown, JSON. */
final class TextFilters {

    /** What a character of Markdown takes, compared with one that is only copied. */
    private static final int MARKDOWN = 20;

    private final Addresses addresses;
    private final MarkdownRenderer markdown;
    private final Locale locale;

    TextFilters(Addresses addresses, MarkdownRenderer markdown, Locale locale) {
        this.addresses = addresses;
        this.markdown = markdown;
        this.locale = locale;
    }

    Object url(Invocation use) {
        String address = use.inputText();
        noteAddress(use, address);
        return use.scope().made(addresses.url(address));
    }

    Object absoluteUrl(Invocation use) {
        String address = use.inputText();
        noteAddress(use, address);
        use.scope().reads().configuration("site.url");
        return addresses.absoluteUrl(address);
    }

    private void noteAddress(Invocation use, String address) {
        use.scope().reads().configuration(PageRenderer.BASE_PATH);
        Optional<String> asset = addresses.asset(address);
        if (asset.isPresent()) {
            use.scope().reads().add(Kind.ASSET, asset.get());
        } else if (Addresses.mayBeAsset(address)) {
            use.scope().reads().add(Kind.NO_ASSET, address.substring(0, Addresses.endOfPath(address)));
        }
    }

    /** Text in Markdown becomes safe HTML; where it is a value from a data file, it is traced to that. */
    Object markdown(Invocation use) {
        PageScope scope = use.scope();
        scope.work((long) MARKDOWN * Extent.lengthOf(use.input()));
        Optional<Location> datum = scope.takeDatum();
        Locator source = datum.map(Locator::datum)
                .orElse((from, to) -> Location.startOf(scope.page().file()));
        MarkdownLinks links = new MarkdownLinks(addresses, scope);
        Optional<String> plain = scope.tracing().isOn() ? Optional.empty() : markdown.plain(use.inputText(), links);
        if (plain.isPresent()) {
            return scope.announce(plain.get(), scope.tracing());
        }
        Outcome<MarkdownHtml> rendered = markdown.render(use.inputText(), source, links);
        for (Diagnostic refused : rendered.diagnostics()) {
            TemplateFault fault =
                    use.fault(Rule.TEMPLATE_LIMIT, use.name(), refused.message(), "give `markdown` a shorter text", "");
            throw datum.map(place -> fault.about(new TemplateFault.Datum(place, refused.message(), refused.help(), "")))
                    .orElse(fault);
        }
        MarkdownHtml html = rendered.value();
        html.faults().forEach(scope.faults()::add);
        return scope.announce(html.html(), html.origins());
    }

    Object date(Invocation use) {
        String pattern = use.text("format", "yyyy-MM-dd");
        use.scope().reads().configuration("site.language");
        try {
            return DateTimeFormatter.ofPattern(pattern, locale).format(dateOf(use));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw use.fault("the date format \"" + pattern + "\" cannot be used", "write it as in \"d MMMM yyyy\"");
        }
    }

    private static TemporalAccessor dateOf(Invocation use) {
        if (use.input() instanceof LocalDate date) {
            return date;
        }
        String text = use.inputText();
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            throw use.fault("\"" + text + "\" is no date", "write dates as in 2026-03-31");
        }
    }

    Object json(Invocation use) {
        use.scope().checkLength((int) Math.min(Integer.MAX_VALUE, Extent.of(use.input(), use.scope())));
        try {
            return new SafeString(Json.WRITER.write(use.input()));
        } catch (IllegalArgumentException noData) {
            throw use.fault(
                    "`json` writes data only: text, numbers, truth values, lists and mappings",
                    "give it the single values, as in `{\"title\": page.title} | json`");
        }
    }

    /** Lower case, with everything but letters and digits turned into single hyphens. */
    Object slug(Invocation use) {
        StringBuilder slug = new StringBuilder();
        use.inputText().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.toString();
    }

    /** {@code a, b and c}. */
    Object sentence(Invocation use) {
        List<String> words = new ArrayList<>();
        use.inputList().forEach(word -> words.add(word(use, word)));
        if (words.size() < 2) {
            return String.join("", words);
        }
        String last = words.remove(words.size() - 1);
        return joined(use, words, ", ") + " " + use.text("and", "and") + " " + last;
    }

    Object join(Invocation use) {
        List<String> words = new ArrayList<>();
        use.inputList().forEach(word -> words.add(word(use, word)));
        return joined(use, words, use.text("separator", ""));
    }

    private static String word(Invocation use, @Nullable Object word) {
        Plain.check(word, use.scope());
        return String.valueOf(word);
    }

    /** The words in one text, looked at for its length while it grows. */
    private static String joined(Invocation use, List<String> words, String separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(i == 0 ? "" : separator).append(words.get(i));
            use.scope().checkLength(text.length());
        }
        return text.toString();
    }

    /** {@code replace({"ä": "ae"})}: each key by its value, one after the other. */
    Object replace(Invocation use) {
        if (!(use.argument("replace_pairs") instanceof Map<?, ?> pairs)) {
            throw use.fault("`replace` needs a mapping, as in `replace({\"old\": \"new\"})`", "");
        }
        String text = use.inputText();
        for (Map.Entry<?, ?> pair : pairs.entrySet()) {
            text = replaced(use, text, word(use, pair.getKey()), word(use, pair.getValue()));
        }
        return text;
    }

    private static String replaced(Invocation use, String text, String old, String replacement) {
        if (old.isEmpty()) {
            throw use.fault("`replace` cannot replace nothing", "write what is to be replaced before the colon");
        }
        use.scope().work(text.length() * (1L + old.length() / 16));
        StringBuilder result = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, from)) {
            result.append(text, from, at).append(replacement);
            from = at + old.length();
            use.scope().checkLength(result.length());
        }
        return result.append(text, from, text.length()).toString();
    }

    Object length(Invocation use) {
        return (long) sizeOf(use, use.input());
    }

    private static int sizeOf(Invocation use, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        if (value instanceof String || value instanceof SafeString) {
            String text = value.toString();
            return text.codePointCount(0, text.length());
        }
        return use.inputList().size();
    }

    /** Brings its library in, which few sites need. */
    private static final class Json {
        static final JsonWriter WRITER = new JsonWriter();
    }
}
