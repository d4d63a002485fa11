package nrw.ikim.site.render;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What moves the fingerprints of a page that shows a thing, and what leaves them alone. */
class ReadFingerprintsTest {

    private static final String GROUPS =
            "- {name: imaging, type: rg, size: 3}\n- {name: genomics, type: jrg, size: 5}\n";

    private final RenderFixture site = new RenderFixture()
            .file("site.yml", "title: Test\ndescription: D\nurl: https://www.example.org\n")
            .file("data/groups.yml", GROUPS)
            .file("data/words.yml", "[a, b]\n")
            .file("data/contact.yml", "mail: a@example.org\nphone: 12\n")
            .file("data/people/imaging.yml", "- {name: Ada, mail: a@example.org}\n- {name: Ben, mail: b@example.org}\n")
            .file("assets/img/a.png", "")
            .file("content/news/a.md", "---\ntitle: A\ndate: 2026-01-01\ntags: [x, y]\n---\nText")
            .file("content/news/b.md", "---\ntitle: B\ndate: 2026-02-01\ntags: [y]\n---\nText")
            .file("content/groups/imaging.md", "---\nlayout: plain\n---\n")
            .file("content/deep/page.md", "---\nlayout: plain\n---\n")
            .file("templates/partials/part.peb", "part")
            .file("templates/macros.peb", "{% macro m() %}macro{% endmacro %}");

    /** Whether the page would be rendered again; also makes sure that it is where it would look otherwise. */
    private boolean isRenderedAgain(Consumer<RenderFixture> change) {
        RenderedPage before = site.rendered("page.md");
        long[] fingerprints = site.fingerprints().of(before.reads());
        change.accept(site);
        boolean again = !site.fingerprints().same(before.reads(), fingerprints);
        assertThat(again || site.rendered("page.md").html().equals(before.html()))
                .as("is rendered again or looks the same")
                .isTrue();
        return again;
    }

