package nrw.ikim.site;

/** Hostile templates. */
record HostileTemplates(HostileTable table) {

    private static final int MIB = 1 << 20;

    void rows() {
        templates();
    }

    private void templates() {
        template(
                "a loop of 1,000,000,000 rounds",
                "template-limit templates/bomb.peb:1:13",
                "{% for i in range(1, 1000000000) %}{% endfor %}");
        template(
                "loops in loops that print nothing",
                "template-limit templates/bomb.peb:1:1",
                "{% for i in 1..1000 %}{% for j in 1..1000 %}{% for k in 1..1000 %}{% endfor %}{% endfor %}{% endfor %}");
        template(
                "loops in loops that print",
                "template-limit templates/bomb.peb:1:1",
                "{% for i in 1..100000 %}{% for j in 1..100000 %}wooooooooooooooooooooooooooooooooooooooooooooooooooooord{% endfor %}{% endfor %}");
        template("a template that includes itself", "template-limit templates/bomb.peb:1:1", "{% include 'bomb' %}");
        template(
                "a template that includes itself twice",
                "template-limit templates/bomb.peb:1:1",
                "{% include 'bomb' %}{% include 'bomb' %}");
        template("a template that extends itself", "template-limit templates/bomb.peb:1:4", "{% extends 'bomb' %}");
        template("a template that imports itself", "", "{% import 'bomb' %}{% macro a() %}x{% endmacro %}{{ a() }}");
        table.row("templates that extend each other", "template-limit templates/a.peb:1:4", s -> s.text(
                        "templates/a.peb", "{% extends 'b' %}")
                .text("templates/b.peb", "{% extends 'a' %}")
                .text("content/bomb.md", "---\nlayout: a\n---\n"));
        template(
                "a macro that calls itself",
                "template-limit templates/bomb.peb:1:1",
                "{% macro m(x) %}{{ m(x ~ 'x') }}{% endmacro %}{{ m('') }}");
        template(
                "two macros that call each other",
                "template-limit templates/bomb.peb:1:1",
                "{% macro a() %}{{ b() }}{{ b() }}{% endmacro %}{% macro b() %}{{ a() }}{{ a() }}{% endmacro %}{{ a() }}");
        template(
                "a block that prints itself",
                "template-limit templates/bomb.peb:1:1",
                "{% block a %}{{ block('a') }}{% endblock %}");
        template(
                "a text that doubles",
                "template-limit templates/bomb.peb:1:1",
                "{% set s = 'ab' %}" + "{% set s = s ~ s %}".repeat(40) + "{{ s | length }}");
        template(
                "a text that doubles by interpolation",
                "template-limit templates/bomb.peb:1:1",
                "{% set s = 'ab' %}" + "{% set s = \"#{s}#{s}\" %}".repeat(40) + "{{ s | length }}");
        template(
                "a list that doubles",
                "template-limit templates/bomb.peb:1:1",
                "{% set s = ['ab'] %}" + "{% set s = s | concat(s) %}".repeat(40) + "{{ s | length }}");
        template(
                "a list that holds itself twice, 60 times",
                "template-limit templates/bomb.peb:1:1",
                "{% set s = ['ab'] %}" + "{% set s = [s, s] %}".repeat(60) + "{{ s | json }}");
        template(
                "a text that is replaced by longer ones",
                "template-limit templates/bomb.peb:1:1",
                "{% set s = 'a' %}" + "{% set s = s | replace({'a': 'aaaaaaaaaa'}) %}".repeat(40) + "{{ s | length }}");
        template(
                "many long texts that are kept",
                "template-limit templates/bomb.peb:1:1",
                "{% set s = 'ab' %}" + "{% set s = s ~ s %}".repeat(20)
                        + HostileTable.many("{% set v$ = s ~ $ %}", 200));
        template(
                "a pattern that takes for ever",
                "template-syntax templates/bomb.peb:1:58",
                "{{ '" + "a".repeat(50) + "!' matches '(a+)+$' }}");
        template("a number format of 1 MB", "", "{{ 1 | numberformat('" + "#".repeat(MIB) + "') }}");
        template("a date format of 1 MB", "", "{{ '2026-01-01' | date('" + "[".repeat(MIB) + "') }}");
        template("1,000,000 open tags", "template-limit templates/bomb.peb:1:1", "{{".repeat(MIB - 1));
        template("1,000,000 open comments", "template-limit templates/bomb.peb:1:1", "{#".repeat(MIB - 1));
        template("1,000,000 open statements", "template-limit templates/bomb.peb:1:1", "{%".repeat(MIB - 1));
        template(
                "90,000 conditions in each other",
                "template-limit templates/bomb.peb:1:1",
                "{% if 1 %}".repeat(90_000));
        template(
                "conditions in each other that end",
                "template-limit templates/bomb.peb:1:1",
                "{% if 1 %}".repeat(49_000) + "{% endif %}".repeat(49_000));
        template("99,000 prints", "", "{{ 1 }}".repeat(99_000));
        template("200,000 prints", "template-limit templates/bomb.peb:1:1", "{{ 1 }}".repeat(200_000));
        template(
                "parentheses in each other",
                "template-syntax templates/bomb.peb:1:1",
                "{{ " + "(".repeat(500_000) + " }}");
        template(
                "lists in each other",
                "template-limit templates/bomb.peb:1:1",
                "{{ " + "[".repeat(300_000) + "]".repeat(300_000) + " }}");
        template("100,000 dots", "template-limit templates/bomb.peb:1:1", "{{ page" + ".a".repeat(100_000) + " }}");
        template("100,000 negations", "template-limit templates/bomb.peb:1:1", "{{ " + "not ".repeat(100_000) + "1 }}");
        template(
                "100,000 filters",
                "template-limit templates/bomb.peb:1:1",
                "{{ 'a'" + " | upper".repeat(100_000) + " }}");
        template(
                "texts in texts in texts",
                "template-limit templates/bomb.peb:1:1",
                "{{ " + "\"#{".repeat(50_000) + "1" + "}\"".repeat(50_000) + " }}");
        template(
                "a literal of 2 MB, many times",
                "template-limit templates/bomb.peb:1:1",
                "{% for i in 1..100000 %}{{ '" + "x".repeat(1_000_000) + "' }}{% endfor %}");
        template("50,000 macros", "", HostileTable.many("{% macro m$() %}{% endmacro %}", 49_000));
        template("40,000 blocks", "", HostileTable.many("{% block b$ %}{% endblock %}", 40_000));
        template(
                "a method of Java",
                "template-undefined templates/bomb.peb:1:9",
                "{{ page.getClass().forName('java.lang.Runtime') }}");
        template(
                "markdown of brackets",
                "template-limit templates/bomb.peb:1:500009",
                "{{ '" + "[".repeat(500_000) + "' | markdown }}");
        template(
                "markdown in a loop",
                "data-limit content/bomb.md:1:1",
                "{% for i in 1..100000 %}{{ '**a** [b](c) `d`' | markdown }}{% endfor %}");
        template(
                "a join of long texts",
                "template-limit templates/bomb.peb:1:1",
                "{{ 1..100000 | join('" + "x".repeat(10_000) + "') }}");
        template(
                "all pairs of a sort",
                "template-limit templates/bomb.peb:1:1",
                "{% set s = 1..100000 %}{% for i in 1..1000 %}{% set t = s | sort | reverse | unique %}{% endfor %}");
    }

    private void template(String name, String expected, String body) {
        table.row(name, expected, s -> s.text("templates/bomb.peb", body)
                .text("content/bomb.md", "---\nlayout: bomb\n---\nText.\n"));
    }
}
