package nrw.ikim.site.render;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page is said to have read: an incremental build renders it again when any of that changes. */
class ReadSetTest {

    private final RenderFixture site = new RenderFixture()
            .file("site.yml", "title: Test\n")
            .file("data/groups.yml", "- name: imaging\n  label: Imaging\n- name: genomics\n  label: Genomics\n")
            .file("data/contact.yml", "mail: a@example.org\nphone: 12\n")
            .file("data/people/imaging.yml", "- name: Ada\n")
            .file("data/people/genomics.yml", "[]\n")
            .file("assets/img/a.png", "")
            .file("content/projects/p.md", "---\nlayout: plain\n---\n")
            .file("templates/partials/list.peb", "{{ data.groups | length }}");

    private ReadSet readsOf(String template) {
        return site.file("content/page.html", "---\nlayout: plain\n---\n" + template)
                .rendered("page.html")
                .reads();
    }

    @Test
    void namesTemplatesAndPartialsAndThoseLookedForInVain() {
        assertThat(readsOf("{% include 'partials/list' %}").templates()).containsExactly("partials/list", "plain");
        assertThat(readsOf("{% include 'gone' %}").templates()).contains("gone");
    }

    @Test
    void namesAWholeFileOrItsSize() {
        assertThat(readsOf("{% for g in data.groups %}{{ g.name }}{% endfor %}").data())
                .containsExactly("groups.yml");
        assertThat(readsOf("{{ data.groups | length }}").data()).containsExactly("groups.yml[]");
    }

    @Test
    void namesSingleEntriesAndKeys() {
        assertThat(readsOf("{{ data.contact.mail }}").data()).containsExactly("contact.yml#mail");
        assertThat(readsOf("{{ (data.groups | find('name', 'imaging')).label }}")
                        .data())
                .containsExactly("groups.yml[name=imaging]");
        assertThat(readsOf("{{ data.contact.fax | default('') }}").data()).containsExactly("contact.yml#fax");
    }

    @Test
    void namesAFolderWhereItsFilesWereListedOrLookedForInVain() {
        assertThat(readsOf("{% for f in data.people %}{% endfor %}").data()).contains("people/");
        assertThat(readsOf("{{ data.people.none | default('') }}").data()).containsExactly("people", "people/none");
    }

    @Test
    void namesCollectionsAssetsAndConfiguration() {
        ReadSet reads = readsOf(
                "{{ site.title }}{{ project.version }}{{ site.collections.projects | length }}{{ '/img/a.png' | url }}");

        assertThat(reads.collections()).containsExactly("projects");
        assertThat(reads.assets()).containsExactly("img/a.png");
        assertThat(reads.configuration()).containsExactly("project.version", "site.basePath", "site.title");
    }

    @Test
    void namesPagesWhoseAddressWasAskedFor() {
        assertThat(readsOf("{{ link('projects/p.md') }}").pages()).containsExactly("projects/p.md(url)");
        assertThat(readsOf("{{ '[p](/projects/p.md)' | markdown }}").pages()).containsExactly("projects/p.md(url)");
        assertThat(readsOf("{{ url_of(site.pages[1]) }}").collections()).containsExactly("*(url)");
        assertThat(readsOf("{{ url_of(data.groups[0]) is present }}").pages()).containsExactly("groups#imaging");
    }

    @Test
    void namesTheEntryThatAPageBelongsTo() {
        site.file("content/groups/imaging.html", "---\nlayout: plain\n---\n{{ page.entry.label }}")
                .file("content/groups/genomics.html", "---\nlayout: plain\n---\n{{ page.title }}");

        assertThat(site.rendered("groups/imaging.html").reads().data()).containsExactly("groups.yml#imaging");
        assertThat(site.rendered("groups/genomics.html").reads().data()).containsExactly("groups.yml#genomics");
        assertThat(readsOf("{{ site.pages[3].entry is present }}").pages()).containsExactly("projects/p.md(entry)");
    }

    @Test
    void namesSettingsThatWereLookedForInVainOrUsedByFilters() {
        assertThat(readsOf("{{ site.tagline | default('') }}").configuration()).containsExactly("site.tagline");
        assertThat(readsOf("{{ '/' | absolute_url }}").configuration()).containsExactly("site.basePath", "site.url");
        assertThat(readsOf("{{ '2026-01-01' | date('MMMM') | upper }}").configuration())
                .containsExactly("site.language");
    }

    @Test
    void namesAssetsOfMarkdown() {
        site.file("content/m.md", "---\nlayout: plain\n---\n![A](../assets/img/a.png)\n");

        assertThat(site.rendered("m.md").reads().assets()).containsExactly("img/a.png");
        assertThat(site.rendered("m.md").html()).contains("src=\"/img/a.png\"");
    }
}
