package nrw.ikim.site.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Files of {@code assets/} that are there without anybody linking to them: hosts, browsers and robots ask for them by name. */
final class AssetNames {

    private static final Set<String> AT_THE_ROOT = Set.of(
            "_headers",
            "_redirects",
            "ads.txt",
            "bingsiteauth.xml",
            "browserconfig.xml",
            "cname",
            "crossdomain.xml",
            "humans.txt",
            "llms.txt",
            "manifest.json",
            "robots.txt",
            "security.txt",
            "service-worker.js",
            "sw.js");

    private static final List<String> BEGINNINGS = List.of("apple-touch-icon", "favicon", "sitemap");

    /** What must lie beside a font or a script of somebody else. */
    private static final List<String> LICENCES = List.of("license", "licence", "notice", "copying", "ofl", "readme");

    private AssetNames() {}

    /**
     * Whether a file needs nobody who refers to it.
     *
     * @param path below {@code assets/}
     * @param all the paths of all assets
     */
    static boolean stands(String path, Set<String> all) {
        String name = FileNames.nameIn(path).toLowerCase(Locale.ROOT);
        String ending = FileNames.ending(path);
        return path.startsWith(".")
                || path.contains("/.")
                || ending.equals("html")
                || ending.equals("htm")
                || ending.equals("webmanifest")
                || isSourceMap(path, all)
                || LICENCES.contains(FileNames.stem(name))
                || (path.indexOf('/') < 0
                        && (AT_THE_ROOT.contains(name) || BEGINNINGS.stream().anyMatch(name::startsWith)));
    }

    /** {@code site.css.map} beside {@code site.css}: tools of developers look for it. */
    private static boolean isSourceMap(String path, Set<String> all) {
        return path.endsWith(".map") && all.contains(path.substring(0, path.length() - 4));
    }
}
