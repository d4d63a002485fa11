package nrw.ikim.site.render;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** What templates may write, and what they are told where they may not. */
class TemplateLanguageTest {

    private static final String GROUPS = """
            - name: imaging
              label: Imaging & Sensing
              size: 12
              tags: [ct, mri]
              note:
            - name: genomics
              label: Genomics
              size: 3
              tags: [dna, ct]
              since: 2021-04-01
              url: https://genomics.example.org/
            """;

    private static RenderFixture html(String template) {
        return new RenderFixture()
                .file("content/page.html", "---\nlayout: plain\ntitle: Test\n---\n" + template)
                .file("data/groups.yml", GROUPS)
                .file("data/steering-group.yml", "- name: Ada\n")
                .file("content/groups/imaging.md", "---\nlayout: none\n---\nText.\n")
                .file("assets/img/a 50%.png", "")
                .file("templates/shown.peb", "{{ x }}")
                .file("templates/none.peb", "");
    }

    private static String rendered(String template) {
        return html(template).rendered("page.html").html().strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '~',
            value = {
                "{{ data.groups | where('tags', 'ct') | pluck('name') | join(' ') }} § imaging genomics",
                "{{ data.groups | where('name', 'genomics') | pluck('size') | join('') }} § 3",
                "{{ (data.groups | find('name', 'genomics')).label }} § Genomics",
                "{{ (data.groups | find('name', 'none')) is present }} § false",
                "{{ data.groups | sort_by('size') | pluck('name') | join(' ') }} § genomics imaging",
                "{{ data.groups | sort_by('label', 'desc') | pluck('name') | join(' ') }} § imaging genomics",
                "{{ data.groups | sort_by('since') | pluck('name') | first }} § genomics",
                "{% for g in data.groups | group_by('tags') %}{{ g.items | length }}{% endfor %} § 11",
                "{{ data.groups | pluck('name') | concat(['x', 'x']) | unique | sentence }} § imaging, genomics and x",
                "{{ data.groups | pluck('name') | sentence('und') }} § imaging und genomics",
                "{{ [3, 1, 2] | sort | join(',') }} § 1,2,3",
                "{{ ['', 'a', ''] | join(',') }} § ,a,",
                "{{ range(1, 0, 2) | length }}{{ range(3, 1, -2) | join('') }}{{ 2..2 | join('') }} § 0312",
                "{{ 'grün' | markdown | length }} § 12",
                "{{ asset('img/a 50%.png') }} § /img/a%2050%25.png",
                "{{ site.languages | join }} § en",
                "{{ 'Grüße, Welt!' | slug }} § grüße-welt",
                "{{ 'a-b-c' | replace({'-': ', '}) }} § a, b, c",
                "{{ '2026-03-09' | date('d MMMM yyyy') }} § 9 March 2026",
                "{{ '/img/a.png' | url }} § /img/a.png",
                "{{ 'https://a.example.org/' | url }} § https://a.example.org/",
                "{{ link('groups/imaging.md') }} § /groups/imaging/",
                "{{ link('groups/imaging.md#team') }} § /groups/imaging/#team",
                "{{ url_of(data.groups[0]) }} § /groups/imaging/",
                "{{ url_of(data.groups[1]) }} § https://genomics.example.org/",
                "{{ '*so* & so' | markdown }} § <p><em>so</em> &amp; so</p>",
                "{{ {'a': '</script>'} | json }} § {\"a\":\"\\u003C/script\\u003E\"}",
                "{{ get(data.groups[0], 'url', 'none') }} § none",
                "{{ get(page, 'subtitle', 'none') }} § none",
                "{{ data['steering-group'][0].name }} § Ada",
                "{{ data.groups[0].label }} § Imaging &amp; Sensing",
                "{% for i in range(1, 3) %}{{ i }}{% endfor %}{% for i in 1..2 %}{{ i }}{% endfor %} § 12312",
                "{% for g in data.groups %}{{ loop.index }}{{ loop.last }} {% endfor %} § 0false 1true",
                "{% for f in data %}{{ f.key }} {% endfor %} § groups people steering-group",
                "{{ site.today | date('yyyy') }} {{ project.version }} § 2026 1.2.3"
            })
    void filtersAndFunctionsGive(String template, String expected) {
        assertThat(rendered(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "{{ page.subtitle | default('none') }} § none",
                "{{ page.a.b.c | default('none') }} § none",
                "{{ data.groups[0].note | default('none') }} § none",
                "{{ page.subtitle is present }}{{ page.title is present }} § falsetrue",
                "{{ page.subtitle is null }}{{ page.subtitle is empty }}{{ page.title is not null }} § truetruetrue",
                "{{ page.subtitle == null }} § true",
                "{% if page.subtitle %}a{% else %}b{% endif %} § b",
                "{% if data.groups[0].note %}a{% else %}b{% endif %} § b",
                "{% if data.groups[0].tags %}a{% else %}b{% endif %} § a",
                "{% if [] %}a{% elseif page.title %}b{% endif %} § b",
                "{% if not page.subtitle and (page.nothing or page.title) %}a{% endif %} § a",
                "{{ page.subtitle ? 'a' : 'b' }} § b",
                "{% set x = page.subtitle ? 'a' : 'b' %}{{ x }} § b",
                "{{ (page.subtitle ? 'a' : data.groups ? 'b' : 'c') | upper }} § B",
                "{{ [page.subtitle ? 1 : 2, get({'k': page.subtitle ? 1 : 3}, 'k')] | join(page.subtitle ? '-' : '+') }} § 2+3",
                "{% for x in page.subtitle ? [1] : [2, 3] %}{{ x }}{% endfor %} § 23",
                "{% if (page.subtitle ? page.title : 'abc') contains (page.subtitle ? 'x' : 'b') %}a{% endif %} § a",
                "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(page.subtitle ? 'a' : 'b') }} § b",
                "{% include 'shown' with {'x': page.subtitle ? 'a' : 'b'} %} § b"
            })
    void optionalValuesAreEasy(String template, String expected) {
        assertThat(rendered(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "{{ page.titel }} § template-undefined § 5:9 § titel",
                "{{ pagee.title }} § template-undefined § 5:4 § pagee",
                "{{ page.title | uper }} § template-undefined § 5:17 § uper",
                "{{ page.title is presnt }} § template-undefined § 5:18 § presnt",
                "{{ lnk('x') }} § template-undefined § 5:4 § lnk",
                "{{ link('groups/imagin.md') }} § link-broken § 5:10 § imagin",
                "{{ asset('css/none.css') }} § asset-missing § 5:11 § none",
                "{{ page.subtitle | upper }} § template-undefined § 5:9 § subtitle",
                "{{ page.subtitle == 'x' }} § template-undefined § 5:9 § subtitle",
                "{{ 'a' ~ page.subtitle }} § template-undefined § 5:15 § subtitle",
                "{{ data.groups[0].note }} § template-undefined § 5:19 § note",
                "{{ data.grups }} § template-undefined § 5:9 § grups",
                "{% for t in page.tags %}x{% endfor %} § template-undefined § 5:18 § tags",
                "{% for t in page.title %}x{% endfor %} § template-syntax § 5:1 § list",
                "{{ (data.groups | find('name', 'x')).label }} § template-undefined § 5:19 § nothing in the list",
                "{{ url_of({'name': 'x'}) }} § template-syntax § 5:4 § entry",
                "{{ site.pages | json }} § template-syntax § 5:17 § data",
                "{{ 'yesterday' | date }} § template-syntax § 5:18 § date",
                "{{ 5 | where('a', 'b') }} § template-syntax § 5:8 § list",
                "{% include 'gone' %} § template-not-found § 5:13 § gone",
                "{% set x = page.title < 3 %} § template-syntax § 5:1 § compare",
                "{% include 'gone' with 5 %} § template-syntax § 5:1 § mapping",
                "{% include '../../../etc/passwd' %} § template-not-found § 5:13 § passwd",
                "{% nonsense %} § template-syntax § 5:4 § nonsense",
                "{{ page.title  § template-syntax § 5:1 § closed",
                "{% if page.title %}x § template-syntax § 5:1 § closed",
                "{% autoescape false %}x{% endautoescape %} § template-syntax § 5:4 § autoescape",
                "{{ page.title } x {{ page.title }} § template-syntax § 5:1 § never closed",
                "{{ page.title § template-syntax § 5:1 § never closed",
                "{{ link(“groups/x.md”) }} § template-syntax § 5:9 § “",
                "{{ link('groups/x.md) }} {{ 'a' }} § template-syntax § 5:9 § never closed",
                "{% if page.title = 'x' %}{% endif %} § template-syntax § 5:18 § =",
                "{% if page.title %}{% endfor %} § template-syntax § 5:23 § endfor",
                "{{ page.title | upper('x', 'y') }}{{ 5 | where('a', 'b', 'c') }} § template-syntax § 5:1 § more values",
                "{{ data.groups | where('tags') }} § template-syntax § 5:18 § key and a value",
                "{% include page.nix %} § template-undefined § 5:17 § nix",
                "{% include 5 %} § template-syntax § 5:1 § name of a template",
                "{% include 'page:page.html' %} § template-not-found § 5:13 § page:page.html",
                "{% include 'none.peb' %} § template-not-found § 5:13 § none.peb",
                "{{ 99999999999999999999 }} § template-syntax § 5:4 § too large",
                "{% macro a() %}{% endmacro %}{% macro a() %}{% endmacro %} § template-syntax § 5:33 § macro",
                "{{ page | json }} § template-syntax § 5:11 § data",
                "{{ 'a' is even }} § template-syntax § 5:1 § wrong kind",
                "name {{ page.title }}{{ page.name }} § template-undefined § 5:30 § name",
                "{% cache 'x' %}x{% endcache %} § template-syntax § 5:4 § cache"
            })
    void faultsAreToldAtTheirPlace(String template, String rule, String place, String word) {
        Diagnostic fault = html(template.strip()).fault();

        assertThat(fault.rule().id()).isEqualTo(rule.strip());
        assertThat(fault.location()).hasToString("src/site/content/page.html:" + place.strip());
        assertThat(fault.message()).contains(word.strip()).doesNotContain("java.", "Exception", "nrw.ikim");
    }

    @Test
    void suggestsTheNameThatWasProbablyMeant() {
        assertThat(html("{{ page.titel }}").fault().suggestion()).isEqualTo("title");
        assertThat(html("{{ page.title | uper }}").fault().suggestion()).isEqualTo("upper");
        assertThat(html("{{ data.grups }}").fault().suggestion()).isEqualTo("groups");
        assertThat(html("{{ data.groups[0].lable }}").fault().suggestion()).isEqualTo("label");
        assertThat(html("{{ link('groups/imagin.md') }}").fault().suggestion()).isEqualTo("groups/imaging.md");
    }

    @Test
    void addressesMadeInMarkdownHaveTheBasePathOnce() {
        RenderFixture site = RenderFixture.page("""
                        [a]({{ link('groups/imaging.md') }}#team) ![b]({{ asset('img/a b.png') }})
                        [c]({{ '/img/' | url }}c.png) [d](/page/) <a href="{{ '/page/' | url }}">e</a>
                        """)
                .file("site.yml", "basePath: /base\n")
                .file("content/groups/imaging.md", "")
                .file("assets/img/a b.png", "");

        assertThat(site.rendered("page.md").html())
                .contains(
                        "\"/base/groups/imaging/#team\"",
                        "\"/base/img/a%20b.png\"",
                        "\"/base/img/c.png\"",
                        "\"/base/page/\">d",
                        "\"/base/page/\">e");
    }

    @Test
    void whatABrokenPageLacksIsNoFurtherFault() {
        RenderFixture site = html("{% for p in site.collections.groups %}{{ p.lead }}{% endfor %}");

        assertThat(site.render().diagnostics()).hasSize(1);
        assertThat(site.file("content/groups/imaging.md", "---\nlead: [\n---\n")
                        .render()
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void whatTheThemeLacksIsToldWhereItWouldBeWritten() {
        RenderFixture site = new RenderFixture()
                .file("site.yml", "theme:\n  footer: 5\n")
                .file("data/groups.yml", "- name: owls\n")
                .file("content/groups/owls.md", "")
                .file("content/groups/bats.md", "")
                .file("data/people/owls.yml", "- title: Dr.\n- nmae: Ada\n- name: [Bo, Li]\n");

        assertThat(site.render().diagnostics()).first().satisfies(fault -> assertThat(fault.location())
                .hasToString("src/site/site.yml:2:11"));
        Diagnostic nameless = site.file("site.yml", "").fault();
        assertThat(nameless.location()).hasToString("src/site/data/people/owls.yml:1:3");
        assertThat(nameless.message()).isEqualTo("there is no `name` here");
        assertThat(nameless.notes()).first().asString().startsWith("it is needed by (theme)/");
        Diagnostic misspelt = site.file("data/people/owls.yml", "- nmae: Ada\n").fault();
        assertThat(misspelt.location()).hasToString("src/site/data/people/owls.yml:1:3");
        assertThat(misspelt.suggestion()).isEqualTo("name");
        Diagnostic list =
                site.file("data/people/owls.yml", "- name: [Bo, Li]\n").fault();
        assertThat(list.location()).hasToString("src/site/data/people/owls.yml:1:9");
    }

    @Test
    void faultsInPartialsAndMacrosAreToldThereOnceForAllPages() {
        RenderFixture site = new RenderFixture()
                .file("templates/plain.peb", "{% include \"part\" %}")
                .file("templates/part.peb", "<p>\n{% import \"macros\" %}{{ card(page) }}</p>")
                .file("templates/macros.peb", "{% macro card(page) %}\n\n  {{ page.subtitel }}{% endmacro %}");
        for (int i = 0; i < 40; i++) {
            site.file("content/p" + i + ".md", "---\nlayout: plain\nsubtitle: x\n---\n");
        }

        Diagnostic fault = site.threads(2).fault();

        assertThat(fault.location()).hasToString("src/site/templates/macros.peb:3:11");
        assertThat(fault.notes()).containsExactly("on 40 pages, first /p0/");
        assertThat(fault.suggestion()).isEqualTo("subtitle");
    }

    @Test
    void aMissingLayoutIsToldWhereItWasChosen() {
        Diagnostic fault = new RenderFixture()
                .file("content/page.md", "---\ntitle: T\nlayout: plian\n---\n")
                .fault();

        assertThat(fault.rule()).isEqualTo(Rule.TEMPLATE_NOT_FOUND);
        assertThat(fault.location()).hasToString("src/site/content/page.md:3:9");
        assertThat(fault.suggestion()).isEqualTo("plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ page.class }}",
                "{{ page.getClass() }}",
                "{{ 'x'.class.forName('java.lang.Runtime') }}",
                "{{ 'x'.getClass().getName() }}",
                "{{ template.engine }}",
                "{{ template.name }}",
                "{{ locale.country }}",
                "{{ site.configuration }}",
                "{{ data.tree }}",
                "{{ _context.page.document }}",
                "{{ data.groups[0].getClass() }}",
                "{{ page.document }}",
                "{{ i18n('java', 'x') }}"
            })
    void templatesReachNoCode(String template) {
        assertThat(html(template).fault().rule()).isEqualTo(Rule.TEMPLATE_UNDEFINED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% for a in 1..90000 %}{% for b in 1..90000 %}{% endfor %}{% endfor %}",
                "{% for a in range(1, 1000000000) %}{% endfor %}",
                "{% set s = 'ab' %}{% for i in 1..60 %}{% set s = s ~ s %}{% endfor %}",
                "{% for i in 1..90000 %}{{ 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz' }}{% for j in 1..3 %}{{ 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz' }}{% endfor %}{% endfor %}",
                "{% set s = 'a' %}{% for i in 1..60 %}{% set s = s | replace({'a': 'aaaaaaaaaa'}) %}{% endfor %}",
                "{% set s = '1111111111' %}{% for i in 1..60 %}{% set s = 1..90000 | join(s) %}{% endfor %}",
                "{% set l = [1] %}{% for i in 1..60 %}{% set l = l | concat(l) %}{% endfor %}",
                "{% set s = 'aaaaaaaaaaaaaaaa' %}{% for i in 1..17 %}{% set s = s ~ s %}{% endfor %}{% for i in 1..90000 %}{% set t = s ~ i %}{% endfor %}",
                "{% set s = 'aaaaaaaaaaaaaaaa' %}{% for i in 1..17 %}{% set s = s ~ s %}{% endfor %}{% for i in 1..90000 %}{% set t = s + i %}{% endfor %}",
                "{% set s = 'aaaaaaaaaaaaaaaa' %}{% for i in 1..17 %}{% set s = s ~ s %}{% endfor %}{% for i in 1..90000 %}{% set t = \"#{s}b\" %}{% endfor %}",
                "{% set s = 'aaaaaaaaaaaaaaaa' %}{% for i in 1..17 %}{% set s = s ~ s %}{% endfor %}{% set t = s ~ 'b' %}{% set u = s ~ 'c' %}{% for i in 1..90000 %}{% if t == u %}{% endif %}{% endfor %}",
                "{% set s = 'aaaaaaaaaaaaaaaa' %}{% for i in 1..17 %}{% set s = s ~ s %}{% endfor %}{% for i in 1..90000 %}{% if s contains 'aab' %}{% endif %}{% endfor %}",
                "{% set s = 'aaaaaaaaaaaaaaaa' %}{% for i in 1..17 %}{% set s = s ~ s %}{% endfor %}{% set t = s | slice(0, 1000000) ~ 'b' %}{% if s contains t %}{% endif %}",
                "{% set s = 'aaaaaaaaaaaaaaaa' %}{% for i in 1..17 %}{% set s = s ~ s %}{% endfor %}{% for i in 1..90000 %}{% set t = s | replace({'a': 'b'}) %}{% endfor %}",
                "{% set s = 'aaaaaaaaaaaaaaaa' %}{% for i in 1..17 %}{% set s = s ~ s %}{% endfor %}{% for i in 1..90000 %}{% set t = s | trim | length %}{% endfor %}",
                "{% set s = 'aaaaaaaaaaaaaaaa' %}{% for i in 1..17 %}{% set s = s ~ s %}{% endfor %}{% set s = '*a* ' ~ s %}{% for i in 1..90000 %}{% set t = s | markdown %}{% endfor %}",
                "{% for i in 1..90000 %}{% set t = 1..90000 | sort %}{% endfor %}",
                "{% set s = 'ab' %}{% for i in 1..60 %}{% set s = s + s %}{% endfor %}",
                "{% set s = 'ab' %}{% for i in 1..60 %}{% set s = \"#{s}#{s}\" %}{% endfor %}",
                "{% set l = [1] %}{% for i in 1..60 %}{% set l = l + l %}{% endfor %}",
                "{% set s = [1] %}{% for i in 1..300 %}{% set s = [s] %}{% endfor %}{{ s | json }}",
                "{% macro big() %}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx{% endmacro %}{% for i in 1..90000 %}{% for j in 1..20 %}{% set t = big() %}{% endfor %}{% endfor %}",
                "{% set l = [1] %}{% for i in 1..60 %}{% set l = [l, l] %}{% endfor %}{{ l | json }}",
                "{% set l = [1] %}{% for i in 1..60 %}{% set l = [l, l] %}{% endfor %}{% if l == [1] %}{% endif %}",
                "{% set l = [1] %}{% for i in 1..60 %}{% set l = [l, l] %}{% endfor %}{% set m = [l] | unique %}",
                "{% set l = [1] %}{% for i in 1..60 %}{% set l = [l, l] %}{% endfor %}{% set m = [{'k': l}] | group_by('k') %}",
                "{% set l = [1] %}{% for i in 1..60 %}{% set l = [l, l] %}{% endfor %}{% set m = [{'k': 1}] | where('k', l) %}",
                "{% set l = [1] %}{% for i in 1..60 %}{% set l = [l, l] %}{% endfor %}{% set m = [l, 1] - [[l, 1]] %}",
                "{% include 'endless' %}",
                "{% import 'macro' %}{{ again() }}"
            })
    void endlessTemplatesEnd(String template) {
        Diagnostic fault = html(template)
                .file("templates/endless.peb", "{% include 'endless' %}")
                .file("templates/macro.peb", "{% macro again() %}{{ again() }}{% endmacro %}")
                .fault();

        assertThat(fault.rule()).isEqualTo(Rule.TEMPLATE_LIMIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "{{ data.groups }} § a list cannot be printed as it is § join",
                "{{ data.groups[0] }} § a mapping cannot be printed as it is § person.name",
                "{{ data.groups | raw }} § `raw` needs text or a number before it, got a list § ~",
                "{{ data.groups | upper }} § `upper` needs text or a number before it, got a list § ~",
                "{{ data[[data.groups]] }} § what stands between `[` and `]` must be a name or a number, got a list § ~",
                "{{ 'a' ~ data.groups }} § a list cannot be printed as it is § join",
                "{{ 'a' + data.groups }} § a list cannot be printed as it is § join",
                "{{ 'a#{data.groups}' }} § a list cannot be printed as it is § join",
                "{{ data.groups | join(', ') }} § a mapping cannot be printed as it is § person.name",
                "{{ data }} § a mapping cannot be printed as it is § person.name",
                "{{ page }} § the front matter of the page cannot be printed as it is § person.name",
                "{{ _context }} § a mapping cannot be printed as it is § person.name"
            })
    void whatIsNoTextIsNotPrinted(String template, String message, String help) {
        Diagnostic fault = html(template.strip().replace("'a#{data.groups}'", "\"a#{data.groups}\""))
                .fault();

        assertThat(fault.rule()).isEqualTo(Rule.TEMPLATE_SYNTAX);
        assertThat(fault.location().span().line()).isEqualTo(5);
        assertThat(fault.message()).isEqualTo(message.strip());
        assertThat(fault.help()).contains(help.replace("~", "").strip());
    }

    @Test
    void groupsHaveTheirKeyFirst() {
        assertThat(rendered("{{ [{'a': 'b'}] | group_by('a') | json }}"))
                .isEqualTo("[{\"key\":\"b\",\"items\":[{\"a\":\"b\"}]}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{% set a = 1 %} ", "{# a #} ", "{# a #}", "{{ 1 }}x "})
    void aLongLineOfTagsTakesNoLongTime(String tag) {
        assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(html("{% if false %}" + tag.repeat(60_000) + "{% endif %}")
                                .render()
                                .diagnostics())
                        .isEmpty());
    }

    @Test
    void templatesOfTheSiteComeBeforeThoseOfTheTheme() {
        assertThat(RenderFixture.page("x")
                        .file("templates/base.peb", "own base {% block main %}{% endblock %}")
                        .file(
                                "templates/plain.peb",
                                "{% extends \"base\" %}{% block main %}{{ content }}{% endblock %}")
                        .html())
                .isEqualTo("own base <p>x</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "{% for i in 1..2 %}|- {{ i }}|{% endfor %}|end § - 1|- 2|end",
                "a|  {% if true %}  {# why #}|b|  {% endif %}|c § a|b|c",
                "a {% if true %}|b|{% endif %} c § a |b| c",
                "{{ 1 }}|{{ 2 }} § 1|2",
                "{% for i in 1..2 %}|{%- if true -%}|x|{% endif %}|{% endfor %}|y § x|x|y"
            })
    void aLineOfTagsAloneLeavesNoLine(String template, String expected) {
        assertThat(rendered(template.replace('|', '\n'))).isEqualTo(expected.replace('|', '\n'));
    }

    @Test
    void aLineThatIncludesOrOffersABlockStaysALine() {
        RenderFixture site =
                html("a\n{% include 'part' %}\nb\n{% block x %}c{% endblock %}\n{% block y %}{% endblock %}\nd")
                        .file("templates/part.peb", "part");

        assertThat(site.rendered("page.html").html().strip()).isEqualTo("a\npart\nb\nc\n\nd");
    }

    @Test
    void aBodyIsATemplateOnlyWhereItHasTagsAndMayHaveThem() {
        assertThat(RenderFixture.page("{{ 1 + 1 }} {# gone #}\n").html()).isEqualTo("<p>2</p>");
        assertThat(new RenderFixture()
                        .file("content/page.md", "---\nlayout: plain\ntemplate: false\n---\n`{{ x }}`\n")
                        .html())
                .isEqualTo("<p><code>{{ x }}</code></p>");
    }
}
