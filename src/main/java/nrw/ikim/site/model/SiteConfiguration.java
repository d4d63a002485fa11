package nrw.ikim.site.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;

/**
 * The settings of a site: {@code site.yml} over those of the theme, and the parameters of the build over both.
 *
 * @param url the address of the site's host with scheme, without the base path and a slash at the end; empty if unknown
 * @param basePath empty, or the path below which the site is served: begins with {@code /}, does not end with one,
 *     percent-encoded
 * @param language the language of the pages, a BCP 47 tag as in {@code en}
 * @param permalinks the form of addresses
 * @param extensionlessLinks whether the host serves {@code /about.html} at {@code /about}
 * @param collections the collections of data by name, sorted
 * @param references what must hold between data and pages, each of a collection that is there
 * @param layouts layouts by path below {@code content/} without ending, or for a folder as {@code groups/*}; sorted
 * @param budgets how large images may be
 * @param checks what the site makes of rules, for those that it mentions
 * @param values all values as templates see them, the theme's defaults filled in: at least the title, the address, the
 *     base path and the languages; the navigation with the items that can be used, collections and the like as they were
 *     written
 * @param sound whether {@code site.yml} could be read as a whole; else these settings are perhaps not those that were meant
 */
public record SiteConfiguration(
        String url,
        String basePath,
        String language,
        Permalinks permalinks,
        boolean extensionlessLinks,
        Map<String, CollectionRule> collections,
        List<ReferenceRule> references,
        Map<String, LayoutRule> layouts,
        Budgets budgets,
        Map<Rule, RuleLevels> checks,
        DataMap values,
        boolean sound) {

    public SiteConfiguration {
        collections = Collections.unmodifiableMap(new TreeMap<>(collections));
        references = List.copyOf(references);
        layouts = Collections.unmodifiableMap(new TreeMap<>(layouts));
        checks = Collections.unmodifiableMap(new TreeMap<>(checks));
    }

    /** The form of addresses. */
    public enum Permalinks {
        /** {@code /groups/ds/}, the file {@code groups/ds/index.html}. */
        DIRECTORY,
        /** {@code /groups/ds.html}. */
        HTML
    }

    /**
     * A collection of data whose entries have pages.
     *
     * @param name the name in messages and references
     * @param label the word for one entry in messages: {@code group}
     * @param data the data file below {@code data/} without ending; a list of mappings
     * @param id the key that identifies an entry
     * @param page the path below {@code content/} of an entry's page, with the id for {@code {id}}
     * @param pageKey the key by which the front matter of a page elsewhere names its entry; empty if there is none
     * @param file the data file below {@code data/} that each entry has, with the id for {@code {id}}; empty if none
     * @param location where the collection was declared
     */
    public record CollectionRule(
            String name,
            String label,
            String data,
            String id,
            String page,
            String pageKey,
            String file,
            Location location) {

        /** The path of an entry's page, without ending. */
        public String pageOf(String entryId) {
            return page.replace("{id}", entryId);
        }

        /** The path of an entry's own data file, without ending. */
        public String fileOf(String entryId) {
            return file.replace("{id}", entryId);
        }
    }

    /**
     * Entries that must have a page: those whose own data file lists somebody with a given value.
     *
     * @param list what the list is called in messages: {@code the board list}
     * @param collection the collection of the entries
     * @param key the key of a person
     * @param value the value that the key must be, or contain
     * @param location where the reference was declared
     */
    public record ReferenceRule(String list, String collection, String key, String value, Location location) {}

    /**
     * The layout of some pages.
     *
     * @param layout the name of the template
     * @param location where the site chose it; empty where the theme did
     */
    public record LayoutRule(String layout, Optional<Location> location) {}
}
