package nrw.ikim.site.proof;

import java.util.ArrayList;
import java.util.List;

/** Edits of data: people, groups and whatever else is listed. */
final class DataEdits {

    static final List<Edit> ALL = List.of(
            Edit.of("change a field", DataEdits::changeField),
            Edit.of("change a person's field", DataEdits::changePerson),
            Edit.of("add a field", DataEdits::addField),
            Edit.of("remove a field", DataEdits::removeField),
            Edit.of("add a person", DataEdits::addPerson),
            Edit.of("remove an entry", DataEdits::removeEntry),
            Edit.of("move an entry to the end", DataEdits::moveToEnd),
            Edit.of("move an entry to another file", DataEdits::moveToOther),
            Edit.of("rename a group", DataEdits::renameGroup),
            Edit.of("rename a group everywhere", DataEdits::renameGroupEverywhere),
            Edit.of("add a group", DataEdits::addGroup),
            Edit.of("add a data file", DataEdits::addFile),
            Edit.of("rename a data file", DataEdits::renameFile),
            Edit.of("comment in data", DataEdits::comment));

    private static final List<String> FIELDS = List.of(
            "roles: [head, board]",
            "roles: [phd]",
            "roles: [board]",
            "title: Dr. %d",
            "name: Somebody %d",
            "mail: somebody%d@imal.example",
            "mail: not a mail address",
            "img: woerdemann.svg",
            "img: missing%d.svg",
            "interests: [this, that, \"*thing* %d\"]",
            "phone: +49 30 23125-20%d",
            "label: Label %d",
            "type: core",
            "type: jrg",
            "group: cds",
            "description: Words *number* %d.",
            "url: https://elsewhere%d.example/",
            "height: %d",
            "own: [1, 2, {a: %d}]");

    private DataEdits() {}

    private static String changeField(Sources site, Picks picks) {
        return changeField(site, picks.of(lists(site)), picks);
    }

    private static String changePerson(Sources site, Picks picks) {
        return changeField(site, picks.of(site.paths("data/people/", ".yml")), picks);
    }

    /** Gives a key of an entry another value, if the entry has that key; otherwise it gets the key. */
    private static String changeField(Sources site, String file, Picks picks) {
        List<String> entries = new ArrayList<>(Groups.entries(site.text(file)));
        int index = picks.below(entries.size());
        String field = picks.of(FIELDS).replace("%d", Integer.toString(picks.below(5)));
        String key = field.substring(0, field.indexOf(':') + 1);
        String entry = entries.get(index);
        String changed = entry.replaceFirst("(?m)^(- |  )" + key + ".*$", "$1" + field);
        entries.set(index, changed.equals(entry) && !entry.contains(field) ? with(entry, field) : changed);
        site.put(file, String.join("", entries));
        return "set `" + field + "` of entry " + (index + 1) + " in " + file;
    }

    private static String addField(Sources site, Picks picks) {
        String file = picks.of(lists(site));
        List<String> entries = new ArrayList<>(Groups.entries(site.text(file)));
        int index = picks.below(entries.size());
        String field = picks.of("subtitle", "order", "motto", "tags") + ": " + picks.of("1", "two", "[sea]");
        entries.set(index, with(entries.get(index), field));
        site.put(file, String.join("", entries));
        return "add `" + field + "` to entry " + (index + 1) + " of " + file;
    }

    private static String with(String entry, String field) {
        int end = entry.indexOf('\n', entry.indexOf("- ")) + 1;
        return entry.substring(0, end) + "  " + field + "\n" + entry.substring(end);
    }

