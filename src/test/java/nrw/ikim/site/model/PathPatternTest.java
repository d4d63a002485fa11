package nrw.ikim.site.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
        "site.yml, site.yml",
        "content/*.md, content/a.md",
        "content/*, content/a.md",
        "content/a*b*c.md, content/axbxbyc.md",
        "content/**, content/a.md",
        "content/**, content/a/b/c.md",
        "content/, content/a/b.md",
        "**, content/a.md",
        "**/a.md, content/b/a.md",
        "**/a.md, a.md",
        "content/**/a.md, content/a.md",
        "content/**/a.md, content/x/y/a.md",
        "content/**/*-old.md, content/x/y/boat-old.md",
        "**.md, content/a.md",
        "a/**/b/*/c, a/b/x/b/y/c"
    })
    void fits(String pattern, String path) {
        assertThat(new PathPattern(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "site.yml, site.yaml",
        "content/*, content/a/b.md",
        "content/*.md, content/a/b.md",
        "content/**, contents/a.md",
        "content/archive/, content/archive.md",
        "content/**/a.md, content/ba.md",
        "**/a.md, content/ba.md",
        "Content/a.md, content/a.md",
        "content/a.m, content/a.md",
        "content/a?.md, content/ab.md",
        "a/**/b/*/c, a/b/x/y/c"
    })
    void doesNotFit(String pattern, String path) {
        assertThat(new PathPattern(pattern).matches(path)).isFalse();
    }
}
