package nrw.ikim.site.check;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.model.InMemorySite;
import nrw.ikim.site.model.Site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class ParentCheckTest {

    private static List<String> faults(String... groups) {
        Site site = new InMemorySite().with("data/groups.yml", groups).build().value();
        return InMemorySite.lines(new ReferenceCheck().check(site).diagnostics());
    }

    @Test
    void anEntryBelongsToOneThatIsThere() {
        assertThat(faults("- name: a", "- {name: b, group: a}", "- {name: c, group: ''}", "- {name: d, group: }"))
                .isEmpty();
        assertThat(faults("- name: a", "- {name: b, group: A}"))
                .containsExactly(
                        "src/site/data/groups.yml:2:20 reference-missing: there is no group `A` in the data of "
                                + "`groups` | known are `a`, `b` | help: correct the name, or add the group to "
                                + "src/site/data/groups.yml | did you mean a");
    }

    @Test
    void tellsEachCycleOnceAtItsFirstMember() {
        assertThat(faults(
                        "- {name: tail, group: b}",
                        "- {name: c, group: b}",
                        "- {name: b, group: d}",
                        "- {name: d, group: c}",
                        "- {name: other, group: tail}",
                        "- {name: self, group: self}"))
                .containsExactly(
                        "src/site/data/groups.yml:2:20 reference-cycle: the group `c` belongs to itself: `c` → `b` → `d` → `c`"
                                + " | help: take `group` away from one of them, or let it name another group",
                        "src/site/data/groups.yml:6:23 reference-cycle: the group `self` belongs to itself: `self` → `self`"
                                + " | help: take `group` away, or let it name another group");
    }

    @Test
    void followsEachOfSeveralParents() {
        assertThat(faults("- name: top", "- {name: a, group: [top, b]}", "- {name: b, group: [top, a]}"))
                .containsExactly(
                        "src/site/data/groups.yml:2:26 reference-cycle: the group `a` belongs to itself: `a` → `b` → `a`"
                                + " | help: take `group` away from one of them, or let it name another group");
        assertThat(faults("- name: top", "- {name: a, group: [top, b]}", "- {name: b, group: [top]}"))
                .isEmpty();
    }

    @Test
    void aLongCycleIsNeitherSlowNorLong() {
        String[] groups = new String[20_000];
        Arrays.setAll(groups, i -> "- {name: g" + i + ", group: g" + (i + 1) % groups.length + "}");

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(faults(groups))
                .singleElement()
                .asString()
                .contains("`g0` → `g1` → ", "`g9` → … (20000 in all) → `g0`")
                .hasSizeLessThan(400));
    }

    @Test
    void withoutSoundDataNoParentIsUnknown() {
        assertThat(faults("- {name: b, group: a}", "- label: A?")).isEmpty();
    }

    @Test
    void aCollectionWithoutAKeyForItHasNoParents() {
        Site site = new InMemorySite()
                .with("site.yml", "collections:", "  groups: {data: groups, id: name, page: 'groups/{id}'}")
                .with("data/groups.yml", "- {name: a, group: a}", "- {name: b, group: x}")
                .build()
                .value();

        assertThat(new ReferenceCheck().check(site).diagnostics()).isEmpty();
    }
}
