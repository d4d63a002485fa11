package nrw.ikim.site.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import nrw.ikim.site.model.DataTree;
import nrw.ikim.site.model.DataTree.DataFile;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;

/** Which files lie where the entries of collections have theirs. */
final class OwnFileNames {

    private static final String ID = "{id}";

    private final Site site;
    private final Set<String> claimed = new HashSet<>();

    OwnFileNames(Site site) {
        this.site = site;
        for (CollectionRule rule : site.configuration().collections().values()) {
            claimed.add(rule.data());
            if (!rule.file().isEmpty()) {
                for (Entry entry :
                        site.entries().getOrDefault(rule.name(), Map.of()).values()) {
                    claimed.add(rule.fileOf(entry.id()));
                }
            }
        }
    }

    /** Whether there is a folder for the files of a collection, with anything in it. */
    boolean hasAny(CollectionRule rule) {
        return site.data().folder(rule.folder()).stream()
                .flatMap(folder -> folder.children().values().stream())
                .anyMatch(child -> !(child instanceof DataFile file && file.missing()) && !isOnlyMissing(child));
    }

    private static boolean isOnlyMissing(DataTree.Child child) {
        return child instanceof DataTree.Folder folder
                && folder.tree().children().values().stream()
                        .allMatch(inner -> inner instanceof DataFile file && file.missing());
    }

    /** The files that are no entry's, by the id of the entry that they would be those of. */
    Map<String, DataFile> unclaimed(CollectionRule rule) {
        Map<String, DataFile> found = of(rule);
        found.keySet().removeIf(id -> claimed.contains(rule.fileOf(id)));
        return found;
    }

    /** All files that are there, those of entries and others, sorted by the id of the entry that they would be those of. */
    Map<String, DataFile> of(CollectionRule rule) {
        int id = rule.file().indexOf(ID);
        int start = rule.file().lastIndexOf('/', id) + 1;
        int slash = rule.file().indexOf('/', id);
        String before = rule.file().substring(start, id);
        String behind =
                rule.file().substring(id + ID.length(), slash < 0 ? rule.file().length() : slash);
        Map<String, DataFile> found = new TreeMap<>();
        site.data().folder(rule.folder()).ifPresent(folder -> folder.children().keySet().stream()
                .filter(name -> name.length() > before.length() + behind.length()
                        && name.startsWith(before)
                        && name.endsWith(behind))
                .map(name -> name.substring(before.length(), name.length() - behind.length()))
                .forEach(name -> site.data()
                        .file(rule.fileOf(name))
                        .filter(file -> !file.missing())
                        .ifPresent(file -> found.put(name, file))));
        return found;
    }
}
