package nrw.ikim.site.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.DataTree;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.source.AssetFile;
import nrw.ikim.site.text.Location;

/**
 * Finds the files of {@code assets/} that nothing refers to ({@code asset-unused}): no page leads to them, and no source,
 * page that is left out of the site, script or style sheet so much as names them.
 */
final class AssetUseCheck {

    private static final Set<String> TEXTS =
            Set.of("cjs", "css", "htm", "html", "js", "json", "mjs", "svg", "webmanifest", "xml", "xsl");
    private static final long LARGEST_TEXT = 16 << 20;
    private static final int NAMED = 3;

    /** A file that is named wrongly is not used, and has its diagnostic where it is named. */
    private static final Set<Rule> MISNAMED =
            EnumSet.of(Rule.LINK_BROKEN, Rule.IMAGE_MISSING, Rule.ASSET_MISSING, Rule.LINK_CASE_MISMATCH);

    private final Site site;
    private final List<CheckedPage> pages;

    /** @param pages all pages of the site */
    AssetUseCheck(Site site, List<CheckedPage> pages) {
        this.site = site;
        this.pages = pages;
    }

    /**
     * One diagnostic for each folder, at the first of its files; none where anything is broken that might refer to them.
     *
     * @param uses what the pages lead to
     * @param faults what is wrong with their links, among others
     */
    List<Diagnostic> check(Uses uses, List<Diagnostic> faults) {
        Map<String, AssetFile> unreached = unreached(uses);
        boolean doubtful = unreached.isEmpty()
                || pages.isEmpty()
                || !site.configuration().sound()
                || pages.stream().anyMatch(page -> !page.complete())
                || faults.stream().anyMatch(fault -> MISNAMED.contains(fault.rule()))
                || isBroken(site.data());
        if (doubtful) {
            return List.of();
        }
        Mentions mentions = new Mentions(unreached.keySet());
        inSources(mentions);
        inOutput(mentions);
        Map<String, List<AssetFile>> folders = new TreeMap<>();
        unreached.forEach((path, file) -> {
            if (mentions.lacks(path)) {
                folders.computeIfAbsent(folderOf(path), folder -> new ArrayList<>())
                        .add(file);
            }
        });
        return folders.entrySet().stream()
                .map(folder -> unused(folder.getKey(), folder.getValue()))
                .toList();
    }

    private Map<String, AssetFile> unreached(Uses uses) {
        Set<String> read = new HashSet<>();
        pages.forEach(page -> read.addAll(page.reads().assets()));
        Map<String, AssetFile> unreached = new TreeMap<>();
        site.assets().forEach((path, asset) -> {
            if (!uses.isReached(path)
                    && !read.contains(path)
                    && !AssetNames.stands(path, site.assets().keySet())) {
                asset.source().ifPresent(file -> unreached.put(path, file));
            }
        });
        return unreached;
    }

    private static boolean isBroken(DataTree data) {
        return data.children().values().stream()
                .anyMatch(child -> child instanceof DataTree.Folder folder
                        ? isBroken(folder.tree())
                        : child instanceof DataTree.DataFile file && file.broken());
    }

    private void inSources(Mentions mentions) {
        site.templates().values().forEach(file -> mentions.in(file.text().text()));
        inData(site.data(), mentions);
        inData(site.configuration().values(), mentions);
        for (List<Page> some : List.of(site.pages(), site.drafts())) {
            for (Page page : some) {
                inData(page.document().frontMatter(), mentions);
                mentions.in(page.document().source().text().text());
            }
        }
    }

    private static void inData(DataTree tree, Mentions mentions) {
        for (DataTree.Child child : tree.children().values()) {
            if (child instanceof DataTree.Folder folder) {
                inData(folder.tree(), mentions);
            } else if (child instanceof DataTree.DataFile file) {
                inData(file.root(), mentions);
            }
        }
    }

    private static void inData(DataNode node, Mentions mentions) {
        if (mentions.isDone()) {
            return;
        }
        if (node instanceof DataMap map) {
            map.members().values().forEach(member -> inData(member.node(), mentions));
        } else if (node instanceof DataList list) {
            list.nodes().forEach(item -> inData(item, mentions));
        } else if (node.value() instanceof String text) {
            mentions.value(text);
            mentions.in(text);
        }
    }

    /** In files that refer to others in a way that is not followed: scripts, drawings, feeds. */
    private void inOutput(Mentions mentions) {
        pages.stream()
                .filter(page -> !page.isHtml())
                .forEach(page -> mentions.in(page.origins().html()));
        site.assets().values().forEach(asset -> asset.source()
                .filter(file -> !mentions.isDone()
                        && TEXTS.contains(FileNames.ending(file.path()))
                        && file.size() <= LARGEST_TEXT)
                .ifPresent(file -> mentions.in(text(file), FileNames.nameIn(file.path()))));
    }

    private static String text(AssetFile file) {
        try {
            return new String(Files.readAllBytes(file.file()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ""; // the writer will say that it cannot be read
        }
    }

    private static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private Diagnostic unused(String folder, List<AssetFile> files) {
        Location location = Location.startOf(files.get(0).shown());
        String help = "delete what is not needed, or link to it";
        if (files.size() == 1) {
            return Diagnostic.of(Rule.ASSET_UNUSED, location, "nothing refers to this file")
                    .withHelp(help);
        }
        String names = String.join(
                ", ",
                files.stream()
                        .limit(NAMED)
                        .map(file -> "`" + FileNames.nameIn(file.path()) + "`")
                        .toList());
        int more = files.size() - NAMED;
        return Diagnostic.of(
                        Rule.ASSET_UNUSED,
                        location,
                        "nothing refers to " + files.size() + " files of " + site.shown("assets/" + folder))
                .withNote("they are " + names + (more > 0 ? " and " + more + " more" : ""))
                .withHelp(help);
    }
}
