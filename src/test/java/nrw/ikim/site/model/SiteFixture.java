package nrw.ikim.site.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nrw.ikim.site.content.ContentDocument;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.model.SiteConfiguration.Permalinks;
import nrw.ikim.site.source.AssetFile;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/** Makes a {@link Site} of pages and assets, without data, for tests of later stages. */
public final class SiteFixture {

    private final List<String[]> pages = new ArrayList<>();
    private final Map<String, Site.Asset> assets = new TreeMap<>();
    private String url = "";
    private String basePath = "";
    private Permalinks permalinks = Permalinks.DIRECTORY;
    private boolean extensionlessLinks;

    /** The address of the host. */
    public SiteFixture url(String address) {
        url = address;
        return this;
    }

    /** The path below which the site is served. */
    public SiteFixture basePath(String path) {
        basePath = path;
        return this;
    }

    /** Pages have addresses that end with {@code .html}. */
    public SiteFixture htmlPermalinks() {
        permalinks = Permalinks.HTML;
        return this;
    }

    /** The host finds {@code x.html} at {@code x}. */
    public SiteFixture extensionlessLinks() {
        extensionlessLinks = true;
        return this;
    }

    /** A page at the address that its path gives it. */
    public SiteFixture page(String path, String body) {
        pages.add(new String[] {path, body});
        return this;
    }

    /** A page with an address of its own. */
    public SiteFixture page(String path, String address, String output, String body) {
        pages.add(new String[] {path, body, address, output});
        return this;
    }

    /** Files to copy, by their paths in the site. */
    public SiteFixture assets(String... paths) {
        for (String path : paths) {
            assets.put(path, new Site.Asset(path, Optional.empty()));
        }
        return this;
    }

    /** Files to copy of the site's own, which need not be there to be read. */
    public SiteFixture ownAssets(String... paths) {
        for (String path : paths) {
            AssetFile file = new AssetFile(path, "src/site/assets/" + path, Path.of("none", path), 1);
            assets.put(path, new Site.Asset(path, Optional.of(file)));
        }
        return this;
    }

    /** The site. */
    public Site build() {
        DataMap none = DataMap.empty(Location.startOf("src/site/site.yml"));
        SiteConfiguration configuration = new SiteConfiguration(
                url,
                basePath,
                "en",
                permalinks,
                extensionlessLinks,
                Map.of(),
                List.of(),
                Map.of(),
                Budgets.DEFAULT,
                Map.of(),
                none,
                true);
        List<Page> built = pages.stream()
                .map(this::page)
                .sorted(Comparator.comparing(Page::path))
                .toList();
        DataTree data = new DataTree("", Map.of());
        LocalDate today = LocalDate.of(2026, 11, 1);
        return new Site(
                "src/site",
                configuration,
                data,
                built,
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                assets,
                today);
    }

    private Page page(String[] parts) {
        String file = "src/site/content/" + parts[0];
        SourceFile source = new SourceFile(parts[0], new SourceText(file, parts[1]));
        ContentDocument document = new ContentDocument(source, DataMap.empty(Location.startOf(file)), 0, false);
        String address = parts.length > 2 ? parts[2] : address(source.stem());
        String output = parts.length > 2 ? parts[3] : output(source.stem());
        int slash = parts[0].indexOf('/');
        String section = slash < 0 ? "" : parts[0].substring(0, slash);
        return new Page(
                document,
                address,
                output,
                section,
                "page",
                Location.startOf(file),
                source.stem(),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty());
    }

    private String address(String stem) {
        String output = output(stem);
        return "/" + (output.endsWith("index.html") ? output.substring(0, output.length() - 10) : output);
    }

    private String output(String stem) {
        boolean index = stem.equals("index") || stem.endsWith("/index");
        return index || permalinks == Permalinks.HTML ? stem + ".html" : stem + "/index.html";
    }
}
