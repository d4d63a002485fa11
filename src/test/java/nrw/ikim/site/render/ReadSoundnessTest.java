package nrw.ikim.site.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.source.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** Changes the example institute one datum at a time: no page is taken for unchanged that would look otherwise. */
class ReadSoundnessTest {

    private static final Path EXAMPLE = Path.of("src/it/institute/src/site");

    private final Map<String, RenderedPage> before = new TreeMap<>();
    private final Map<String, long[]> fingerprints = new HashMap<>();

    @BeforeEach
    void render() throws IOException {
        RenderFixture site = RenderFixture.of(EXAMPLE);
        ReadFingerprints found = site.fingerprints();
        assertThat(site.render().diagnostics()).isEmpty();
        for (RenderedPage page : site.render().value()) {
            before.put(page.page().path(), page);
            fingerprints.put(page.page().path(), found.of(page.reads()));
        }
    }

    /** The pages that would be taken as they are. */
    private List<Page> reused(Site site, RenderFixture fixture) {
        ReadFingerprints found = new ReadFingerprints(site, new Theme(), fixture.settings(site));
        return site.pages().stream()
                .filter(page -> before.containsKey(page.path())
                        && found.same(before.get(page.path()).reads(), fingerprints.get(page.path())))
                .toList();
    }

    private List<String> stale(String file, String text) throws IOException {
        RenderFixture fixture = RenderFixture.of(EXAMPLE).file(file, text);
        Site site = fixture.site();
        PageRenderer renderer = new PageRenderer(site, new Theme(), fixture.settings(site));
        List<String> stale = new ArrayList<>();
        for (Page page : reused(site, fixture)) {
            RenderedPage old = before.get(page.path());
            PageRenderer.Result result = renderer.render(page);
            RenderedPage now = result.page();
            if (!now.html().equals(old.html())
                    || !result.faults().isEmpty()
                    || now.complete() != old.complete()
                    || !now.reads().equals(old.reads())) {
                stale.add(page.path() + " after a change of " + file + ":\n" + text);
            }
        }
        return stale;
    }

    @Test
    void noPageIsStaleAfterAnyChangeOfALine() throws IOException {
        int changes = 0;
        for (Map.Entry<String, String> file :
                new TreeMap<>(RenderFixture.of(EXAMPLE).files()).entrySet()) {
            if (file.getKey().startsWith("assets/") || file.getKey().startsWith("templates/")) {
                continue;
            }
            List<String> lines = file.getValue().lines().toList();
            boolean content = file.getKey().startsWith("content/");
            int end = content ? lines.subList(1, lines.size()).indexOf("---") + 1 : lines.size();
            for (int i = content ? 1 : 0; i < end; i++) {
                assertThat(stale(file.getKey(), with(lines, i, otherwise(lines.get(i)))))
                        .isEmpty();
                if (++changes % 3 == 0) {
                    assertThat(stale(file.getKey(), with(lines, i, ""))).isEmpty();
                }
            }
        }
        assertThat(changes).isGreaterThan(200);
    }

    private static String with(List<String> lines, int index, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(index, line);
        return String.join("\n", changed) + "\n";
    }

    /** Another letter or digit for the last one of a line. */
    private static String otherwise(String line) {
        int last = line.length() - 1;
        while (last >= 0 && !Character.isLetterOrDigit(line.charAt(last))) {
            last--;
        }
        if (last < 0) {
            return line;
        }
        char other = Character.isDigit(line.charAt(last)) ? '7' : 'q';
        return line.substring(0, last) + (other == line.charAt(last) ? other - 1 : other) + line.substring(last + 1);
    }

    @Test
    void aPhoneNumberIsRenderedAgainOnlyWhereThePersonIsShown() throws IOException {
        RenderFixture fixture = RenderFixture.of(EXAMPLE);
        String people = fixture.files().get("data/people/cds.yml");
        fixture.file("data/people/cds.yml", people.replace("23125-120", "23125-121"));
        Set<String> rendered = new TreeSet<>(before.keySet());
        Site site = fixture.site();
        reused(site, fixture).forEach(page -> rendered.remove(page.path()));
        Set<String> showing = new TreeSet<>();
        before.forEach((path, page) -> {
            if (page.html().contains("Elias Wördemann")) {
                showing.add(path);
            }
        });

        assertThat(rendered).isSubsetOf(showing).contains("groups/cds.md", "people.md");
    }
}