    private void shows(String body) {
        site.file("content/page.md", "---\nlayout: plain\n---\n" + body);
        assertThat(site.render().diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
        {{ data.contact.mail }} ¦ data/contact.yml ¦ mail: b@example.org
        {{ data.contact.fax | default('-') }} ¦ data/contact.yml ¦ {mail: a@example.org, phone: 12, fax: 3}
        {{ data.contact.phone }} ¦ data/contact.yml ¦ {mail: a@example.org, phone: 012}
        {{ data.contact.phone == 12 }} ¦ data/contact.yml ¦ {mail: a@example.org, phone: "12"}
        {{ data.contact | length }} ¦ data/contact.yml ¦ {mail: a@example.org}
        {% for c in data.contact %}{{ c.key }}{% endfor %} ¦ data/contact.yml ¦ {phone: 12, mail: a@example.org}
        {{ data.contact is empty }} ¦ data/contact.yml ¦ {}
        {{ data.contact | json }} ¦ data/contact.yml ¦ [a]
        {{ data.contact is map }} ¦ data/contact.yml ¦ [a]
        {{ data.words | join(' ') }} ¦ data/words.yml ¦ [b, a]
        {{ data.words[1] }} ¦ data/words.yml ¦ [a, c]
        {{ data.words[2] | default('-') }} ¦ data/words.yml ¦ [a, b, c]
        {{ data.words contains 'c' }} ¦ data/words.yml ¦ [a, b, c]
        {{ data.words | slice(0, 1) | first }} ¦ data/words.yml ¦ [c, b]
        {{ (data.words | reverse) | last }} ¦ data/words.yml ¦ [c, b]
        {{ data.groups | length }} ¦ data/groups.yml ¦ [{name: imaging}]
        {{ data.groups is present }} ¦ data/groups.yml ¦ []
        {{ (data.groups | find('name', 'imaging')).size }} ¦ data/groups.yml ¦ [{name: imaging, size: 4}]
        {{ (data.groups | find('name', 'x')) is present }} ¦ data/groups.yml ¦ [{name: x}]
        {{ data.groups | where('type', 'rg') | length }} ¦ data/groups.yml ¦ [{name: imaging, type: jrg}]
        {{ data.groups | where('size', 3.0) | length }} ¦ data/groups.yml ¦ [{name: imaging, size: 4}]
        {{ data.groups | where('none', null) | length }} ¦ data/groups.yml ¦ [{name: imaging, none: 4}]
        {{ data.groups | pluck('type') | join(' ') }} ¦ data/groups.yml ¦ [{type: rg}, {type: rg}]
        {{ (data.groups | sort_by('size', 'desc'))[0].name }} ¦ data/groups.yml ¦ [{name: x, size: 3}, {name: y, size: 1}]
        {{ (data.groups | group_by('type'))[1].key }} ¦ data/groups.yml ¦ [{type: rg}, {type: other}]
        {{ data.people.imaging is present }} ¦ data/people/imaging.yml ¦ []
        {{ data.people.genomics is present }} ¦ data/people/genomics.yml ¦ [{name: Cy}]
        {{ data.people.other is defined }} ¦ data/people/other.yml ¦ []
        {% for f in data.people %}{{ f.key }}{% endfor %} ¦ data/people/other.yml ¦ []
        {{ data.more is empty }} ¦ data/more/a.yml ¦ a
        {{ site.title }} ¦ site.yml ¦ title: Other
        {{ site.tagline | default('-') }} ¦ site.yml ¦ {title: Test, tagline: T}
        {{ '/' | url }} ¦ site.yml ¦ {title: Test, basePath: /sub}
        {{ '/' | absolute_url }} ¦ site.yml ¦ {title: Test, url: "https://example.org"}
        {{ '2026-05-01' | date('MMMM') }} ¦ site.yml ¦ {title: Test, language: de}
        {{ site.pages | length }} ¦ content/more.md ¦ x
        {{ site.collections.news | length }} ¦ content/news/c.md ¦ x
        {{ site.collections.more is present }} ¦ content/more/c.md ¦ x
        {% for p in site.pages %}{{ p.title }}{% endfor %} ¦ content/news/a.md ¦ `---{title: C}`
        {{ (site.pages | find('url', '/news/a/')).title }} ¦ content/news/a.md ¦ `---{title: C}`
        {{ (site.pages | find('url', '/x/')) is present }} ¦ content/x.md ¦ x
        {{ site.collections.news | where('tags', 'x') | length }} ¦ content/news/b.md ¦ `---{tags: [x]}`
        {{ (site.collections.news | sort_by('date'))[0].title }} ¦ content/news/b.md ¦ `---{title: C, date: 2025-01-01}`
        {{ site.collections.news | pluck('title') | join(' ') }} ¦ content/news/b.md ¦ `---{title: C}`
        {{ (site.collections.news | group_by('date'))[0].items | length }} ¦ content/news/b.md ¦ `---{date: 2026-01-01}`
        {{ get(site.pages[0], 'nav', '-') }} ¦ content/deep/page.md ¦ `---{nav: main}`
        {{ link('news/a.md') }} ¦ content/news/a.md ¦ `---{permalink: /a/}`
        {{ url_of(data.groups[0]) }} ¦ content/groups/imaging.md ¦ `---{permalink: /i/}`
        {{ url_of(data.groups[1]) | default('-') }} ¦ content/groups/genomics.md ¦ x
        [a](news/a.md) ¦ content/news/a.md ¦ `---{permalink: /a/}`
        [a](news/c.md) ¦ content/news/c.md ¦ `---{permalink: /c/}`
        [a](/news/c.md) ¦ content/news/c.md ¦ `---{permalink: /c/}`
        {{ '[a](news/c.md)' | markdown }} ¦ content/news/c.md ¦ `---{permalink: /c/}`
        ![a](../assets/img/b.png) ¦ assets/img/b.png ¦ x
        {% include 'partials/part' %} ¦ templates/partials/part.peb ¦ changed
        {% include 'partials/footer' with {'siteTitle': 'x', 'here': ''} %} ¦ templates/partials/footer.peb ¦ own
        {% import 'macros' %}{{ m() }} ¦ templates/macros.peb ¦ `{% macro m() %}x{% endmacro %}`
        text ¦ templates/plain.peb ¦ `<p>{{ content }}</p>`
        """)
    void aRelatedChangeIsSeenAndAnUnrelatedOneIsNot(String body, String file, String changed) {
        shows(body);

        assertThat(isRenderedAgain(site -> site.file("data/other.yml", "x: 1")
                        .file("templates/unused.peb", "x")
                        .file("assets/css/a.css", "")
                        .file("data/contact.yml", site.files().get("data/contact.yml") + "\n# note\n")))
                .as("an unrelated change")
                .isFalse();
        assertThat(isRenderedAgain(site -> site.file(file, text(changed))))
                .as("a related change")
                .isTrue();
    }

    /** A front matter is written in one line here. */
    private static String text(String changed) {
        return changed.startsWith("---") ? "---\n" + changed.substring(3) + "\n---\nText" : changed;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
        {{ data.contact.mail }} ¦ data/contact.yml ¦ {phone: 13, mail: a@example.org}
        {{ data.groups | length }} ¦ data/groups.yml ¦ [{name: a}, {name: b}]
        {{ (data.groups | find('name', 'imaging')).size }} ¦ data/groups.yml ¦ [{name: x}, {name: imaging, type: rg, size: 3}]
        {{ data.groups | pluck('name') | join(' ') }} ¦ data/groups.yml ¦ [{name: imaging}, {name: genomics}]
        {{ (data.people.imaging | find('name', 'Ada')).mail }} ¦ data/people/imaging.yml ¦ [{name: Ada, mail: a@example.org}, {name: C}]
        {{ data.people.genomics is present }} ¦ data/people/other.yml ¦ [{name: Cy}]
        {{ data.people is present }} ¦ data/people/other.yml ¦ [{name: Cy}]
        {{ site.title }} ¦ site.yml ¦ {title: Test, description: E}
        {{ site.collections.news | length }} ¦ content/news/a.md ¦ `---{title: C}`
        {% for p in site.pages %}{{ p.url }}{% endfor %} ¦ content/news/a.md ¦ `---{title: C}`
        {{ site.collections.news | where('tags', 'x') | pluck('title') | join(' ') }} ¦ content/news/b.md ¦ `---{title: C, tags: [y]}`
        {{ site.pages | where('section', '') | length }} ¦ content/news/c.md ¦ x
        {{ (site.collections.news | sort_by('date', 'desc'))[0].url }} ¦ content/news/a.md ¦ `---{title: C, date: 2025-01-01}`
        {{ link('news/a.md') }} ¦ content/news/a.md ¦ `---{title: C}`
        {{ url_of(data.groups[0]) }} ¦ content/groups/imaging.md ¦ text
        [a](news/a.md) ¦ content/news/a.md ¦ `---{title: C}`
        {{ page.title }} ¦ content/groups/imaging.md ¦ text
        """)
    void aChangeOfWhatItDidNotAskForIsNotSeen(String body, String file, String changed) {
        shows(body);

        assertThat(isRenderedAgain(site -> site.file(file, text(changed)))).isFalse();
    }

    @Test
    void itsOwnSourceIsSeen() {
        shows("text");

        assertThat(isRenderedAgain(site -> site.file("content/page.md", "---\nlayout: plain\n---\nother")))
                .isTrue();
    }

    @Test
    void itsEntryIsSeenButNotThatOfOthers() {
        site.file("content/page.md", "---\nlayout: plain\ngroup: genomics\n---\n{{ page.entry.size }}");

        assertThat(isRenderedAgain(site -> site.file("data/groups.yml", GROUPS.replace("3", "4"))))
                .isFalse();
        assertThat(isRenderedAgain(site -> site.file("data/groups.yml", GROUPS.replace("5", "4"))))
                .isTrue();
    }

    @Test
    void theDayAndTheProjectAreSeenWhereTheyAreShown() {
        shows("{{ site.title }}");
        assertThat(isRenderedAgain(site -> site.today(LocalDate.of(2026, 11, 2)).version("1.2.4")))
                .isFalse();
        shows("{{ site.today }}");
        assertThat(isRenderedAgain(site -> site.today(LocalDate.of(2026, 11, 3))))
                .isTrue();
        shows("{{ project.version }}");
        assertThat(isRenderedAgain(site -> site.version("1.2.5"))).isTrue();
    }

    @Test
    void aPageThatGoesIsSeen() {
        shows("{{ site.collections.news | length }}");
        assertThat(isRenderedAgain(site -> site.without("content/news/b.md"))).isTrue();
        shows("[a](/news/a.md)");
        assertThat(isRenderedAgain(site -> site.without("content/news/a.md"))).isTrue();
    }

    @Test
    void anEntryThatGetsTheIdOfAnotherIsSeen() {
        shows("{{ url_of(data.groups | find('size', 3)) }}");

        assertThat(isRenderedAgain(site -> site.file("data/groups.yml", "- {name: imaging, size: 1}\n" + GROUPS)))
                .isTrue();
    }

    @Test
    void anAssetThatTakesAnAddressIsSeenAsItIsSaidToBeUsed() {
        shows("{{ '/img/b.png' | url }}");

        assertThat(isRenderedAgain(site -> site.file("assets/img/b.png", ""))).isTrue();
    }

    @Test
    void aListOfAllPagesIsFewReadsAndOneOfSomePagesTheirs() {
        shows("{% for p in site.pages %}{{ p.title }}{{ p.url }}{% endfor %}");
        assertThat(site.rendered("page.md").reads().collections()).containsExactly("*(title, url)");
        shows("{% for p in site.pages %}{% if loop.first %}{{ p.title }}{% endif %}{% endfor %}");
        assertThat(site.rendered("page.md").reads().collections()).containsExactly("*");
        assertThat(site.rendered("page.md").reads().pages()).containsExactly("deep/page.md(title)");
        shows(
                "{% for p in site.collections.news | where('tags', 'y') | sort_by('date', 'desc') %}{{ p.title }}{% endfor %}");
        assertThat(site.rendered("page.md").reads().collections())
                .containsExactly("news", "news[tags=y][date desc](title)");
    }
}
