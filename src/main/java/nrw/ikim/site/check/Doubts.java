package nrw.ikim.site.check;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.text.Location;

/**
 * What the faults of the sources cast doubt on. Faults of pages that only follow from those are not told: they go when
 * their cause is mended.
 */
public final class Doubts {

    private static final Set<Rule> OF_NAMES = EnumSet.of(Rule.DATA_SCHEMA, Rule.ID_DUPLICATE, Rule.REFERENCE_MISSING);

    private static final Set<Rule> UNREAD =
            EnumSet.of(Rule.SOURCE_UNREADABLE, Rule.DATA_ENCODING, Rule.DATA_LIMIT, Rule.LINK_ESCAPES_ROOT);

    private static final List<String> ADDRESSES = List.of("basePath", "permalinks", "extensionlessLinks");

    private final Site site;
    private final Set<String> misshapen = new HashSet<>();
    private final Set<String> misnamed = new HashSet<>();
    private final boolean configuration;

    /**
     * @param site the site as far as it could be built
     * @param faults what was found in its sources
     */
    public Doubts(Site site, List<Diagnostic> faults) {
        this.site = site;
        boolean configurationFaulty = false;
        for (Diagnostic fault : faults) {
            String file = fault.location().file();
            if (fault.rule() == Rule.DATA_SCHEMA) {
                misshapen.add(file);
            }
            if (OF_NAMES.contains(fault.rule())) {
                misnamed.add(file);
            }
            configurationFaulty |=
                    (!site.configuration().sound() || UNREAD.contains(fault.rule())) && isConfiguration(file);
        }
        this.configuration = configurationFaulty;
        Set<Location> dangling = new HashSet<>();
        faults.stream()
                .filter(fault -> fault.rule() == Rule.REFERENCE_MISSING)
                .forEach(fault -> dangling.add(fault.location()));
        for (CollectionRule rule : site.configuration().collections().values()) {
            site.data()
                    .file(rule.data())
                    .filter(file ->
                            file.missing() && dangling.contains(file.root().location()))
                    .ifPresent(file -> misshapen.add(file.root().location().file()));
        }
    }

    private boolean isConfiguration(String file) {
        return file.equals(site.shown("site.yml")) || file.equals(site.shown("site.yaml"));
    }

    /** Whether nothing casts any. */
    public boolean isEmpty() {
        return !configuration && misshapen.isEmpty() && misnamed.isEmpty();
    }

    /** Whether the settings of the site are not known, because {@code site.yml} cannot be read. */
    public boolean ofConfiguration() {
        return configuration;
    }

    /**
     * Whether it is not known where pages are, so that links cannot be judged.
     *
     * @param written the configuration as it was written, if it can be read
     */
    public boolean ofAddresses(Optional<SourceFile> written) {
        return configuration
                && written.map(file -> ADDRESSES.stream().anyMatch(file.text().text()::contains))
                        .orElse(true);
    }

    /**
     * Whether a data file was found to have another shape than templates expect.
     *
     * @param file as users see it
     */
    public boolean ofData(String file) {
        return misshapen.contains(file);
    }

    /** Whether a page may be that of an entry, though it is not known of which. */
    public boolean ofEntry(Page page) {
        if (configuration) {
            return true;
        }
        return page.entry().isEmpty()
                && (misnamed.contains(page.file())
                        || site.configuration().collections().values().stream()
                                .anyMatch(rule -> isPlaceOfEntries(rule, page) && isMisnamed(rule)));
    }

    private boolean isMisnamed(CollectionRule rule) {
        return site.data()
                .file(rule.data())
                .filter(file -> file.broken()
                        || misnamed.contains(file.root().location().file()))
                .isPresent();
    }

    private static boolean isPlaceOfEntries(CollectionRule rule, Page page) {
        int id = rule.page().indexOf("{id}");
        return id >= 0
                && page.path().startsWith(rule.page().substring(0, id))
                && page.document().source().stem().endsWith(rule.page().substring(id + 4));
    }
}
