package nrw.ikim.site.render;

import java.util.AbstractList;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.Addresses;
import nrw.ikim.site.model.Entry;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.render.Read.Kind;
import nrw.ikim.site.text.PercentEncoding;
import nrw.ikim.site.text.Suggestions;

/** The functions of templates. */
final class Functions {

    private static final long MAX_RANGE = 100_000;

    private final Site site;
    private final Addresses addresses;
    private final Predicate<Entry> reported;
    private final IdentityHashMap<DataMap, Entry> entries = new IdentityHashMap<>();

    /** @param reported entries that are known to lack a page; they have their diagnostic */
    Functions(Site site, Addresses addresses, Predicate<Entry> reported) {
        this.site = site;
        this.addresses = addresses;
        this.reported = reported;
        site.entries().values().forEach(all -> all.values().forEach(entry -> entries.put(entry.data(), entry)));
    }

    /** {@code get(map, "key", default)}. */
    @Nullable
    Object get(Invocation use) {
        Object map = use.argument("map");
        String key = use.text("key");
        Object value = null;
        if (map instanceof Map<?, ?> plain) {
            value = plain.get(key);
        } else if (map instanceof Attributes attributes && attributes.has(key)) {
            value = attributes.get(key);
        }
        return value == null ? use.argument("default") : value;
    }

    /** {@code link("groups/ds.md#team")}: the address of the page made of a source file. */
    Object link(Invocation use) {
        String target = use.text("path");
        int end = target.indexOf('#') < 0 ? target.length() : target.indexOf('#');
        String path = target.substring(0, end);
        Page page = addresses
                .page(path)
                .orElseThrow(() -> use.fault(
                        Rule.LINK_BROKEN,
                        path,
                        "there is no page " + site.shown("content/" + path),
                        "create the file, or correct the path; it is relative to content/",
                        Suggestions.nearestPath(path, addresses.pagePaths()).orElse("")));
        use.scope().reads().field(page.path(), "url");
        return address(use, page.url()) + target.substring(end);
    }

    private String address(Invocation use, String sitePath) {
        use.scope().reads().configuration(PageRenderer.BASE_PATH);
        return use.scope().made(addresses.url(sitePath));
    }

    /** {@code asset("css/site.css")}: the address of a file of assets/. */
    Object asset(Invocation use) {
        String path = use.text("path");
        if (!site.assets().containsKey(path)) {
            throw use.fault(
                    Rule.ASSET_MISSING,
                    path,
                    "there is no file " + site.shown("assets/" + path),
                    "add the file, or correct the path; it is relative to assets/",
                    Suggestions.nearestPath(path, site.assets().keySet()).orElse(""));
        }
        use.scope().reads().add(Kind.ASSET, path);
        return address(use, "/" + PercentEncoding.encoded(path));
    }

    /** {@code url_of(entry)}: the entry's own {@code url}, else the address of its page, else a missing value. */
    Object urlOf(Invocation use) {
        Object subject = use.argument("entry");
        if (subject instanceof PageView view) {
            use.scope().reads().field(view.path(), "url");
            return address(use, view.page().url());
        }
        if (!(subject instanceof DataMap data)) {
            throw use.fault("`url_of` needs an entry or a page, got " + Invocation.kind(subject), "");
        }
        Optional<String> own = data.text("url").filter(url -> !url.isBlank());
        if (own.isPresent()) {
            use.scope().readDatum(data.locationOf("url"));
            return address(use, own.get());
        }
        Entry entry = entries.get(data);
        if (entry == null) {
            use.scope().reads().add(Kind.ENTRIES, "");
        } else {
            use.scope().reads().add(Kind.ENTRY_PAGE, entry.collection(), entry.id());
        }
        Optional<Page> page = entry == null ? Optional.empty() : site.pageOf(entry);
        if (page.isPresent()) {
            return address(use, page.get().url());
        }
        if (entry != null && reported.test(entry)) {
            use.scope().taint();
        }
        TemplateFault.Place place = new TemplateFault.Place(use.template(), use.line(), "url_of");
        String name = entry == null
                ? "the entry at " + data.location()
                : "`" + entry.id() + "` of `" + entry.collection() + "`";
        return new Missing(place, () -> new Missing.Words(name + " has neither a page nor a `url`", ""));
    }

    /** {@code range(1, 5)} and {@code 1..5}: the whole numbers from the first to the last. */
    Object range(Invocation use) {
        long first = number(use, "start");
        long last = number(use, "end");
        long step = use.argument("increment") == null ? 1 : number(use, "increment");
        if (step == 0) {
            throw use.fault("the increment of a range cannot be 0", "");
        }
        long count = (last - first) * Long.signum(step) < 0 ? 0 : (last - first) / step + 1;
        if (count > MAX_RANGE) {
            throw use.fault(
                    Rule.TEMPLATE_LIMIT,
                    "range",
                    "a range may have at most " + MAX_RANGE + " numbers, this has " + count,
                    "",
                    "");
        }
        return new Numbers(first, step, (int) count);
    }

    private static long number(Invocation use, String argument) {
        if (use.argument(argument) instanceof Number number && Math.abs(number.doubleValue()) < 1e15) {
            return number.longValue();
        }
        throw use.fault("a range needs whole numbers, got " + Invocation.kind(use.argument(argument)), "");
    }

    private static final class Numbers extends AbstractList<Object> {
        private final long first;
        private final long step;
        private final int count;

        Numbers(long first, long step, int count) {
            this.first = first;
            this.step = step;
            this.count = count;
        }

        @Override
        public Object get(int index) {
            return first + index * step;
        }

        @Override
        public int size() {
            return count;
        }
    }
}
