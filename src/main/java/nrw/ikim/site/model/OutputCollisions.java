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
import nrw.ikim.site.text.Location;

/** Finds pages and files that would be written to one place, or one to a place that is a directory of another. */
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
        Map<String, Claim> files = new HashMap<>();
        Map<String, Claim> directories = new HashMap<>();
        for (Claim claim : claims) {
            OutputNames.unusable(claim.output()).ifPresent(reason -> faults.add(unusable(claim, reason)));
            Claim same = files.putIfAbsent(claim.output(), claim);
            Optional<Claim> other = Optional.ofNullable(same)
                    .or(() -> Optional.ofNullable(directories.get(claim.output())))
                    .or(() -> fileInTheWay(claim, files));
            other.ifPresent(first -> faults.add(collision(claim, first)));
            for (int i = claim.output().indexOf('/'); i > 0; i = claim.output().indexOf('/', i + 1)) {
                directories.putIfAbsent(claim.output().substring(0, i), claim);
            }
        }
        return faults;
    }

    private static Diagnostic unusable(Claim claim, String reason) {
        return Diagnostic.of(Rule.URL_ESCAPES_ROOT, claim.location(), "there can be no such file in a site: " + reason)
                .withHelp("give it another name or `permalink`");
    }

    private static Optional<Claim> fileInTheWay(Claim claim, Map<String, Claim> files) {
        for (int i = claim.output().indexOf('/'); i > 0; i = claim.output().indexOf('/', i + 1)) {
            Claim file = files.get(claim.output().substring(0, i));
            if (file != null) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static Claim claim(Asset asset) {
        return asset.source()
                .map(AssetFile::shown)
                .map(shown -> new Claim(asset.path(), Location.startOf(shown), shown))
                .orElseGet(() -> new Claim(asset.path(), Location.startOf(asset.path()), ""));
    }

    private static Diagnostic collision(Claim second, Claim first) {
        boolean same = second.output().equals(first.output());
        String message = same
                ? "two sources make one file of the site, `" + second.output() + "`"
                : "`" + second.output() + "` and `" + first.output()
                        + "` cannot both be in the site, one is a folder of the other";
        String other =
                first.sorting().isEmpty() ? "the theme" : first.location().toString();
        return Diagnostic.of(Rule.URL_COLLISION, second.location(), message)
                .withNote("the other is " + other)
                .withHelp("give one of them another name or `permalink`");
    }
}
