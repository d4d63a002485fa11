package nrw.ikim.site.source;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which files of a folder belong to the site.
 *
 * @param skipped names of files and folders that are passed over
 * @param wanted names of files that belong to the site
 */
record FileKind(Predicate<String> skipped, Predicate<String> wanted) {

    /** Texts with certain endings; hidden files and folders are passed over. */
    static FileKind texts(String... extensions) {
        Set<String> known = Set.of(extensions);
        return new FileKind(
                name -> name.startsWith("."),
                name -> known.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }

    /** All files, hidden ones too, but for what systems and editors leave behind. */
    static FileKind assets() {
        return new FileKind(FileKind::isLeftover, name -> true);
    }

    private static boolean isLeftover(String name) {
        return name.equals(".DS_Store")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.endsWith("~")
                || name.startsWith(".#")
                || (name.startsWith(".") && name.endsWith(".swp"));
    }
}
