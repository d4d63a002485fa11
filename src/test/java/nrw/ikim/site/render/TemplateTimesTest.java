package nrw.ikim.site.render;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import nrw.ikim.site.progress.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class TemplateTimesTest {

    private final Map<String, Integer> calls = new ConcurrentHashMap<>();
    private final Map<String, Long> times = new ConcurrentHashMap<>();
    private boolean wanted = true;

    private final Progress listener = new Progress() {
        @Override
        public boolean timesTemplates() {
            return wanted;
        }

        @Override
        public void template(String template, long nanos, int number) {
            calls.merge(template, number, Integer::sum);
            times.merge(template, nanos, Long::sum);
        }
    };

    @Test
    void countsTheTimeOfATemplateWithoutThoseThatItCalls() {
        AtomicLong clock = new AtomicLong();
        TemplateTimes page = new TemplateTimes(clock::get);
        clock.set(1_000);
        page.enter("base");
        clock.addAndGet(5);
        page.enter("partials/team");
        clock.addAndGet(100);
        page.leave();
        clock.addAndGet(7);
        page.leave();
        clock.addAndGet(1_000);
        page.tell(listener);

        assertThat(times).containsOnly(entry("base", 12L), entry("partials/team", 100L));
    }

    @Test
    void countsCallsOfLayoutsParentsPartialsMacrosAndBodies() {
        String html = site().progress(listener).html();

        assertThat(new TreeMap<>(calls))
                .containsExactly(
                        entry("base", 1),
                        entry("macros", 2),
                        entry("page:page.md", 1),
                        entry("partials/item", 3),
                        entry("wide", 1));
        assertThat(html).isEqualTo("<main>[1][2][3]<p>x-x</p>\n</main>");
    }

    @Test
    void rendersTheSameWhereNobodyAsks() {
        wanted = false;
        assertThat(site().progress(listener).html()).isEqualTo("<main>[1][2][3]<p>x-x</p>\n</main>");
        assertThat(calls).isEmpty();
    }

    private static RenderFixture site() {
        return new RenderFixture()
                .file("templates/base.peb", "<main>{% block main %}nothing{% endblock %}</main>")
                .file(
                        "templates/wide.peb",
                        "{% extends \"base\" %}{% block main %}{% for i in [1, 2, 3] %}"
                                + "{% include \"partials/item\" %}{% endfor %}{{ content }}{% endblock %}")
                .file("templates/partials/item.peb", "[{{ i }}]")
                .file("templates/macros.peb", "{% macro x() %}x{% endmacro %}")
                .file("content/page.md", "---\nlayout: wide\n---\n{% import \"macros\" %}{{ x() }}-{{ x() }}");
    }
}
