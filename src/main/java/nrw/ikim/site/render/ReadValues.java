package nrw.ikim.site.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.model.Addresses;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.Theme;

/** Looks again at what pages read, and makes 64 bits of what it finds. Thread-safe. */
final class ReadValues {

    private final Site site;
    private final TemplateSources templates;
    private final RenderSettings settings;
    private final ToLongFunction<SourceFile> contents;
    private final DataValues data;
    private final PageLists lists;
    private final Addresses addresses;
    private final Map<String, Page> pages = new HashMap<>();

    /** As {@link ReadFingerprints} has it. */
    ReadValues(Site site, Theme theme, RenderSettings settings, ToLongFunction<SourceFile> contents) {
        this.site = site;
        this.templates = new TemplateSources(site, theme);
        this.settings = settings;
        this.contents = contents;
        this.lists = new PageLists(site, new Scopes());
        this.data = new DataValues(site, settings, lists.lookups());
        this.addresses = new Addresses(site);
        site.pages().forEach(page -> pages.put(page.path(), page));
    }

    /** The fingerprint of one read. */
    long of(Read read) {
        ValueHash hash = new ValueHash();
        switch (read.kind()) {
            case SOURCE -> source(read.of(), hash);
            case TEMPLATE -> template(read.of(), hash);
            case ENTRIES -> entries(hash);
            case ENTRY_PAGE -> entryPage(read.of(), read.steps().get(0), hash);
            case PAGE -> fields(Optional.ofNullable(pages.get(read.of())).map(lists::page), read.fields(), hash);
            case LINK -> link(read, hash);
            case COLLECTION -> hash.add(lists.names().contains(read.of()));
            case PAGES -> members(read, hash);
            case ASSET -> hash.add(site.assets().containsKey(read.of()));
            case NO_ASSET -> hash.add(addresses.asset(read.of()).isPresent());
            case CONFIGURATION -> configuration(read.of(), hash);
            default -> data.add(read, hash);
        }
        return hash.value();
    }

    private void source(String path, ValueHash hash) {
        Page page = pages.get(path);
        hash.add(page != null);
        if (page != null) {
            hash.add(contents.applyAsLong(page.document().source()));
            hash.add(page.document().broken()).add(settings.doubtful().test(page)).add(page.template());
            hash.add(page.url()).add(page.output()).add(page.section()).add(page.layout());
            hash.add(page.title()).addValue(page.date().orElse(null));
            hash.addValue(page.entry().map(Entry::collection).orElse(null));
            hash.addValue(page.entry().map(Entry::id).orElse(null));
        }
    }

    private void template(String name, ValueHash hash) {
        SourceFile own = site.templates().get(name);
        if (own != null) {
            hash.add(1).add(contents.applyAsLong(own));
        } else {
            templates
                    .find(name)
                    .ifPresentOrElse(text -> hash.add(2).add(text.file().text()), () -> hash.add(3));
        }
    }

    /** A page and some of its fields. */
    private void fields(Optional<PageView> page, List<String> fields, ValueHash hash) {
        hash.add(page.isPresent());
        page.ifPresent(view -> fields(view, fields, hash));
    }

    private void fields(PageView page, List<String> fields, ValueHash hash) {
        for (String field : fields) {
            hash.add(page.holds(field)).addValue(page.value(field));
            if (field.equals("entry")) {
                page.page().entry().ifPresent(entry -> hash.add(
                        settings.faultyData().test(entry.location().file())));
            }
        }
    }

    private void members(Read read, ValueHash hash) {
        Optional<PageList> list = read.of().isEmpty() ? Optional.of(lists.all()) : lists.collection(read.of());
        for (int i = 0; i + 2 < read.steps().size(); i += 3) {
            String key = read.steps().get(i + 1);
            String value = read.steps().get(i + 2);
            boolean where = read.steps().get(i).equals(PageList.WHERE);
            list = list.flatMap(all ->
                    where ? Optional.of(all.where(all.index(key), key, QueryValue.of(value))) : sorted(all, key, value));
        }
        hash.add(list.isPresent());
        list.ifPresent(all -> {
            hash.add(all.members().size());
            for (PageView page : all.members()) {
                hash.add(page.path());
                fields(page, read.fields(), hash);
            }
        });
    }

    /** Nothing if they have no order any more, which is a fault where it is asked for. */
    private static Optional<PageList> sorted(PageList pages, String key, String order) {
        try {
            return Optional.of(pages.sorted(key, order, (a, b) -> new ClassCastException()));
        } catch (ClassCastException noOrder) {
            return Optional.empty();
        }
    }

    private void link(Read read, ValueHash hash) {
        String folder = read.steps().isEmpty() ? "" : read.steps().get(0);
        Addresses.Resolved target = addresses.resolve(folder + "page", read.of());
        hash.addValue(target.page().map(Page::path).orElse(null));
        hash.addValue(target.page().map(Page::url).orElse(null));
        hash.addValue(target.asset().orElse(null));
    }

    private void entryPage(String collection, String id, ValueHash hash) {
        Entry entry = site.entries().getOrDefault(collection, Map.of()).get(id);
        rule(site.configuration().collections().get(collection), hash);
        hash.add(entry != null);
        if (entry != null) {
            hash.addValue(site.pageOf(entry).map(Page::url).orElse(null));
            hash.add(settings.reported().test(entry));
            data.addRivals(entry, hash);
        }
    }

    private void entries(ValueHash hash) {
        site.configuration().collections().values().forEach(rule -> {
            rule(rule, hash);
            hash.add(data.itemsOf(rule)); // several may have one id, of which one is the entry
        });
        site.entries().forEach((collection, entries) -> {
            hash.add(collection).add(entries.size());
            entries.keySet().forEach(hash::add);
        });
    }

    private static void rule(@Nullable CollectionRule rule, ValueHash hash) {
        hash.add(rule != null);
        if (rule != null) {
            hash.add(rule.name()).add(rule.data()).add(rule.id()).add(rule.page()).add(rule.pageKey());
        }
    }

    private void configuration(String name, ValueHash hash) {
        int dot = name.indexOf('.');
        String key = name.substring(dot + 1);
        switch (name.substring(0, dot)) {
            case "project" -> hash.addValue(settings.project().get(key));
            case "build" -> hash.addValue(settings.build().get(key));
            default -> {
                hash.add(site.configuration().values().containsKey(key));
                hash.addValue(site.configuration().values().get(key));
                // what the engine itself makes of these settings
                switch (key) {
                    case "today" -> hash.add(site.today().toEpochDay());
                    case "url" -> hash.add(site.configuration().url());
                    case "basePath" -> hash.add(site.configuration().basePath());
                    case "language" -> hash.add(site.configuration().language());
                    default -> {}
                }
            }
        }
    }
}
