package nrw.ikim.site.proof;

import java.util.ArrayList;
import java.util.List;

/** Edits of the front matter of pages. */
final class FrontMatterEdits {

    static final List<Edit> ALL = List.of(
            Edit.of("change a title", (site, picks) -> set(site, picks, "title: Title " + picks.below(9))),
            Edit.of("set a key", (site, picks) -> set(site, picks, picks.of(lines()))),
            Edit.of("set another key", (site, picks) -> set(site, picks, picks.of(lines()))),
            Edit.of(
                    "set an own key",
                    (site, picks) -> set(site, picks, picks.of(own()) + ": " + picks.of("one", "two", "3", "[a, b]"))),
            Edit.of("remove a key", FrontMatterEdits::remove));

    private static final String FENCE = "---";

    private FrontMatterEdits() {}

    private static List<String> own() {
        return List.of("subtitle", "order", "motto", "label");
    }

    private static List<String> lines() {
        return List.of(
                "description: A page of many words",
                "date: 2026-10-0%d",
                "date: 2027-01-0%d",
                "tags: [sea]",
                "tags: [sea, wind]",
                "draft: true",
                "draft: false",
                "layout: page",
                "layout: home",
                "layout: group",
                "layout: trip",
                "permalink: /moved-%d/",
                "permalink: /groups/moved-%d/",
                "publish: 2026-11-0%d",
                "expire: 2026-11-0%d",
                "nav: false",
                "nav: footer",
                "lang: de",
                "heading: false",
                "template: false",
                "group: mia",
                "group: cds",
                "group: no-such-group",
                "lamp: north",
                "order: %d");
    }

    private static String set(Sources site, Picks picks, String pattern) {
        String page = picks.of(site.paths("content/", ""));
        String line = pattern.replace("%d", Integer.toString(1 + picks.below(4)));
        String key = line.substring(0, line.indexOf(':') + 1);
        List<String> lines = new ArrayList<>(site.lines(page));
        int end = end(lines);
        lines.subList(0, end).removeIf(old -> old.startsWith(key));
        if (end == 0) {
            lines.addAll(0, List.of(FENCE, line, FENCE));
        } else {
            lines.add(1, line);
        }
        site.put(page, lines);
        return "set `" + line + "` in " + page;
    }

    private static String remove(Sources site, Picks picks) {
        String page = picks.of(site.paths("content/", ""));
        List<String> lines = new ArrayList<>(site.lines(page));
        List<String> keys = lines.subList(Math.min(1, end(lines)), end(lines));
        String key = keys.remove(picks.below(keys.size()));
        site.put(page, lines);
        return "remove `" + key + "` from " + page;
    }

    /** The index of the line that ends the front matter; 0 where there is none. */
    private static int end(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(FENCE)) {
            return 0;
        }
        int end = lines.subList(1, lines.size()).indexOf(FENCE);
        return end < 0 ? 0 : end + 1;
    }
}
