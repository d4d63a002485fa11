package nrw.ikim.site.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Suggestions;

/** Turns what ended the rendering of a page into a diagnostic: our own faults, and Pebble's in our words. */
final class FaultTranslator {

    private final TemplateSources sources;
    private final Set<String> names;

    /** @param names of all filters, functions and tests */
    FaultTranslator(TemplateSources sources, Set<String> names) {
        this.sources = sources;
        this.names = names;
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
        return Diagnostic.of(fault.rule(), location, fault.message())
                .withHelp(fault.help())
                .withSuggestion(fault.suggestion());
    }

    private Location locate(TemplateFault.Place place, PageScope scope) {
        return sources.find(place.template())
                .map(source -> source.locate(place.line(), place.word()))
                .orElseGet(() -> Location.startOf(scope.page().file()));
    }

    /** Where the name of a template stands in one of those that the page has read, its own body first. */
    private Optional<Location> placeOfName(String name, PageScope scope) {
        return List.copyOf(scope.reads().templates()).stream()
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
        if (fault instanceof AttributeNotFoundException unknown) {
            return undefined(
                    place,
                    unknown.getAttributeName(),
                    "nothing is known by the name `" + unknown.getAttributeName() + "` here",
                    scope);
        }
        if (message.endsWith("does not exist.") && message.indexOf('[') >= 0) {
            String name = message.substring(message.indexOf('[') + 1, message.indexOf(']'));
            String kind =
                    message.startsWith("Filter") ? "filter" : message.startsWith("Test") ? "test" : "function or macro";
            return undefined(place, name, "there is no " + kind + " `" + name + "`", scope);
        }
        return (PebbleMessages.isAboutTheEnd(message) ? unclosed(place) : Optional.<Diagnostic>empty())
                .orElseGet(
                        () -> Diagnostic.of(Rule.TEMPLATE_SYNTAX, locate(place, scope), PebbleMessages.plain(message)));
    }

    private Optional<Diagnostic> unclosed(TemplateFault.Place place) {
        return sources.find(place.template()).flatMap(UnclosedTag::in).map(open -> Diagnostic.of(
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

    /** Pebble's fault where it met values that it did not expect, else ours. */
    private Diagnostic unknown(Throwable thrown, PageScope scope) {
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
                    Rule.TEMPLATE_SYNTAX, location, "this cannot be evaluated: a value is of the wrong kind");
        }
        return Diagnostic.of(
                        Rule.INTERNAL_ERROR, location, "a fault of this plugin, not of the site, ends the page here")
                .withNote("it is a " + thrown.getClass().getSimpleName() + (stack.length == 0 ? "" : " at " + stack[0]))
                .withHelp("please report it; until it is mended, write this in another way");
    }
}
