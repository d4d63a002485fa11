package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.DataTree.DataFile;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.MissingData;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.Location;

/**
 * Finds data files that lie where those of entries do, belong to none, and are read by no page: a file that is named
 * wrongly, or was forgotten, or whose entry is in a file that is missing. Thread-safe.
 */
public final class OrphanDataCheck {

    private final Theme theme;

    /** @param theme gives the templates that a site does not bring itself */
    public OrphanDataCheck(Theme theme) {
        this.theme = theme;
    }

    /**
     * Checks a site when it is known what its pages read.
     *
     * @param references what was found before; files that were named there are not told again
     * @param doubts files of another shape than expected have their diagnostic already
     * @param pages all pages; those that are not complete, and drafts, may read what is named in them or in a template
     */
    public List<Diagnostic> check(Site site, ReferenceCheck.Result references, Doubts doubts, List<CheckedPage> pages) {
        KnownEntries entries = new KnownEntries(site);
        Map<String, Orphan> orphans = new TreeMap<>();
        OwnFileNames names = new OwnFileNames(site);
        for (CollectionRule rule : site.configuration().collections().values()) {
            // where such files lie at the top of data/, all others do, too
            if (rule.file().indexOf("{id}") > 0 && (entries.areWhole(rule) || lacksData(site, rule))) {
                names.unclaimed(rule).forEach((id, file) -> {
                    if (!file.broken()
                            && !doubts.ofData(file.root().location().file())
                            && !references.misnamedFiles().contains(file.path())) {
                        orphans.putIfAbsent(file.path(), new Orphan(rule, id, file));
                    }
                });
            }
        }
        if (orphans.isEmpty()) {
            return List.of();
        }
        pages.forEach(page -> page.reads().data().forEach(read -> removeRead(orphans, read)));
        orphans.keySet().removeIf(mayBeRead(orphans.keySet(), site, pages));
        Set<String> lacking = new HashSet<>();
        return orphans.values().stream()
                .filter(orphan -> !lacksData(site, orphan.rule())
                        || lacking.add(orphan.rule().data()))
                .map(orphan -> orphan.told(site, entries))
                .toList();
    }

    /** Whether nothing is known of the entries, as their data file is missing and nothing was told of that. */
    private static boolean lacksData(Site site, CollectionRule rule) {
        return site.data().file(rule.data()).isEmpty()
                && site.data().folder(rule.data()).isEmpty();
    }

    /**
     * A file that is no entry's.
     *
     * @param id the entry that it would be the file of
     */
    private record Orphan(CollectionRule rule, String id, DataFile file) {

        Diagnostic told(Site site, KnownEntries entries) {
            if (lacksData(site, rule)) {
                return MissingData.ofEntry(rule, id, site.shown("data/" + file.path()), "file", site::shown);
            }
            String folder = site.shown("data/" + rule.folder());
            String message = "there is no " + rule.label() + " `" + id
                    + "`, whose file this would be by its name, and no page reads it";
            List<Entry> without = entries.withoutFile(rule);
            String near = entries.nearest(
                            id, () -> without.stream().map(Entry::id).iterator())
                    .map(meant -> site.shown("data/" + rule.fileOf(meant) + ".yml"))
                    .orElse("");
            return Diagnostic.of(Rule.DATA_ORPHAN, Location.startOf(site.shown("data/" + file.path())), message)
                    .withHelp("add the " + rule.label() + " to " + entries.fileOf(rule) + ", or take the file out of "
                            + folder + "/")
                    .withSuggestion(near);
        }
    }

    /** What is read is a file, {@code people/x.yml#entry} or {@code people/x.yml[key]}. */
    private static void removeRead(Map<String, Orphan> orphans, String read) {
        orphans.remove(read);
        for (int i = 0; i < read.length(); i++) {
            if (read.charAt(i) == '#' || read.charAt(i) == '[') {
                orphans.remove(read.substring(0, i));
            }
        }
    }

    /** Whether a page whose reads are not known is likely to read a file: its name stands in the page or in a template. */
    private Predicate<String> mayBeRead(Set<String> paths, Site site, List<CheckedPage> pages) {
        List<String> unknown = new ArrayList<>();
        pages.stream().filter(page -> !page.complete()).forEach(page -> unknown.add(textOf(page.page())));
        site.drafts().forEach(page -> unknown.add(textOf(page)));
        if (unknown.isEmpty()) {
            return path -> false;
        }
        site.templates()
                .values()
                .forEach(template -> unknown.add(template.text().text()));
        theme.templateNames().forEach(name -> theme.template(name).ifPresent(text -> unknown.add(text.text())));
        NamesInText names =
                new NamesInText(paths.stream().map(OrphanDataCheck::stemOf).toList());
        unknown.forEach(names::lookIn);
        return path -> names.found().contains(stemOf(path));
    }

    private static String stemOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    private static String textOf(Page page) {
        return page.document().source().text().text();
    }
}
