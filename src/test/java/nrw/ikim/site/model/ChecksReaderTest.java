package nrw.ikim.site.model;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.RuleLevels.Level;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksReaderTest {

    private static Outcome<SiteConfiguration> read(String... lines) {
        return new InMemorySite().with("site.yml", lines).configuration();
    }

    private static List<String> faults(String... lines) {
        return InMemorySite.lines(read(lines).diagnostics());
    }

    @ParameterizedTest
    @CsvSource({
        "image-alt-missing, content/index.md, WARNING",
        "image-alt-missing, content/old/a.md, WARNING",
        "link-broken, content/index.md, ERROR",
        "link-broken, content/old/a.md, WARNING",
        "link-broken, content/old/b.md, OFF",
        "link-broken, data/old.yml, OFF",
        "anchor-missing, content/old/b.md, OFF",
        "anchor-missing, content/index.md, ",
        "html-invalid, content/index.md, ERROR",
        "asset-unused, assets/img, "
    })
    void givesTheLevelOfTheLastPathThatFits(String rule, String file, String level) {
        Outcome<SiteConfiguration> outcome = read(
                "checks:",
                "  image-alt-missing: warning",
                "  html-invalid: error",
                "  link-broken:",
                "    severity: error",
                "    paths: {content/old/**: warning, content/old/b.md: off, data/old.yml: \"off\"}",
                "  anchor-missing:",
                "    paths:",
                "      content/old/: off");

        assertThat(InMemorySite.lines(outcome.diagnostics())).isEmpty();
        assertThat(Optional.ofNullable(
                                outcome.value().checks().get(Rule.of(rule).orElseThrow()))
                        .flatMap(levels -> levels.of(file)))
                .isEqualTo(Optional.ofNullable(level).map(Level::valueOf));
    }

    @Test
    void saysWhatIsWrongAndWhatWasMeant() {
        assertThat(faults(
                        "checks:",
                        "  lnik-broken: off",
                        "  page-missing: warn",
                        "  link-broken: {severty: off}",
                        "  anchor-missing: {severity: 1, paths: [content]}",
                        "  url-invalid: {paths: {content/**: offf}}"))
                .containsExactlyInAnyOrder(
                        "src/site/site.yml:2:3 data-unknown-key: there is no rule `lnik-broken` | help: write the rule as reports name it, as `link-broken` | did you mean link-broken",
                        "src/site/site.yml:3:17 data-schema: `page-missing` must be `error`, `warning` or `off`, got text \"warn\" | did you mean warning",
                        "src/site/site.yml:4:17 data-unknown-key: `severty` is not a known key of `link-broken` | help: there are `severity`, and `paths` for a mapping of paths to severities | did you mean severity",
                        "src/site/site.yml:5:30 data-schema: `severity` must be `error`, `warning` or `off`, got the number 1",
                        "src/site/site.yml:5:40 data-schema: `paths` must be a mapping, got a list",
                        "src/site/site.yml:6:37 data-schema: `content/**` must be `error`, `warning` or `off`, got text \"offf\" | did you mean off");
    }

    @Test
    void aRuleThatNoSiteCanLiveWithoutStaysAnError() {
        Outcome<SiteConfiguration> outcome = read("checks:", "  data-syntax: off", "  template-syntax: error");

        assertThat(InMemorySite.lines(outcome.diagnostics()))
                .containsExactly(
                        "src/site/site.yml:2:16 data-schema: `data-syntax` cannot be `off`: with such a fault the site would lack something or be wrong | help: take the line out");
        assertThat(outcome.value().checks().get(Rule.DATA_SYNTAX).of("data/a.yml"))
                .isEmpty();
    }
}
