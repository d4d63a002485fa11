package nrw.ikim.site.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/** Edits that move whole files about, and take earlier edits back. */
final class FileEdits {

    static final List<Edit> ALL = List.of(
            Edit.ofAll("change nothing", (workshop, picks) -> "change nothing"),
            Edit.ofAll("undo", FileEdits::undo),
            Edit.ofAll("undo the last edit", FileEdits::undoLast),
            Edit.ofAll("undo everything", FileEdits::undoAll),
            Edit.ofAll("touch", FileEdits::touch),
            Edit.of("add a page", FileEdits::addPage),
            Edit.of("copy a page", FileEdits::copyPage),
            Edit.of("delete a page", (site, picks) -> delete(site, picks.of(site.paths("content/", "")))),
            Edit.of("rename a page", FileEdits::renamePage),
            Edit.of("swap two files", FileEdits::swap),
            Edit.of("copy a file over another", FileEdits::overwrite),
            Edit.of("delete a file", (site, picks) -> delete(site, picks.of(site.paths("", "")))));

    private static final List<String> PAGES = List.of(
            "A page without front matter.\n",
            "---\ntitle: A new page\n---\n\nSee [home](/index.md).\n\n## Heading 1\n",
            "---\ntitle: A dated page\ndate: 2026-10-31\ntags: [sea]\n---\n\nIt has a date.\n",
            "---\ntitle: All pages\n---\n\n{% for p in site.pages %}\n- [{{ p.title }}]({{ p.url }})\n{% endfor %}\n",
            "---\ntitle: A draft\ndraft: true\n---\n\nNot yet.\n");

    private FileEdits() {}

    private static String delete(Sources site, String path) {
        site.remove(path);
        return "delete " + path;
    }

    private static String addPage(Sources site, Picks picks) {
        String page = "content/" + picks.of("", "groups/", "news/", "trips/")
                + picks.of("new1", "new2", "index", "2026-10-05-new") + ".md";
        site.put(page, picks.of(PAGES));
        return "put a page `" + site.text(page).replace("\n", "\\n") + "` to " + page;
    }

    private static String copyPage(Sources site, Picks picks) {
        String page = picks.of(site.pages());
        String copy = folder(page) + picks.of("copy1", "copy2", "mia2") + ".md";
        site.put(copy, site.bytes(page));
        return "copy " + page + " to " + copy;
    }

    private static String renamePage(Sources site, Picks picks) {
        String page = picks.of(site.paths("content/", ""));
        String ending = page.substring(page.lastIndexOf('.'));
        String other = picks.of(folder(page), "content/", "content/groups/", "content/news/")
                + picks.of("renamed1", "renamed2", "sur")
                + ending;
        site.put(other, site.remove(page));
        return "rename " + page + " to " + other;
    }

    private static String swap(Sources site, Picks picks) {
        List<String> paths =
                picks.of(site.pages(), site.pages(), site.paths("data/", ".yml"), site.paths("assets/", ""));
        String one = picks.of(paths);
        String other = picks.of(paths);
        byte[] kept = site.bytes(one);
        site.put(one, site.bytes(other));
        site.put(other, kept);
        return "swap " + one + " and " + other;
    }

    private static String overwrite(Sources site, Picks picks) {
        List<String> paths = picks.of(site.pages(), site.paths("data/", ".yml"), site.paths("assets/", ""));
        String from = picks.of(paths);
        String to = picks.of(paths);
        site.put(to, site.bytes(from));
        return "copy " + from + " over " + to;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String undo(Workshop workshop, Picks picks) {
        int step = picks.below(workshop.past().size());
        Sources before = workshop.past().get(step);
        Sources after = step + 1 < workshop.past().size() ? workshop.past().get(step + 1) : workshop.sources();
        return "undo step " + (step + 1) + ": " + restore(workshop.sources(), before, after.changedSince(before));
    }

    private static String undoLast(Workshop workshop, Picks picks) {
        Sources before = workshop.past()
                .get(workshop.past().size()
                        - 1
                        - picks.below(Math.min(1, workshop.past().size())));
        return "undo the last step: "
                + restore(workshop.sources(), before, workshop.sources().changedSince(before));
    }

    private static String undoAll(Workshop workshop, Picks picks) {
        Sources before = workshop.past().get(picks.below(workshop.past().size()));
        return "go back: "
                + restore(workshop.sources(), before, workshop.sources().changedSince(before));
    }

    private static String restore(Sources site, Sources before, List<String> paths) {
        for (String path : paths) {
            if (before.has(path)) {
                site.put(path, before.bytes(path));
            } else if (site.has(path)) {
                site.remove(path);
            }
        }
        return paths.isEmpty() ? "no file" : String.join(", ", paths);
    }

    private static String touch(Workshop workshop, Picks picks) throws Exception {
        String path = picks.of(workshop.sources().paths("", ""));
        Path file = workshop.site().resolve(path);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-02-02T00:00:00Z")));
        return "touch " + path;
    }
}
