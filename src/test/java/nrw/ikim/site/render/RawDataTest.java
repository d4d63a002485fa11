package nrw.ikim.site.render;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** What of the uses of {@code raw} is reported. */
class RawDataTest {

    private static RenderFixture site(String template) {
        return new RenderFixture()
                .file("content/a.html", "---\nlayout: own\nbio: <b>so</b>\n---\n<p>Text</p>")
                .file("content/b.html", "---\nlayout: own\nbio: <b>so</b>\n---\n<p>Text</p>")
                .file("data/words.yml", "- <i>one</i>\n- <i>two</i>\n")
                .file("templates/part.peb", "{{ html | raw }}")
                .file("templates/own.peb", template);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ page.bio | raw }}",
                "{{ page.bio | upper | raw }}",
                "{{ ('<p>' ~ page.bio) | raw }}",
                "{{ \"<p>#{page.bio}\" | raw }}",
                "{{ page.missing | default(page.bio) | raw }}",
                "{{ '<p>x</p>' | replace({'x': page.bio}) | raw }}",
                "{{ (1 == 1 ? page.bio : '') | raw }}",
                "{% set bio = page.bio %}{{ bio | raw }}",
                "{% set bio = '<p>' ~ page.bio %}{{ bio | raw }}",
                "{% for word in data.words %}{{ word | raw }}{% endfor %}",
                "{{ data.words | join(' ') | raw }}",
                "{% macro shown(html) %}{{ html | raw }}{% endmacro %}{{ shown(page.bio) }}",
                "{% macro shown(html) %}{{ html }}{% endmacro %}{{ shown(page.bio | raw) }}",
            })
    void reportsDataAtRawOnceForAllPages(String template) {
        Diagnostic fault = site("<h1>Own</h1>\n" + template).fault();

        assertThat(fault.rule()).isEqualTo(Rule.TEMPLATE_RAW);
        int column = template.indexOf("raw") + 1;
        assertThat(fault.location()).hasToString("src/site/templates/own.peb:2:" + column);
        assertThat(fault.notes()).containsExactly("on 2 pages, first /a/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ content | raw }}",
                "{{ content | replace({'Text': '<b>Text</b>'}) | raw }}",
                "{{ page.bio | markdown | raw }}",
                "{{ page.bio | escape | raw }}",
                "{{ {'a': page.bio} | json | raw }}",
                "{{ '<b>' | raw }}",
                "{{ ('<a href=' ~ link('b.html') ~ '>') | raw }}",
                "{{ (page.bio is present ? '<b>' : '<i>') | raw }}",
                "{{ 4 | raw }}{{ site.today | raw }}",
                "{% set bio = '<b>' %}{{ bio | raw }}",
                "{% set bio = page.bio | markdown %}{{ bio | raw }}",
                "{% set bio = '<b' ~ '>' %}{{ bio | raw }}",
                "{% for mark in ['<br>'] %}{{ mark | raw }}{% endfor %}",
                "{% macro shown(html) %}{{ html | raw }}{% endmacro %}{{ shown('<b>') }}{{ shown(shown('<i>')) }}",
                "{% include 'part' with {'html': '<b>'} %}",
            })
    void leavesAloneWhatIsSafeOrStandsInATemplate(String template) {
        assertThat(site(template).render().diagnostics()).isEmpty();
    }

    @Test
    void reportsEachPlaceOfAPageAndOfAPageThatFailsLater() {
        assertThat(RenderFixture.page("{{ site.title | raw }}\n{{ page.layout | raw }}\n{{ nothing }}\n")
                        .render()
                        .diagnostics())
                .extracting(fault ->
                        fault.rule().id() + " " + fault.location().span().line())
                .containsExactly("template-raw 4", "template-raw 5", "template-undefined 6");
    }
}
