package nrw.ikim.site.proof;

import java.util.ArrayList;
import java.util.List;

import nrw.ikim.site.SiteGenerator;

/** Slips of editors, and what they do to live with faults. */
final class FaultEdits {

    static final List<Edit> SLIPS = List.of(
            Edit.of(
                    "break data",
                    (site, picks) -> breakFile(site, picks.of(site.paths("data/", ".yml")), "\n  : [oops\n")),
            Edit.of("break the settings", (site, picks) -> breakFile(site, "site.yml", "\n\tx: [\n")),
            Edit.of("break front matter", FaultEdits::breakFrontMatter),
            Edit.of(
                    "break a template",
                    (site, picks) -> breakFile(site, picks.of(site.paths("templates/", ".peb")), "{% if %}\n")),
            Edit.of("break a page", (site, picks) -> PageEdits.append(site, picks, picks.of(faults()))),
            Edit.of("break another page", (site, picks) -> PageEdits.append(site, picks, picks.of(faults()))),
            Edit.of(
                    "break the encoding",
                    (site, picks) -> breakFile(site, picks.of(site.paths("", ".md")), "\u00e4\n")),
            Edit.of("empty a file", FaultEdits::empty));

    static final List<Edit> TOLERANCE = List.of(
            Edit.of("ignore a rule in a page", FaultEdits::ignoreInPage),
            Edit.of("ignore a rule in data", FaultEdits::ignoreInData),
            Edit.of("take ignoring comments away", FaultEdits::removeIgnores),
            Edit.of(
                    "break and ignore",
                    (site, picks) -> PageEdits.append(site, picks, "[lost](/lost/) <!-- ikim-ignore: link-broken -->")),
            Edit.ofAll("write a baseline", FaultEdits::baseline),
            Edit.of("change the baseline", FaultEdits::changeBaseline));

    private static final String BASELINE = "ikim-baseline.txt";

    private FaultEdits() {}

    private static List<String> faults() {
        return List.of(
                "[lost](/lost/)",
                "[lost](lost.md)",
                "[lost](#lost)",
                "![lost](/img/lost.svg)",
                "{{ lost }}",
                "{{ page.lost }}",
                "{{ data.lost.name }}",
                "{% include \"partials/lost\" %}",
                "{{ link(\"lost.md\") }}",
                "{{ asset(\"img/lost.svg\") }}",
                "{{ page.title | lost }}",
                "{% for x in data.groups %}{{ x.lost }}{% endfor %}",
                "#### Too deep",
                "[mail](mailto:nobody)",
                "[](/groups/)",
                "{% if page.title %}",
                "<p id=\"twice\"></p><p id=\"twice\"></p>");
    }

    private static String breakFile(Sources site, String file, String fault) {
        if (!site.has(file)) {
            throw new Picks.NothingThere();
        }
        site.change(file, text -> text + fault);
        return "put `" + fault.strip() + "` at the end of " + file;
    }

    private static String breakFrontMatter(Sources site, Picks picks) {
        String page = picks.of(site.pages());
        site.change(
                page,
                text -> text.startsWith("---\n") ? "---\ntitle: [\n" + text.substring(4) : "---\nx: {\n---\n" + text);
        return "open a bracket in the front matter of " + page;
    }

    private static String empty(Sources site, Picks picks) {
        String file = picks.of(site.paths("", ""));
        site.put(file, "");
        return "empty " + file;
    }

    private static String ignoreInPage(Sources site, Picks picks) {
        String page = picks.of(site.pages());
        List<String> lines = new ArrayList<>(site.lines(page));
        int line = lines.size() - 1 - picks.below(Math.min(lines.size(), 4));
        String comment = " <!-- ikim-ignore: " + picks.of("link-broken", "anchor-missing", "image-missing") + " -->";
        lines.set(line, lines.get(line) + comment);
        site.put(page, lines);
        return "put `" + comment.strip() + "` into line " + (line + 1) + " of " + page;
    }

    private static String ignoreInData(Sources site, Picks picks) {
        String file = picks.of(site.paths("data/", ".yml"));
        List<String> lines = new ArrayList<>(site.lines(file));
        int line = picks.below(lines.size());
        String comment =
                " # ikim-ignore: " + picks.of("image-missing", "page-missing", "data-schema", "reference-missing");
        lines.set(line, lines.get(line) + comment);
        site.put(file, lines);
        return "put `" + comment.strip() + "` into line " + (line + 1) + " of " + file;
    }

    private static String removeIgnores(Sources site, Picks picks) {
        List<String> files = site.paths("", "").stream()
                .filter(path -> site.text(path).contains("ikim-ignore"))
                .toList();
        String file = picks.of(files);
        site.change(file, text -> text.replaceAll(" (<!-- ikim-ignore: .* -->|# ikim-ignore: .*)", ""));
        return "take the comments that ignore faults out of " + file;
    }

    private static String baseline(Workshop workshop, Picks picks) throws Exception {
        workshop.write();
        new SiteGenerator().baseline(workshop.options().request(workshop.site(), workshop.output(), workshop.work()));
        byte[] written = Folders.read(workshop.site()).get(BASELINE);
        if (written == null) {
            throw new Picks.NothingThere();
        }
        workshop.sources().put(BASELINE, written);
        return "write a baseline of " + workshop.sources().lines(BASELINE).size() + " lines";
    }

    private static String changeBaseline(Sources site, Picks picks) {
        if (!site.has(BASELINE)) {
            throw new Picks.NothingThere();
        }
        if (picks.below(3) == 0) {
            site.remove(BASELINE);
            return "delete the baseline";
        }
        List<String> lines = new ArrayList<>(site.lines(BASELINE));
        String line = lines.remove(picks.below(lines.size()));
        site.put(BASELINE, lines);
        return "take `" + line + "` out of the baseline";
    }
}
