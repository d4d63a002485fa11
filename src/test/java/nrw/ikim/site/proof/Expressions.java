package nrw.ikim.site.proof;

import java.util.List;

/** Things that pages and templates may read, in as many ways as the template language has. */
final class Expressions {

    /** Words in capitals stand for what there is: PAGE, ASSET, GROUP, FILE, KEY. */
    private static final List<String> ALL = List.of(
            "{{ site.title }}",
            "{{ page.title }} at {{ page.url }}",
            "{{ site.pages | length }} pages",
            "{{ data.groups | length }} groups",
            "{{ data.groups | default([]) | pluck(\"label\") | join(\", \") }}",
            "{{ (data.groups | default([]) | first).name }}",
            "{{ (data.groups | default([]) | find(\"name\", \"GROUP\")) is present }}",
            "{{ (data.groups | default([]) | find(\"name\", \"GROUP\") | default({})).KEY | default(\"none\") }}",
            "{{ data.groups | default([]) | where(\"type\", \"rg\") | pluck(\"name\") | sentence }}",
            "{{ data.groups | default([]) | sort_by(\"name\", \"desc\") | pluck(\"name\") | join(\" \") }}",
            "{% for part in data.groups | default([]) | group_by(\"type\") %}{{ part.key | default(\"?\") }}={{ part.items | length }} {% endfor %}",
            "{% for group in data.groups | default([]) %}{{ group.KEY | default(\"-\") }}; {% endfor %}",
            "{{ url_of(data.groups | default([]) | first) | default(\"nowhere\") }}",
            "{% for group in data.groups | default([]) %}{{ url_of(group) | default(\"nowhere\") }} {% endfor %}",
            "{% for file in data %}{{ file.key }} {% endfor %}",
            "{% for file in data.people | default({}) %}{{ file.key }}: {{ file.value | length }}; {% endfor %}",
            "{{ get(data.people | default({}), \"GROUP\", []) | where(\"roles\", \"board\") | pluck(\"name\") | join(\", \") }}",
            "{{ get(data.people | default({}), \"GROUP\", []) | length }}",
            "{{ (get(data.people | default({}), \"GROUP\", []) | first | default({})).KEY | default(\"nobody\") }}",
            "{{ get(data, \"FILE\", \"no file\") is present }}",
            "{{ get(data, \"FILE\", []) is iterable }} {{ get(data, \"FILE\", []) | length }}",
            "{{ data.people.GROUP is present ? \"staffed\" : \"empty\" }}",
            "{% for p in site.pages %}{{ p.url }} {% endfor %}",
            "{% for p in site.pages | where(\"section\", \"groups\") | sort_by(\"title\") %}{{ p.title }}; {% endfor %}",
            "{% for p in site.pages | where(\"nav\", \"footer\") %}{{ p.title }}; {% endfor %}",
            "{% for p in site.pages | where(\"tags\", \"sea\") %}{{ p.path }} {% endfor %}",
            "{% for p in site.collections.groups | default([]) %}{{ p.title }} {{ p.KEY | default(\"\") }}{% endfor %}",
            "{{ site.collections.lamps | default([]) | pluck(\"title\") | join(\", \") }}",
            "{% for part in site.pages | group_by(\"layout\") %}{{ part.key | default(\"?\") }}: {{ part.items | pluck(\"url\") | join(\" \") }}; {% endfor %}",
            "{{ (site.pages | find(\"path\", \"PAGE\") | default({})).KEY | default(\"no such page\") }}",
            "{{ (site.pages | find(\"url\", \"/groups/\")) is present }}",
            "{{ (site.pages | find(\"path\", \"PAGE\") | default({})).entry.KEY | default(\"no entry\") }}",
            "{{ site.pages | pluck(\"date\") | length }} {{ site.pages | where(\"draft\", true) | length }}",
            "{{ (site.pages | last).title }} {{ (site.pages | first).url }}",
            "{{ site.pages | sort_by(\"date\", \"desc\") | slice(0, 2) | pluck(\"title\") | join(\", \") }}",
            "{{ site.today }}",
            "{{ site.today | date(\"EEEE, d MMMM yyyy\") }}",
            "{{ page.date | default(site.today) | date(\"d MMMM\") }}",
            "{{ page.date is present ? page.date.year : \"undated\" }}",
            "{{ project.version }} of {{ project.name }}",
            "{{ build.timestamp }}",
            "{{ page.KEY | default(\"no KEY\") }}",
            "{{ get(page, \"KEY\", \"none\") }}",
            "{{ page.tags | default([]) | join(\", \") }}",
            "{{ page.path }} {{ page.section | default(\"top\") }} {{ page.layout | default(\"?\") }}",
            "{{ page.entry.KEY | default(\"no entry\") }}",
            "{{ site.KEY | default(\"no such setting\") }}",
            "{{ site.theme.contact.mail | default(\"no mail\") }}",
            "{{ site.theme.footer | default([]) | length }}",
            "{{ site.navigation | default([]) | pluck(\"label\") | join(\" \") }}",
            "{{ get(site, \"motto\", \"no motto\") | markdown }}",
            "{{ site.language }} {{ site.url | default(\"-\") }} {{ site.basePath | default(\"-\") }}",
            "{{ link(\"PAGE\") }}",
            "[there]({{ link(\"PAGE\") }})",
            "{{ asset(\"ASSET\") }}",
            "![picture]({{ asset(\"ASSET\") }})",
            "{{ \"/groups/\" | url }} {{ page.url | absolute_url }}",
            "{% set x = data.groups | default([]) %}{% if x is present %}{{ x | last | json }}{% endif %}",
            "{{ page.description | default(\"*no* description\") | markdown }}",
            "{% if data.groups | default([]) | pluck(\"name\") contains \"GROUP\" %}yes{% else %}no{% endif %}",
            "{% for person in get(data.people | default({}), \"GROUP\", []) %}{% for field in person %}{{ field.key }} {% endfor %}{% endfor %}",
            "{{ data.people | default({}) | length }} {{ data.people | default({}) | json }}",
            "{{ data.groups | default([]) | reverse | slice(0, 1) | pluck(\"KEY\") | length }}",
            "{{ data.groups | default([]) | concat(get(data.people | default({}), \"GROUP\", [])) | pluck(\"name\") | unique | join(\" \") }}",
            "{{ site.theme | default({}) | json }}",
            "{{ site.collections.groups | default([]) | where(\"KEY\", \"one\") | length }}",
            "{{ (site.collections.groups | default([]) | last | default({})).title | default(\"none\") }}",
            "{% if site.collections.news is present %}news{% else %}no news{% endif %}",
            "{% for p in site.pages %}{% if p.url == page.url %}{{ loop.index }} of {{ loop.length }}{% endif %}{% endfor %}",
            "{% for p in site.pages | where(\"section\", page.section | default(\"\")) | sort_by(\"url\") %}{{ p.title }} {{ p.date | default(\"\") }}; {% endfor %}",
            "{% set it = site.pages | find(\"title\", page.title) %}{{ it.path }}",
            "{% include \"partials/\" ~ (page.KEY is present ? \"person\" : \"address\") with {\"person\": {\"name\": \"x\"}, \"address\": {}} %}",
            "{% include \"partials/PARTIAL\" with {\"group\": {\"name\": \"x\"}, \"groups\": [], \"team\": [], \"list\": []} %}",
            "{% import \"macros\" %}{{ badge(page.title) }}");

