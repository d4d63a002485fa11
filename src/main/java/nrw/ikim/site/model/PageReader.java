package nrw.ikim.site.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.content.ContentDocument;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.model.SiteConfiguration.LayoutRule;
import nrw.ikim.site.text.Location;

/** Makes a page of a document: its address, layout, title and date. */
final class PageReader {

    private static final String DEFAULT_LAYOUT = "page";
    private static final List<String> KNOWN = List.of(
            "title",
            "description",
            "layout",
            "permalink",
            "date",
            "updated",
            "draft",
            "publish",
            "expire",
            "lang",
            "translationKey",
            "aliases",
            "tags",
            "excerpt",
            "nav",
            "order",
            "template",
            "toc",
            "sitemap");
    /** Words of their own right that are near to known keys. */
    private static final Set<String> OWN = Set.of(
            "dates",
            "dated",
            "updates",
            "folder",
            "holder",
            "border",
            "older",
            "expert",
            "except",
            "explore",
            "public",
            "published",
            "publisher",
            "translation",
            "translations",
            "temple");

    private final SiteConfiguration configuration;
    private final LocalDate today;
    private final List<Diagnostic> faults;
    private final Set<String> own;

    /**
     * @param today the day that counts as today
     * @param faults takes the faults
     */
    PageReader(SiteConfiguration configuration, LocalDate today, List<Diagnostic> faults) {
        this.configuration = configuration;
        this.today = today;
        this.faults = faults;
        this.own = new HashSet<>(OWN);
        configuration.collections().values().stream()
                .map(CollectionRule::pageKey)
                .forEach(own::add);
    }

    /** The page, not yet that of an entry. Values that cannot be used are as if they were not there. */
    Page read(ContentDocument document) {
        String stem = document.source().stem();
        String name = stem.substring(stem.lastIndexOf('/') + 1);
        Fields fields = new Fields(document.frontMatter(), Rule.FRONT_MATTER, faults);
        fields.reportMisspelt(KNOWN, own);
        fields.words("description");
        PageAddress address = address(fields, stem);
        Optional<LayoutRule> layout = layout(fields, stem);
        return new Page(
                document,
                address.url(),
                address.output(),
                stem.substring(0, Math.max(0, stem.indexOf('/'))),
                layout.map(LayoutRule::layout).orElse(DEFAULT_LAYOUT),
                layout.flatMap(LayoutRule::location)
                        .orElse(Location.startOf(document.source().text().file())),
                fields.words("title").orElse(readable(stem)),
                date(fields, "date").or(() -> Dates.ofFileName(name)),
                fields.flag("template").orElse(true),
                withheld(fields),
                Optional.empty());
    }

    private PageAddress address(Fields fields, String stem) {
        return fields.text("permalink")
                .filter(permalink -> {
                    Optional<Diagnostic> fault = PermalinkCheck.fault(permalink, fields.at("permalink"));
                    fault.ifPresent(faults::add);
                    return fault.isEmpty();
                })
                .map(PageAddress::ofPermalink)
                .orElseGet(() -> PageAddress.ofPath(stem, configuration.permalinks()));
    }

    /** The front matter's, or that of the path, or that of the nearest folder. */
    private Optional<LayoutRule> layout(Fields fields, String stem) {
        Optional<LayoutRule> chosen = fields.text("layout")
                .map(layout -> new LayoutRule(layout, Optional.of(fields.at("layout"))))
                .or(() -> Optional.ofNullable(configuration.layouts().get(stem)));
        for (int i = stem.lastIndexOf('/'); i >= 0 && chosen.isEmpty(); i = stem.lastIndexOf('/', i - 1)) {
            chosen = Optional.ofNullable(configuration.layouts().get(stem.substring(0, i) + "/*"));
        }
        return chosen;
    }

    /** A page is published on the day of {@code publish}, and no longer on the day of {@code expire}. */
    private Optional<String> withheld(Fields fields) {
        boolean draft = fields.flag("draft").orElse(false);
        boolean early = date(fields, "publish").filter(today::isBefore).isPresent();
        boolean late =
                date(fields, "expire").filter(day -> !today.isBefore(day)).isPresent();
        return draft
                ? Optional.of("draft")
                : early ? Optional.of("publish") : late ? Optional.of("expire") : Optional.empty();
    }

    private Optional<LocalDate> date(Fields fields, String key) {
        Optional<DataNode> written = fields.map().node(key).filter(node -> node.value() != null);
        Optional<String> words = written.flatMap(Fields::asWords);
        Optional<LocalDate> date = words.flatMap(Dates::iso);
        if (written.isPresent() && date.isEmpty()) {
            faults.add(fields.wrong(key, "a day of the calendar, as `2026-04-01`")
                    .withSuggestion(words.flatMap(Dates::meant).orElse("")));
        }
        return date;
    }

    /** {@code Open day} for {@code news/2026-04-01-open-day}, the folder's name for its index, else the site's title. */
    private String readable(String stem) {
        String path = stem.endsWith("/index") ? stem.substring(0, stem.lastIndexOf('/')) : stem;
        if (path.equals("index")) {
            return configuration.values().text("title").orElse("Untitled");
        }
        String words = Dates.withoutDate(path.substring(path.lastIndexOf('/') + 1))
                .replace('-', ' ')
                .replace('_', ' ')
                .strip();
        if (words.isEmpty()) {
            return path;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }
}
