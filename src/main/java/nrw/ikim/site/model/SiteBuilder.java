package nrw.ikim.site.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nrw.ikim.site.content.ContentDocument;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.model.Site.Asset;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceTree;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/** Puts the parts of a site together: pages get their addresses, entries their pages. Safe for use by several threads. */
public final class SiteBuilder {

    private static final String CONTENT = "content/";
    private static final String TEMPLATE_ENDING = ".peb";

    private final SiteConfiguration configuration;
    private final LocalDate today;
    private final boolean drafts;

    /**
     * @param configuration the settings of the site
     * @param today the day that counts as today
     * @param drafts whether pages marked as draft, not published yet or expired are in the site
     */
    public SiteBuilder(SiteConfiguration configuration, LocalDate today, boolean drafts) {
        this.configuration = configuration;
        this.today = today;
        this.drafts = drafts;
    }

    /**
     * Builds the site.
     *
     * @param data the data files
     * @param documents the files of {@code content/} that could be read, in any order
     * @param sources all files; of these the templates, the assets and what could not be read
     * @param themeAssets the files that the theme brings, by path in the site
     * @return the site, with all that is sound in it, so that it can be searched for further faults
     */
    public Outcome<Site> build(
            DataTree data, List<ContentDocument> documents, SourceTree sources, Collection<String> themeAssets) {
        List<Diagnostic> faults = new ArrayList<>();
        List<Page> all = pages(documents, sources, faults);
        DataTree whole = new MissingData(sources, configuration, data, all).complete(faults);
        Map<String, Map<String, Entry>> entries = new EntryReader(whole, faults).read(configuration);
        List<Page> built =
                all.stream().filter(page -> drafts || page.withheld().isEmpty()).toList();
        EntryPages linked = EntryPages.link(configuration, built, entries, faults);
        Map<String, Asset> assets = assets(sources, themeAssets);
        faults.addAll(OutputCollisions.find(linked.pages(), assets.values()));
        Site site = new Site(
                sources.root(),
                configuration,
                OwnFiles.complete(sources, configuration, whole, entries),
                linked.pages(),
                all.stream()
                        .filter(page -> !drafts && page.withheld().isPresent())
                        .toList(),
                sections(linked.pages()),
                entries,
                linked.pageOfEntry(),
                templates(sources),
                assets,
                today);
        return new Outcome<>(site, faults);
    }

    private List<Page> pages(List<ContentDocument> documents, SourceTree sources, List<Diagnostic> faults) {
        PageReader reader = new PageReader(configuration, today, faults);
        List<Page> pages = new ArrayList<>();
        documents.forEach(document -> pages.add(reader.read(document)));
        for (String path : sources.unreadable()) {
            if (path.startsWith(CONTENT)) {
                pages.add(reader.read(unreadable(path, sources.shown(path))));
            }
        }
        pages.sort(Comparator.comparing(Page::path));
        return pages;
    }

    /** A page all the same: it would be wrong to say that it is missing. */
    private static ContentDocument unreadable(String path, String shown) {
        SourceFile file = new SourceFile(path.substring(CONTENT.length()), new SourceText(shown, ""));
        return new ContentDocument(file, DataMap.empty(Location.startOf(shown)), 0, true);
    }

    private static Map<String, List<Page>> sections(List<Page> pages) {
        Map<String, List<Page>> sections = new TreeMap<>();
        for (Page page : pages) {
            if (!page.section().isEmpty()) {
                List<Page> section = sections.computeIfAbsent(page.section(), name -> new ArrayList<>());
                if (!page.document().source().stem().equals(page.section() + "/index")) {
                    section.add(page);
                }
            }
        }
        sections.replaceAll((name, section) -> List.copyOf(section));
        return sections;
    }

    private static Map<String, SourceFile> templates(SourceTree sources) {
        Map<String, SourceFile> templates = new TreeMap<>();
        for (SourceFile file : sources.templates()) {
            if (file.path().endsWith(TEMPLATE_ENDING)) {
                templates.put(file.stem(), file);
            }
        }
        return templates;
    }

    /** The site's files in place of the theme's of the same path. */
    private static Map<String, Asset> assets(SourceTree sources, Collection<String> themeAssets) {
        Map<String, Asset> assets = new TreeMap<>();
        themeAssets.forEach(path -> assets.put(path, new Asset(path, Optional.empty())));
        sources.assets().forEach(file -> assets.put(file.path(), new Asset(file.path(), Optional.of(file))));
        return assets;
    }
}
