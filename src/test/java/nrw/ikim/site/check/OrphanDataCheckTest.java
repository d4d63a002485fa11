package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.model.InMemorySite;
import nrw.ikim.site.model.Page;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.render.Read;
import nrw.ikim.site.render.ReadSet;
import nrw.ikim.site.render.RenderedPage;
import nrw.ikim.site.source.Theme;
import nrw.ikim.site.text.OriginMap;

import static org.assertj.core.api.Assertions.assertThat;

class OrphanDataCheckTest {

    private static final String WOLVES =
            "src/site/data/people/wolves.yml:1:1 data-orphan: there is no group `wolves`, whose "
                    + "file this would be by its name, and no page reads it"
                    + " | help: add the group to src/site/data/groups.yml, or take the file out of src/site/data/people/";

    private final InMemorySite site = new InMemorySite()
            .with("data/groups.yml", "- name: otters")
            .with("data/people/otters.yml", "- name: Edda Uferling")
            .with("data/people/wolves.yml", "- name: Lone Wulff")
            .with("content/index.md", "Welcome");

    private List<String> faults(boolean complete, String... reads) {
        Site built = site.build().value();
        ReferenceCheck.Result references = new ReferenceCheck().check(built);
        List<CheckedPage> pages = new ArrayList<>();
        for (Page page : built.pages()) {
            ReadSet read = new ReadSet(Stream.of(reads)
                    .map(name -> new Read(Read.Kind.DATA_FILE, name, List.of(), List.of()))
                    .toList());
            OriginMap origins = new OriginMap.Builder(page.document().source().text()).build();
            pages.add(new CheckedPage(new RenderedPage(page, "", origins, read, complete), PageFacts.NONE));
        }
        Doubts doubts = new Doubts(built, references.diagnostics());
        return InMemorySite.lines(new OrphanDataCheck(new Theme()).check(built, references, doubts, pages));
    }

    @Test
    void tellsAFileOfNoEntryThatNoPageReads() {
        assertThat(faults(true, "groups.yml", "people/otters.yml", "people/")).containsExactly(WOLVES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people/wolves.yml", "people/wolves.yml#Lone Wulff", "people/wolves.yml[name]"})
    void whatAPageReadsIsOfUse(String read) {
        assertThat(faults(true, "groups.yml", read)).isEmpty();
    }

    @Test
    void aFileThatWasNamedAlreadyIsNotToldTwice() {
        site.with("data/groups.yml", "- name: otters", "- name: wolfes");

        assertThat(faults(true)).isEmpty();
    }

    @Test
    void suggestsTheNameOfAnEntryThatNeedsNone() {
        site.with("data/groups.yml", "- name: otters", "- {name: wolf, url: 'https://wolf.example'}");
        site.with("data/people/wolff.yml", "[]").with("data/people/wolves.yml", "- name: Lone Wulff");

        assertThat(faults(true)).hasSize(2).anySatisfy(fault -> assertThat(fault)
                .contains("wolff.yml:1:1 data-orphan")
                .endsWith("did you mean src/site/data/people/wolf.yml"));
    }

    @Test
    void onlyTheFolderOfTheEntriesIsLookedAt() {
        site.with("data/boats.yml", "[]")
                .with("data/people/old/foxes.yml", "[]")
                .with("data/other/foxes.yml", "[]");

        assertThat(faults(true)).containsExactly(WOLVES);
    }

    @Test
    void aPageThatFailedOrIsADraftMayReadWhatItNames() {
        assertThat(faults(false)).containsExactly(WOLVES);

        site.with("content/draft.md", "---", "draft: true", "---", "{{ data.people.wolves }}");
        assertThat(faults(true)).isEmpty();

        site.with("content/draft.md", "");
        site.with("content/index.md", "{{ data.people.wolves");
        assertThat(faults(true)).containsExactly(WOLVES);
        assertThat(faults(false)).isEmpty();
    }

    @Test
    void withoutSoundDataNoFileIsOfNoEntry() {
        site.with("data/groups.yml", "- name: otters", "- label: Wolves");
        assertThat(faults(true)).isEmpty();

        site.with("data/groups.yml", "- [");
        assertThat(faults(true)).isEmpty();
    }

    @Test
    void aBrokenFileHasItsOwnFault() {
        site.with("data/people/wolves.yml", "- [");

        assertThat(faults(true)).isEmpty();
    }
}
