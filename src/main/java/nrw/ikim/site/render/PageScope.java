package nrw.ikim.site.render;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Locator;

/** The rendering of one page: what it reads, how far it got, what it may still do. Used by one thread. */
final class PageScope {

    private static final int MAX_STEPS = 2_000_000;
    private static final int MAX_DEPTH = 200;
    private static final int MAX_TEXT = 4_000_000;
    private static final int MAX_ITEMS = 1_000_000;
    private static final int MAX_WORK = 100_000_000;
    private static final int MAX_LOOKUPS = 64;
    /** What an item of a list counts as much as, in characters. */
    private static final int ITEM = 4;

    private final Page page;
    private final Predicate<String> faultyData;
    private final Tracing tracing;
    private final ReadRecorder reads;
    private final Map<Lookups.Key, Object> lookups = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();
    private boolean tainted;
    private boolean body;
    private int steps;
    private long work;
    private int depth;
    private String template = "";
    private int line;
    private final IdentityHashMap<Object, String> ownTexts = new IdentityHashMap<>();
    private final PageFaults faults = new PageFaults();
    private @Nullable TemplateTimes times;
    private @Nullable Location datum;
    private @Nullable Fragment content;
    private @Nullable Fragment fragment;

    /**
     * @param faultyData tells the data files, as users see them, that have another shape than templates expect
     * @param traced whether it is noted where each part of the output comes from
     */
    PageScope(Page page, Predicate<String> faultyData, boolean traced) {
        this.page = page;
        this.faultyData = faultyData;
        this.reads = new ReadRecorder(page.path());
        this.tracing = new Tracing(page.file(), traced);
    }

    /** Whether the page is traced, and the locator of what is not. */
    Tracing tracing() {
        return tracing;
    }

    Page page() {
        return page;
    }

    ReadRecorder reads() {
        return reads;
    }

    /** What the page looked up in lists of the site, which counts as work only once. */
    Map<Lookups.Key, Object> lookups() {
        return lookups;
    }

    /** Keeps something that was looked up, if it is not too much. */
    void keep(Lookups.Key key, Object made) {
        if (lookups.size() < MAX_LOOKUPS) {
            lookups.put(key, made);
        }
    }

    /** How long its templates take; to be asked only where somebody wants to know. */
    TemplateTimes times() {
        if (times == null) {
            times = new TemplateTimes(System::nanoTime);
        }
        return times;
    }

    /** Notes an address with the base path in it that a template has got: in Markdown it needs none before it. */
    String made(String address) {
        addresses.add(address);
        return address;
    }

    /** Notes what a tag made of the texts of its template; only the last one, as there can be millions. */
    void made(Object tag, String text) {
        ownTexts.put(tag, text);
    }

    /** Whether it is a text that a tag made last. */
    boolean isMade(String text) {
        return ownTexts.containsValue(text);
    }

    /** Whether a template has got an address, or the folder that it is below. */
    boolean hasMade(String address) {
        for (int slash = address.lastIndexOf('/'); slash > 0; slash = address.lastIndexOf('/', slash - 1)) {
            if (addresses.contains(address.substring(0, slash + 1))) {
                return true;
            }
        }
        return addresses.contains(address);
    }

    /** Notes that the page read something that is known to be faulty: its own faults may follow from that. */
    void taint() {
        tainted = true;
    }

    /** Notes that the page read something of a data file, which may be known to be faulty. */
    void readData(String file) {
        tainted |= faultyData.test(file);
    }

    boolean isTainted() {
        return tainted;
    }

    /** Enters a node of a template. */
    void enter(String name, int lineNumber) {
        template = name;
        line = lineNumber;
        step();
        if (++depth > MAX_DEPTH) {
            throw limit(
                    "templates are nested more than " + MAX_DEPTH + " deep",
                    "a template or macro that includes or calls itself needs an end");
        }
    }

    /** The template that is being parsed. */
    void at(String name) {
        template = name;
        line = 0;
    }

    /** Lets the page's own body be taken as a template, once: no template may include the source of a page. */
    void giveBody() {
        body = true;
    }

    /** Whether the page's own body is what is asked for. */
    boolean takesBody() {
        boolean given = body;
        body = false;
        return given;
    }

    /** Leaves a node. */
    void leave() {
        depth--;
    }

    /** Counts one step. */
    void step() {
        if (++steps > MAX_STEPS) {
            throw limit("the page takes more than " + MAX_STEPS + " steps to render", "make the loops smaller");
        }
    }

    /**
     * Counts what a single step does to large values: there can be millions of steps, and each could go through millions of
     * characters.
     *
     * @param characters that are read or written
     */
    void work(long characters) {
        work += characters;
        if (work > MAX_WORK) {
            throw limit(
                    "the page goes through more than " + MAX_WORK + " characters and values to render",
                    "make the loops smaller, or the texts and lists in them");
        }
    }

    /** Counts going through a list. */
    void workOnItems(int items) {
        work((long) ITEM * items);
    }

    /** Ends the rendering where a value is larger than templates may make: doubling one a hundred times is one line. */
    void checkSize(@Nullable Object value) {
        int length = Extent.lengthOf(value);
        checkLength(length);
        work(length);
        if (value instanceof Collection<?> items) {
            int size = value instanceof PageList pages ? pages.members().size() : items.size();
            workOnItems(size);
            if (size > MAX_ITEMS) {
                throw limit("a list grows longer than " + MAX_ITEMS + " items", "make the loop shorter");
            }
        }
    }

    /** Ends the rendering where a text is longer than templates may make. */
    void checkLength(int length) {
        if (length > MAX_TEXT) {
            throw limit("a text grows longer than " + MAX_TEXT + " characters", "make the loop shorter");
        }
    }

    TemplateFault limit(String message, String help) {
        return TemplateFault.at(Rule.TEMPLATE_LIMIT, template, Math.max(1, line), "", message, help);
    }

    /** What is wrong with the page and does not end its rendering. */
    PageFaults faults() {
        return faults;
    }

    /** Notes that a part of the page could not be rendered: the rest is, but lacks that part. */
    void refuse(Diagnostic reason) {
        faults.add(reason);
        taint();
    }

    /** Where the rendering is; for faults that do not know their place. */
    TemplateFault.Place place() {
        return new TemplateFault.Place(template, line, "");
    }

    /** Notes that a single value was read from a data file or front matter. */
    void readDatum(Location location) {
        datum = location;
    }

    /** The value read last since this was called before. */
    Optional<Location> takeDatum() {
        Location taken = datum;
        datum = null;
        return Optional.ofNullable(taken);
    }

    /** Sets the page's own HTML, which its layout prints as {@code content}. */
    SafeString content(Fragment html) {
        content = html;
        return html.html();
    }

    /** The page's own HTML, if it got that far. */
    Optional<Fragment> ownHtml() {
        return Optional.ofNullable(content);
    }

    /** Announces HTML that was made apart and is likely to be printed next. */
    SafeString announce(String html, Locator origins) {
        fragment = new Fragment(new SafeString(html), origins);
        return fragment.html();
    }

    /** The content, or the fragment announced last, if that is what is being printed. */
    Optional<Fragment> announced(Object printed) {
        if (content != null && content.html() == printed) {
            return Optional.of(content);
        }
        return fragment != null && fragment.html().equals(printed) ? Optional.of(fragment) : Optional.empty();
    }
}
