package nrw.ikim.site.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.Site.Asset;
import nrw.ikim.site.source.AssetFile;
import nrw.ikim.site.text.Folding;
import nrw.ikim.site.text.Location;

/**
 * Finds pages and files that would be written to one place, or one to a place that is a directory of another; on some
 * machines also where the two are spelt differently.
 */
final class OutputCollisions {

    private OutputCollisions() {}

    /**
     * What is written.
     *
     * @param output the path in the site
     * @param location where the user decided on it
     * @param sorting the path by which one is the first and the other the second; the theme's files go before all
     */
    private record Claim(String output, Location location, String sorting) {}

    /** One diagnostic for each page or file whose place is taken, at the one that comes later by path. */
    static List<Diagnostic> find(List<Page> pages, Collection<Asset> assets) {
        List<Claim> claims = new ArrayList<>();
        pages.forEach(page -> claims.add(new Claim(page.output(), page.addressLocation(), page.file())));
        assets.forEach(asset -> claims.add(claim(asset)));
        claims.sort(Comparator.comparing(Claim::sorting).thenComparing(Claim::output));
        List<Diagnostic> faults = new ArrayList<>();
        Places places = new Places();
        for (Claim claim : claims) {
            OutputNames.unusable(claim.output()).ifPresent(reason -> faults.add(unusable(claim, reason)));
            places.taken(claim).ifPresent(first -> faults.add(collision(claim, first)));
        }
        return faults;
    }

    /** Which places are taken, by their folded paths. */
    private static final class Places {
        private final Map<String, Claim> same = new HashMap<>();
        private final Map<String, Claim> files = new HashMap<>();
        private final Map<String, Claim> directories = new HashMap<>();

        /** Takes the place of a claim, or gives the one that has it already. */
        Optional<Claim> taken(Claim claim) {
            String path = Folding.folded(claim.output());
            Claim equal = same.putIfAbsent(claim.output(), claim);
            Claim alike = files.putIfAbsent(path, claim);
            Optional<Claim> other = Optional.ofNullable(equal)
                    .or(() -> Optional.ofNullable(alike))
                    .or(() -> Optional.ofNullable(directories.get(path)));
            for (int i = path.indexOf('/'); i > 0; i = path.indexOf('/', i + 1)) {
                String directory = path.substring(0, i);
                other = other.or(() -> Optional.ofNullable(files.get(directory)));
                directories.putIfAbsent(directory, claim);
            }
            return other;
        }
    }

    private static Diagnostic unusable(Claim claim, String reason) {
        return Diagnostic.of(Rule.URL_ESCAPES_ROOT, claim.location(), "there can be no such file in a site: " + reason)
                .withHelp("give it another name or `permalink`");
    }

    private static Claim claim(Asset asset) {
        return asset.source()
                .map(AssetFile::shown)
                .map(shown -> new Claim(asset.path(), Location.startOf(shown), shown))
                .orElseGet(() -> new Claim(asset.path(), Location.startOf(asset.path()), ""));
    }

    private static Diagnostic collision(Claim second, Claim first) {
        String other =
                first.sorting().isEmpty() ? "the theme" : first.location().toString();
        return fault(second, first)
                .withNote("the other is " + other)
                .withHelp("give one of them another name or `permalink`");
    }

    private static Diagnostic fault(Claim second, Claim first) {
        String here = second.output();
        String there = first.output();
        if (here.equals(there)) {
            String message = "two sources make one file of the site, `" + here + "`";
            return Diagnostic.of(Rule.URL_COLLISION, second.location(), message);
        }
        if (Folding.folded(here).equals(Folding.folded(there))) {
            String message = "`" + here + "` and `" + there + "` differ only in " + Folding.difference(here, there)
                    + ", and are one file on Windows and macOS";
            return Diagnostic.of(Rule.URL_CASE_COLLISION, second.location(), message);
        }
        boolean folder = here.startsWith(there + "/") || there.startsWith(here + "/");
        String message = "`" + here + "` and `" + there + "` cannot both be in the site, one is a folder of the other"
                + (folder ? "" : " where upper and lower case are not told apart");
        return Diagnostic.of(folder ? Rule.URL_COLLISION : Rule.URL_CASE_COLLISION, second.location(), message);
    }
}
