package nrw.ikim.site;

import java.util.List;

/**
 * A hostile site.
 *
 * @param name what it does
 * @param expected rule and place of the errors that are told, of each rule and file the first; those of {@link
 *     HostileSite#addHarmlessFault()} among them
 * @param attack what makes a sound site hostile
 */
record HostileCase(String name, List<String> expected, HostileSite.Attack attack) {

    @Override
    public String toString() {
        return name;
    }
}
