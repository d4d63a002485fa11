package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.Markup;
import nrw.ikim.site.html.Markup.Fault;
import nrw.ikim.site.html.Markup.Kind;
import nrw.ikim.site.html.Markup.Pair;
import nrw.ikim.site.text.Location;

/**
 * The rule {@code html-invalid}. A tag that an author forgot is taken from the layout around the text, so that the fault shows
 * in the layout: {@code <div>} in a page is closed by the {@code </div>} of the layout, whose own {@code <div>} stays open. It
 * is told where an author's tag and one of a template make a pair.
 */
final class MarkupCheck {

    private record Placed(Fault fault, Location location) {}

    void check(Quality quality) {
        Markup markup = quality.facts().markup();
        if (markup.faults().isEmpty()) {
            return;
        }
        List<Placed> placed = new ArrayList<>();
        for (Fault fault : markup.faults()) {
            placed.add(new Placed(fault, quality.locateTag(fault.place())));
        }
        Set<String> crossed = crossings(markup, placed, quality);
        for (Placed found : placed) {
            boolean follows = isOfTemplate(found, quality)
                    && (crossed.contains(found.fault().name()) || crossed.contains(closer(found.fault())));
            if (!follows) {
                report(found, quality);
            }
        }
    }

    /** The element whose end tag closed another one by force. */
    private static String closer(Fault fault) {
        String tag = fault.other();
        return tag.startsWith("</") ? tag.substring(2, tag.length() - 1) : "";
    }

    private static boolean isOfTemplate(Placed found, Quality quality) {
        return found.fault().kind().isNesting() && !quality.isAuthored(found.location());
    }

    /** Reports the tags of authors that make a pair with one of a template, and gives their names. */
    private static Set<String> crossings(Markup markup, List<Placed> placed, Quality quality) {
        Set<String> suspects = new HashSet<>();
        for (Placed found : placed) {
            if (isOfTemplate(found, quality)) {
                suspects.add(found.fault().name());
                suspects.add(closer(found.fault()));
            }
        }
        Set<String> crossed = new HashSet<>();
        for (Pair pair : suspects.isEmpty() ? List.<Pair>of() : markup.pairs()) {
            if (suspects.contains(pair.name())) {
                Location start = quality.locateTag(pair.start());
                Location end = quality.locateTag(pair.end());
                boolean opened = quality.isAuthored(start);
                if (opened != quality.isAuthored(end)) {
                    crossed.add(pair.name());
                    Kind kind = opened ? Kind.UNCLOSED : Kind.STRAY_END;
                    Fault fault = new Fault(kind, pair.name(), "", false, opened ? pair.start() : pair.end());
                    if (placed.stream().noneMatch(found -> found.fault().place().equals(fault.place()))) {
                        report(new Placed(fault, opened ? start : end), quality);
                    }
                }
            }
        }
        return crossed;
    }

    private static void report(Placed found, Quality quality) {
        Fault fault = found.fault();
        quality.add(
                Rule.HTML_INVALID,
                found.location(),
                fault.kind() + " " + fault.name(),
                MarkupWords.of(fault, Quality.isMarkdown(found.location())));
    }
}