    private static final List<String> KEYS = List.of(
            "title",
            "label",
            "name",
            "type",
            "subtitle",
            "order",
            "description",
            "url",
            "mail",
            "motto",
            "group",
            "date",
            "tags");

    private Expressions() {}

    /** One that speaks of what the site has. */
    static String pick(Sources sources, Picks picks) {
        return filled(picks.of(ALL), sources, picks);
    }

    private static String filled(String expression, Sources sources, Picks picks) {
        String text = expression;
        text = fill(text, "PAGE", sources.paths("content/", ""), "content/", picks);
        text = fill(text, "ASSET", sources.paths("assets/", ""), "assets/", picks);
        text = fill(text, "GROUP", Groups.names(sources), "", picks);
        text = fill(text, "FILE", sources.paths("data/", ".yml"), "data/", picks)
                .replace(".yml\"", "\"");
        text = fill(text, "PARTIAL", sources.paths("templates/partials/", ".peb"), "templates/partials/", picks)
                .replace(".peb\" with", "\" with");
        return fill(text, "KEY", KEYS, "", picks);
    }

    private static String fill(String text, String word, List<String> choices, String prefix, Picks picks) {
        return text.contains(word) ? text.replace(word, picks.of(choices).substring(prefix.length())) : text;
    }
}
