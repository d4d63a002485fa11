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
     * @param parent the key by which an entry names the one that it belongs to, of the same collection; empty if there is
     *     none
     * @param file the data file below {@code data/} that each entry has, with the id for {@code {id}}; empty if none
     * @param person what is known of the people whom the files of that folder list; empty if they list none
     * @param location where the collection was declared
     */
    public record CollectionRule(
            String name,
            String label,
            String data,
            String id,
            String page,
            String pageKey,
            String parent,
            String file,
            Optional<PersonRule> person,
            Location location) {

        private static final String ID = "{id}";

        /** The path of an entry's page, without ending. */
        public String pageOf(String entryId) {
            return page.replace(ID, entryId);
        }

        /** The path of an entry's own data file, without ending. */
        public String fileOf(String entryId) {
            return file.replace(ID, entryId);
        }

        /** The folder of the entries' own files below {@code data/}, as far as it is the same for all; empty for none. */
        public String folder() {
            String fixed = file.substring(0, Math.max(0, file.indexOf(ID)));
            return fixed.substring(0, Math.max(0, fixed.lastIndexOf('/')));
        }

        /**
         * The id of the entry whose page a path is that of; empty where it is none of an entry.
         *
         * @param stem a path below {@code content/} without ending
         */
        public Optional<String> idOfPage(String stem) {
            int id = page.indexOf(ID);
            String before = page.substring(0, id);
            String behind = page.substring(id + ID.length());
            String path = stem.endsWith("/index") && !behind.endsWith("/index")
                    ? stem.substring(0, stem.length() - "/index".length())
                    : stem;
            boolean fits = path.length() > before.length() + behind.length()
                    && path.startsWith(before)
                    && path.endsWith(behind);
            return fits
                    ? Optional.of(path.substring(before.length(), path.length() - behind.length()))
                            .filter(found -> found.indexOf('/') < 0)
                    : Optional.empty();
        }
    }

    /**
     * The keys of a person in a list.
     *
     * @param name the key of the name
     * @param mail the key of the mail address, or several
     */
    public record PersonRule(String name, String mail) {}

    /** What must hold between a collection and other sources. */
    public sealed interface ReferenceRule permits ListRule, PagesRule {

        /** The name of the collection. */
        String collection();

        /** Where the reference was declared. */
        Location location();
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
    public record ListRule(String list, String collection, String key, String value, Location location)
            implements ReferenceRule {}

    /**
     * Pages whose front matter names entries.
     *
     * @param pages the path below {@code content/} without ending, or for a folder as {@code projects/*}
     * @param key the key of the front matter
     * @param collection the collection of the entries
     * @param others whether the key may have other values, too; then only those are faults that are spelt nearly like an
     *     entry's
     * @param location where the reference was declared
     */
    public record PagesRule(String pages, String key, String collection, boolean others, Location location)
            implements ReferenceRule {

        /** Whether it is for a page, by its path below {@code content/} without ending. */
        public boolean isFor(String stem) {
            return pages.endsWith("*") ? stem.startsWith(pages.substring(0, pages.length() - 1)) : stem.equals(pages);
        }
    }

    /**
     * The layout of some pages.
     *
     * @param layout the name of the template
     * @param location where the site chose it; empty where the theme did
     */
    public record LayoutRule(String layout, Optional<Location> location) {}
}