    private static String removeField(Sources site, Picks picks) {
        String file = picks.of(lists(site));
        List<String> lines = new ArrayList<>(site.lines(file));
        List<Integer> fields = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("  [a-z]+: .+")) {
                fields.add(i);
            }
        }
        String line = lines.remove((int) picks.of(fields));
        site.put(file, lines);
        return "remove `" + line.strip() + "` from " + file;
    }

    private static String addPerson(Sources site, Picks picks) {
        String file = picks.of(site.paths("data/people/", ".yml"));
        String role = picks.of("phd", "board", "head");
        String person = "- name: Newcomer " + picks.below(3) + "\n  roles: [" + role + "]\n";
        site.change(file, text -> text + "\n" + person);
        return "add `" + person.replace("\n", "\\n") + "` to " + file;
    }

    private static String removeEntry(Sources site, Picks picks) {
        String file = picks.of(lists(site));
        List<String> entries = new ArrayList<>(Groups.entries(site.text(file)));
        int index = picks.below(entries.size());
        entries.remove(index);
        site.put(file, String.join("", entries));
        return "remove entry " + (index + 1) + " of " + file;
    }

    private static String moveToEnd(Sources site, Picks picks) {
        String file = picks.of(lists(site));
        List<String> entries = new ArrayList<>(Groups.entries(site.text(file)));
        int index = picks.below(entries.size());
        entries.add(entries.remove(index));
        site.put(file, String.join("", entries));
        return "move entry " + (index + 1) + " of " + file + " to its end";
    }

    private static String moveToOther(Sources site, Picks picks) {
        String from = picks.of(lists(site));
        String to = picks.of(lists(site));
        List<String> entries = new ArrayList<>(Groups.entries(site.text(from)));
        int index = picks.below(entries.size());
        String entry = entries.remove(index);
        site.put(from, String.join("", entries));
        site.change(to, text -> text + entry);
        return "move entry " + (index + 1) + " of " + from + " to " + to;
    }

    private static String renameGroup(Sources site, Picks picks) {
        String name = picks.of(Groups.names(site));
        String other = picks.of("mia2", "cds2", "renamed1");
        site.change(Groups.FILE, text -> text.replace("- name: " + name + "\n", "- name: " + other + "\n"));
        return "rename the group " + name + " to " + other + " in " + Groups.FILE + " only";
    }

    private static String renameGroupEverywhere(Sources site, Picks picks) {
        String name = picks.of(Groups.names(site));
        String other = picks.of("mia2", "cds2", "renamed1");
        site.change(Groups.FILE, text -> text.replace("- name: " + name + "\n", "- name: " + other + "\n")
                .replace("group: " + name + "\n", "group: " + other + "\n"));
        move(site, "data/people/" + name + ".yml", "data/people/" + other + ".yml");
        move(site, "content/groups/" + name + ".md", "content/groups/" + other + ".md");
        for (String page : site.pages()) {
            site.change(page, text -> text.replace(name + ".md", other + ".md"));
        }
        return "rename the group " + name + " to " + other + " everywhere";
    }

    private static void move(Sources site, String from, String to) {
        if (site.has(from)) {
            site.put(to, site.remove(from));
        }
    }

    private static String addGroup(Sources site, Picks picks) {
        String name = picks.of("new1", "new2", "copy1");
        String group = "- name: " + name + "\n  type: " + picks.of("rg", "core") + "\n  label: Group " + name + "\n";
        boolean complete = picks.below(3) > 0;
        site.put(Groups.FILE, (site.has(Groups.FILE) ? site.text(Groups.FILE) : "") + "\n" + group);
        if (complete) {
            site.put("data/people/" + name + ".yml", "- name: First One\n  roles: [head]\n");
        }
        return "add the group " + name + (complete ? " with" : " without") + " people";
    }

    private static String addFile(Sources site, Picks picks) {
        String file = "data/" + picks.of("lists", "people/extra", "motto") + picks.of(".yml", ".json");
        site.put(file, picks.of("[]\n", "[{\"name\": \"One\"}]\n", "{\"name\": \"One\", \"order\": 1}\n"));
        return "put `" + site.text(file).strip() + "` to " + file;
    }

    private static String renameFile(Sources site, Picks picks) {
        String file = picks.of(site.paths("data/", ".yml"));
        String other = picks.of("data/people/renamed.yml", "data/renamed.yml", "data/people/mia.yml");
        site.put(other, site.remove(file));
        return "rename " + file + " to " + other;
    }

    private static String comment(Sources site, Picks picks) {
        String file = picks.of(site.paths("data/", ".yml"));
        String comment = "# Comment " + picks.below(3) + "\n";
        boolean before = picks.below(2) == 0;
        site.change(file, text -> before ? comment + text : text + comment);
        return "put `" + comment.strip() + (before ? "` above " : "` below ") + file;
    }

    private static List<String> lists(Sources site) {
        return site.paths("data/", ".yml");
    }
}
