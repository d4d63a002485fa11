package nrw.ikim.site.proof;

import java.util.ArrayList;
import java.util.List;

/** Edits of {@code site.yml}. */
final class SettingsEdits {

    static final List<Edit> ALL = List.of(
            Edit.of("change a setting", (site, picks) -> set(site, picks.of(harmless()))),
            Edit.of("change another setting", (site, picks) -> set(site, picks.of(harmless()))),
            Edit.of("change how grave faults are", (site, picks) -> set(site, picks.of(checks()))),
            Edit.of("change the engine's settings", (site, picks) -> set(site, picks.of(engine()))),
            Edit.of("remove a setting", SettingsEdits::remove));

    private static final String FILE = "site.yml";

    private SettingsEdits() {}

    private static List<String> harmless() {
        return List.of(
                "title: Another Title",
                "description: Another description.",
                "motto: We do *what* we can.",
                "motto: [a, b]",
                "subtitle: By the water",
                "navigation:\n  - {label: Start, url: /}\n  - {label: Groups, url: /groups/}",
                "navigation:\n  - {label: Lost, url: /lost/}",
                "navigation: []",
                "theme:\n  footer:\n    - {label: Start, url: /}",
                "theme:\n  contact:\n    name: Somewhere Else\n    mail: new@imal.example",
                "theme:\n  offices: []");
    }

    private static List<String> checks() {
        return List.of(
                "checks:\n  link-broken: warning",
                "checks:\n  link-broken: off\n  anchor-missing: off",
                "checks:\n  asset-unused: error",
                "checks:\n  asset-unused: off",
                "checks:\n  image-missing: warning\n  reference-missing: warning",
                "checks:\n  page-missing: warning\n  page-orphan: off",
                "checks:\n  link-broken:\n    severity: error\n    paths:\n      content/groups/**: warning",
                "checks:\n  data-schema: warning\n  data-unknown-key: off",
                "budgets:\n  imageBytes: 1 kB");
    }

    private static List<String> engine() {
        return List.of(
                "url: https://other.example",
                "url: https://other.example/below",
                "basePath: /below",
                "language: de",
                "permalinks: html",
                "permalinks: directory",
                "extensionlessLinks: true",
                "layouts:\n  groups/*: page",
                "layouts:\n  contact: home\n  trips/*: page",
                "collections:\n  groups:",
                "collections:\n  lamps:\n    data: lamps\n    id: name\n    page: lamps/{id}",
                "references:\n  - {list: the list of heads, collection: groups, key: roles, value: head}");
    }

    private static String set(Sources site, String setting) {
        List<String> lines = lines(site);
        removeBlock(lines, setting.substring(0, setting.indexOf(':') + 1));
        lines.addAll(setting.lines().toList());
        site.put(FILE, lines);
        return "set `" + setting.replace("\n", "\\n") + "` in " + FILE;
    }

    private static String remove(Sources site, Picks picks) {
        List<String> lines = lines(site);
        List<String> keys =
                lines.stream().filter(line -> line.matches("[a-zA-Z]+:.*")).toList();
        String key = picks.of(keys);
        removeBlock(lines, key.substring(0, key.indexOf(':') + 1));
        site.put(FILE, lines);
        return "remove `" + key + "` and what is below it from " + FILE;
    }

    private static List<String> lines(Sources site) {
        return new ArrayList<>(site.has(FILE) ? site.lines(FILE) : List.of());
    }

    private static void removeBlock(List<String> lines, String key) {
        int from = 0;
        while (from < lines.size() && !lines.get(from).startsWith(key)) {
            from++;
        }
        int to = Math.min(from + 1, lines.size());
        while (to < lines.size() && (lines.get(to).isBlank() || lines.get(to).startsWith(" "))) {
            to++;
        }
        lines.subList(from, to).clear();
    }
}
