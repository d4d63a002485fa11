package nrw.ikim.site.render;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The way back from the generated HTML to the line that made it. */
class OriginsTest {

    @Test
    void aLinkInMarkdownLeadsToItsLine() {
        RenderFixture site = RenderFixture.page("One.\n\nTwo [x](/gone/) three.\n");

        assertThat(site.originOf("page.md", "/gone/")).hasToString("src/site/content/page.md:6:9");
    }

    @Test
    void aLinkInMarkdownBehindTagsLeadsToItsLine() {
        RenderFixture site = RenderFixture.page("{% for i in 1..3 %}\nItem {{ i }}\n{% endfor %}\nÄ [x](/gone/)\n");

        assertThat(site.originOf("page.md", "/gone/")).hasToString("src/site/content/page.md:7:7");
    }

    @Test
    void aLinkInATemplateLeadsToTheTemplate() {
        RenderFixture site = RenderFixture.page("Text.\n")
                .file("templates/plain.peb", "<p>\n{{ content }} <a href=\"/gone/\">x</a>\n");

        assertThat(site.originOf("page.md", "/gone/")).hasToString("src/site/templates/plain.peb:2:24");
    }

    @Test
    void aLinkInAPartialLeadsToThePartial() {
        RenderFixture site = RenderFixture.page("Text.\n")
                .file("templates/plain.peb", "{{ content }}{% include \"foot\" %}")
                .file("templates/foot.peb", "{% if page.title is present %}\n  <a href='/gone/'>x</a>\n{% endif %}");

        assertThat(site.originOf("page.md", "/gone/")).hasToString("src/site/templates/foot.peb:2:12");
    }

    @Test
    void aLinkMadeOfADatumLeadsToTheDatum() {
        RenderFixture site = RenderFixture.page("Text.\n")
                .file("data/groups.yml", "- name: a\n  home: /gone/\n")
                .file(
                        "templates/plain.peb",
                        "{% for g in data.groups %}<a href=\"{{ g.home | url }}\">x</a>{% endfor %}");

        assertThat(site.originOf("page.md", "/gone/")).hasToString("src/site/data/groups.yml:2:9");
    }

    @Test
    void aLinkMadePartlyOfADatumLeadsToTheDatum() {
        RenderFixture site = RenderFixture.page("Text.\n")
                .file("data/groups.yml", "- name: gone\n")
                .file(
                        "templates/plain.peb",
                        "{% for g in data.groups %}<a href=\"/groups/{{ g.name }}/\">x</a>{% endfor %}");

        assertThat(site.originOf("page.md", "/groups/gone/")).hasToString("src/site/data/groups.yml:1:9");
    }

    @Test
    void aLinkMadeOfFrontMatterLeadsThere() {
        RenderFixture site = new RenderFixture()
                .file("content/page.md", "---\nlayout: plain\nimage: /img/gone.png\n---\nText.\n")
                .file("templates/plain.peb", "<img src=\"{{ page.image | url }}\" alt=\"\">");

        assertThat(site.originOf("page.md", "/img/gone.png")).hasToString("src/site/content/page.md:3:8");
    }

    @Test
    void aLinkInAMacroLeadsToTheMacroAndADatumInItToTheDatum() {
        RenderFixture site = RenderFixture.page("Text.\n")
                .file("data/groups.yml", "- name: a\n  home: /other/\n")
                .file("templates/plain.peb", "{% import \"macros\" %}<p>{{ card(data.groups[0]) }}</p>")
                .file(
                        "templates/macros.peb",
                        "{% macro card(g) %}\n<a href=\"/gone/\">{{ g.name }}</a>\n<a href=\"{{ g.home }}\">y</a>{% endmacro %}");

        assertThat(site.originOf("page.md", "/gone/")).hasToString("src/site/templates/macros.peb:2:10");
        assertThat(site.originOf("page.md", "/other/")).hasToString("src/site/data/groups.yml:2:9");
    }

    @Test
    void aLinkInMarkdownOfADatumLeadsToTheDatum() {
        RenderFixture site = RenderFixture.page("Text.\n")
                .file("data/groups.yml", "- about: See [x](/gone/)\n")
                .file("templates/plain.peb", "{{ data.groups[0].about | markdown }}");

        assertThat(site.originOf("page.md", "/gone/")).hasToString("src/site/data/groups.yml:1:10");
    }

    @Test
    void aHeadingLeadsToItsLine() {
        RenderFixture site = RenderFixture.page("Text.\n\n## A heading\n");

        assertThat(site.originOf("page.md", "a-heading")).satisfies(location -> {
            assertThat(location.file()).isEqualTo("src/site/content/page.md");
            assertThat(location.span().line()).isEqualTo(6);
        });
    }
}
