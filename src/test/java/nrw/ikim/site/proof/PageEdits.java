package nrw.ikim.site.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Edits of the words of pages. */
final class PageEdits {

    static final List<Edit> ALL = List.of(
            Edit.of("change a word", PageEdits::changeWord),
            Edit.of("change a letter", PageEdits::changeLetter),
            Edit.of(
                    "add a sentence",
                    (site, picks) -> append(site, picks, "Sentence number " + picks.below(100) + ".")),
            Edit.of("remove a line", PageEdits::removeLine),
            Edit.of("add a heading", (site, picks) -> append(site, picks, "## Heading " + picks.below(4))),
            Edit.of("rename a heading", PageEdits::renameHeading),
            Edit.of("remove a heading", PageEdits::removeHeading),
            Edit.of("link to a page", PageEdits::linkToPage),
            Edit.of("link to a heading", PageEdits::linkToHeading),
            Edit.of("show an image", PageEdits::showImage),
            Edit.of("link to an asset", PageEdits::linkToAsset),
            Edit.of("read something in a page", PageEdits::expression),
            Edit.of("read something more in a page", PageEdits::expression),
            Edit.of("add raw HTML", PageEdits::addHtml));

    private static final Pattern WORD = Pattern.compile("(?m)(?<=^|[a-z,] )[a-z]{3,}(?=[ ,.])");
    private static final List<String> HTML = List.of(
            "<p id=\"here\">Here</p>",
            "<p id=\"here\">There</p>",
            "<div class=\"note\">",
            "</div>",
            "<a href=\"#here\">to here</a>",
            "<img src=\"/img/speicher.svg\" alt=\"\">",
            "<img src=\"/img/speicher.svg\">",
            "<script>alert(1)</script>");

    private PageEdits() {}

    private static String changeWord(Sources site, Picks picks) {
        String page = picks.of(site.pages());
        MatchResult word = picks.of(words(site, page));
        String other = "changed" + picks.below(20);
        site.change(page, text -> text.substring(0, word.start()) + other + text.substring(word.end()));
        return "change the word `" + word.group() + "` of " + page + " to `" + other + "`";
    }

    private static String changeLetter(Sources site, Picks picks) {
        String page = picks.of(site.pages());
        MatchResult word = picks.of(words(site, page));
        char other = (char) ('a' + (word.group().charAt(0) - 'a' + 1) % 26);
        site.change(page, text -> text.substring(0, word.start()) + other + text.substring(word.start() + 1));
        return "change the first letter of `" + word.group() + "` in " + page + ", which keeps its size";
    }

    private static List<MatchResult> words(Sources site, String page) {
        return WORD.matcher(site.text(page)).results().toList();
    }

    private static String removeLine(Sources site, Picks picks) {
        String page = picks.of(site.pages());
        List<String> lines = new ArrayList<>(site.lines(page));
        String line = lines.remove(picks.below(lines.size()));
        site.put(page, lines);
        return "remove the line `" + line + "` of " + page;
    }

    /** Puts a paragraph at the end of a page. */
    static String append(Sources site, Picks picks, String paragraph) {
        String page = picks.of(site.pages());
        site.change(page, text -> text + "\n" + paragraph + "\n");
        return "add `" + paragraph + "` to " + page;
    }

    private static String expression(Sources site, Picks picks) {
        return append(site, picks, Expressions.pick(site, picks));
    }

    private static String addHtml(Sources site, Picks picks) {
        return append(site, picks, picks.of(HTML));
    }

    private static String linkToPage(Sources site, Picks picks) {
        String target = picks.of(site.paths("content/", ""));
        return append(
                site,
                picks,
                picks.of("[page](/" + target.substring("content/".length()) + ")", "[page](" + url(target) + ")"));
    }

    private static String linkToHeading(Sources site, Picks picks) {
        List<String> targets = new ArrayList<>();
        for (String page : site.pages()) {
            headings(site, page)
                    .forEach(heading -> targets.add(page.substring("content/".length()) + "#" + slug(heading)));
        }
        return append(site, picks, "[heading](/" + picks.of(targets) + ")");
    }

    private static String showImage(Sources site, Picks picks) {
        String image = picks.of(site.paths("assets/img/", "")).substring("assets".length());
        return append(site, picks, "![An image](" + image + ")");
    }

    private static String linkToAsset(Sources site, Picks picks) {
        String asset = picks.of(site.paths("assets/", "")).substring("assets".length());
        return append(site, picks, "[asset](" + asset + picks.of("", "#plan", "#missing") + ")");
    }

    private static String renameHeading(Sources site, Picks picks) {
        String page = picks.of(site.pages());
        String heading = picks.of(headings(site, page));
        String other = "## Renamed " + picks.below(4);
        site.change(page, text -> text.replace(heading + "\n", other + "\n"));
        return "change `" + heading + "` of " + page + " to `" + other + "`";
    }

    private static String removeHeading(Sources site, Picks picks) {
        String page = picks.of(site.pages());
        String heading = picks.of(headings(site, page));
        site.change(page, text -> text.replace(heading + "\n", ""));
        return "remove `" + heading + "` from " + page;
    }

    private static List<String> headings(Sources site, String page) {
        return site.lines(page).stream().filter(line -> line.startsWith("## ")).toList();
    }

    private static String slug(String heading) {
        return heading.substring(3).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** The address of a page that has no address of its own. */
    private static String url(String page) {
        String name = page.substring("content".length()).replaceFirst("\\.[a-z]+$", "");
        return name.endsWith("/index") ? name.substring(0, name.length() - "index".length()) : name + "/";
    }
}
