package nrw.ikim.site.model;

import java.util.List;

import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.SourceTree;

/**
 * Tells which data the pages and templates of a site speak of.
 *
 * @param sources the texts
 */
record DataMentions(SourceTree sources) {

    /**
     * Whether a page or template of the site reads a data file by its name, as in {@code data.people.ds}.
     *
     * @param stem the path below {@code data/} without ending
     */
    boolean has(String stem) {
        String name = "data." + stem.replace('/', '.');
        return List.of(sources.content(), sources.templates()).stream()
                .flatMap(List::stream)
                .map(SourceFile::text)
                .anyMatch(text -> names(text.text(), name));
    }

    private static boolean names(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            if (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
