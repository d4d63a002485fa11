package nrw.ikim.site.proof;

import java.nio.file.Files;
import java.nio.file.Path;

/** Two versions of a site of some hundred pages: many pages differ, some are only in one of them. */
final class TwoVersions {

    static final String FIRST = "first";
    static final String SECOND = "second";

    private static final int PAGES = 160;
    private static final String PARAGRAPH =
            "The lamp was lit at dusk, and burned until the fog had gone; the keeper wrote down who had passed. ";

    private TwoVersions() {}

    /** @param version {@link #FIRST} or {@link #SECOND}, which is told by the file {@code version} among the assets */
    static Sources of(String version) throws Exception {
        Sources site = Start.LIGHTHOUSES.sources();
        site.put("assets/version", version);
        boolean first = version.equals(FIRST);
        for (int i = 0; i < PAGES; i++) {
            boolean changed = i % 2 == 0;
            boolean onlyHere = i % 10 == (first ? 3 : 7);
            if (onlyHere || i % 10 != 3 && i % 10 != 7) {
                String words =
                        PARAGRAPH.repeat(5 + i % 30) + (changed ? "\n\nThis is the " + version + " version." : "");
                site.put("content/log/day-%03d.md".formatted(i), "---\ntitle: Day " + i + "\n---\n\n" + words + "\n");
            }
        }
        return site;
    }

    /** Which version lies in a folder. */
    static String in(Path site) throws Exception {
        return Files.readString(site.resolve("assets/version"));
    }
}
