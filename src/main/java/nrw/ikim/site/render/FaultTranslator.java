package nrw.ikim.site.render;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Suggestions;

/** Turns what ended the rendering of a page into a diagnostic: our own faults, and Pebble's in our words. */
final class FaultTranslator {

    private static final Set<Rule> OF_TEMPLATES =
            EnumSet.of(Rule.TEMPLATE_NOT_FOUND, Rule.LINK_BROKEN, Rule.ASSET_MISSING);

    private static final String TWO_MACROS = "More than one macro can not share the same name: ";

    private final TemplateSources sources;
    private final Set<String> names;

    /** @param names of all filters, functions and tests */
    FaultTranslator(TemplateSources sources, Set<String> names) {
        this.sources = sources;
        this.names = names;
    }

    /** Whether a fault is one of the template for sure, and not of the data that it was given. */
    static boolean isOfTemplate(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParserException || cause instanceof LoaderException) {
                return true;
            }
            if (cause instanceof TemplateFault fault) {
                return OF_TEMPLATES.contains(fault.rule());
            }
            if (cause instanceof PebbleException pebble && isUnknownName(pebble)) {
                return true;
            }
        }
        return false;
    }

    /** @param scope the page that was being rendered */
    Diagnostic translate(Throwable thrown, PageScope scope) {
        PebbleException innermost = null;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateFault fault) {
                return ours(fault, scope);
            }
            innermost = cause instanceof PebbleException pebble ? pebble : innermost;
        }
        Optional<TemplateFault> circle =
                thrown instanceof StackOverflowError ? new Ancestors(sources).circle(scope.page()) : Optional.empty();
        if (circle.isPresent()) {
            return ours(circle.get(), scope);
        }
        if (thrown instanceof StackOverflowError) {
            return ours(
                    scope.limit(
                            "templates are nested too deep",
                            "a template or macro that includes or calls itself needs an end"),
                    scope);
        }
        if (thrown instanceof OutOfMemoryError) {
            return ours(
                    scope.limit(
                            "the page needs more memory than the build has",
                            "make its texts and lists smaller; or, if they have to be so large, give Maven more memory by"
                                    + " MAVEN_OPTS, as in `-Xmx2g`"),
                    scope);
        }
        return innermost == null ? unknown(thrown, scope) : pebbles(innermost, scope);
    }

    private Diagnostic ours(TemplateFault fault, PageScope scope) {
        Location location = fault.place().line() > 0
                ? locate(fault.place(), scope)
                : placeOfName(fault.place().word(), scope)
                        .orElseGet(() -> scope.page().layoutLocation());
        return fault.datum()
                .filter(datum -> Theme.isOf(location.file())
                        && !Theme.isOf(datum.location().file()))
                .map(datum -> ofDatum(datum, fault.rule(), location))
                .orElseGet(() -> Diagnostic.of(fault.rule(), location, fault.message())
                        .withHelp(fault.help())
                        .withSuggestion(fault.suggestion()));
    }

    /** A fault that the theme runs into is told where the site can mend it. */
    private static Diagnostic ofDatum(TemplateFault.Datum datum, Rule rule, Location template) {
        return Diagnostic.of(rule, datum.location(), datum.message())
                .withNote("it is needed by " + template)
                .withHelp(datum.help())
                .withSuggestion(datum.suggestion());
    }

    private Location locate(TemplateFault.Place place, PageScope scope) {
        return sources.find(place.template())
                .map(source -> source.locate(place.line(), place.word()))
                .orElseGet(() -> Location.startOf(scope.page().file()));
    }

    /** Where the name of a template stands in one of those that the page has read, its own body first. */
    private Optional<Location> placeOfName(String name, PageScope scope) {
        return scope.reads().templates().stream()
                .sorted()
                .map(sources::find)
                .flatMap(Optional::stream)
                .filter(source -> source.literalAt(name) >= 0)
                .findFirst()
                .or(() -> sources.find(TemplateSources.nameOf(scope.page())).filter(body -> body.literalAt(name) >= 0))
                .map(source -> source.file().locate(source.literalAt(name), source.literalAt(name) + name.length()));
    }

    private Diagnostic pebbles(PebbleException fault, PageScope scope) {
        int line = fault.getLineNumber() == null ? 0 : fault.getLineNumber();
        String template = fault.getFileName() == null ? "" : fault.getFileName();
        TemplateFault.Place place = line > 0 ? new TemplateFault.Place(template, line, "") : scope.place();
        String message = fault.getPebbleMessage() == null ? "" : fault.getPebbleMessage();
        if (message.startsWith(TWO_MACROS)) {
            return twoMacros(place, message.substring(TWO_MACROS.length()), scope);
        }
        if (fault instanceof AttributeNotFoundException unknown) {
            return undefined(
                    place,
                    unknown.getAttributeName(),
                    "nothing is known by the name `" + unknown.getAttributeName() + "` here",
                    scope);
        }
        if (isUnknownName(fault)) {
            String name = message.substring(message.indexOf('[') + 1, message.indexOf(']'));
            String kind =
                    message.startsWith("Filter") ? "filter" : message.startsWith("Test") ? "test" : "function or macro";
            return undefined(place, name, "there is no " + kind + " `" + name + "`", scope);
        }
        Optional<Location> datum = message.startsWith("Not an iterable") ? scope.takeDatum() : Optional.empty();
        Location location = locate(place, scope);
        if (datum.isPresent() && Theme.isOf(location.file())) {
            return ofDatum(
                    new TemplateFault.Datum(datum.get(), "a list is expected here", "begin each item with `- `", ""),
                    Rule.TEMPLATE_SYNTAX,
                    location);
        }
        return unclosed(place, fault instanceof ParserException, PebbleMessages.isAboutTheEnd(message))
                .orElseGet(() -> worded(PebbleMessages.plain(message), place, scope));
    }

    private Diagnostic worded(PebbleMessages.Words words, TemplateFault.Place place, PageScope scope) {
        TemplateFault.Place exact = new TemplateFault.Place(place.template(), place.line(), words.word());
        return Diagnostic.of(Rule.TEMPLATE_SYNTAX, locate(exact, scope), words.message())
                .withHelp(words.help());
    }

    private static boolean isUnknownName(PebbleException fault) {
        String message = fault.getPebbleMessage() == null ? "" : fault.getPebbleMessage();
        return message.endsWith("does not exist.") && message.indexOf('[') >= 0;
    }

    /** What is opened before a fault and never closed is its cause; at the end of the file also tags without their end. */
    private Optional<Diagnostic> unclosed(TemplateFault.Place place, boolean parsing, boolean atEnd) {
        Optional<TemplateSource> source = sources.find(place.template());
        if (source.isEmpty() || !(parsing || atEnd)) {
            return Optional.empty();
        }
        int line = source.get().locate(place.line(), "").span().line();
        return UnclosedTag.in(source.get())
                .filter(open ->
                        atEnd || (!open.isTag() && open.location().span().line() <= line))
                .map(open -> Diagnostic.of(
                                Rule.TEMPLATE_SYNTAX, open.location(), "this is opened here and never closed")
                        .withHelp("add `" + open.needed() + "`"));
    }

    private Diagnostic undefined(TemplateFault.Place place, String name, String message, PageScope scope) {
        Location location = locate(new TemplateFault.Place(place.template(), place.line(), name), scope);
        String suggestion = Suggestions.nearest(name, names).orElse("");
        return Diagnostic.of(Rule.TEMPLATE_UNDEFINED, location, message)
                .withSuggestion(suggestion)
                .withHelp(suggestion.isEmpty() ? "correct the name, or remove it" : "correct the name");
    }

    private Diagnostic twoMacros(TemplateFault.Place place, String name, PageScope scope) {
        Location location = sources.find(place.template())
                .map(source -> source.locateLast("macro " + name))
                .orElseGet(() -> locate(place, scope));
        return Diagnostic.of(Rule.TEMPLATE_SYNTAX, location, "there is another macro `" + name + "` before this one")
                .withHelp("give one of them another name");
    }

    /** Pebble's fault where it met values that it did not expect, else ours. */
    private Diagnostic unknown(Throwable thrown, PageScope scope) {
        String number = thrown instanceof NumberFormatException ? quoted(thrown.getMessage()) : "";
        Optional<TemplateSource> parsed = scope.place().line() > 0
                ? Optional.empty()
                : sources.find(scope.place().template());
        if (parsed.isPresent() && !number.isEmpty()) {
            return Diagnostic.of(
                            Rule.TEMPLATE_SYNTAX,
                            parsed.get().locateLast(number),
                            "this number is too large to be used")
                    .withHelp("write it between quotes if it is meant as text");
        }
        Location location = locate(scope.place(), scope);
        StackTraceElement[] stack = thrown.getStackTrace();
        boolean pebbles = Arrays.stream(stack)
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java."))
                .findFirst()
                .filter(name -> name.startsWith("io.pebbletemplates."))
                .isPresent();
        if (pebbles) {
            return Diagnostic.of(
                            Rule.TEMPLATE_SYNTAX, location, "this cannot be evaluated: a value is of the wrong kind")
                    .withHelp("text, numbers, lists and mappings cannot stand in for each other");
        }
        return Diagnostic.of(
                        Rule.INTERNAL_ERROR, location, "a fault of this plugin, not of the site, ends the page here")
                .withNote("it is a " + thrown.getClass().getSimpleName() + (stack.length == 0 ? "" : " at " + stack[0]))
                .withHelp("please report it; until it is mended, write this in another way");
    }

    private static String quoted(@Nullable String message) {
        String text = message == null ? "" : message;
        int open = text.indexOf('"');
        return open < 0 ? "" : text.substring(open + 1, Math.max(open + 1, text.lastIndexOf('"')));
    }
}
