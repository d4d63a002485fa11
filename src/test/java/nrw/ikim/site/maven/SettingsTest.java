package nrw.ikim.site.maven;

import java.time.Instant;
import java.util.Optional;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "x", "-"})
    void asksTheClockWithoutATimestamp(String value) throws Exception {
        assertThat(Settings.timestamp(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T12:00:00Z, 2026-11-01T12:00:00Z",
        "2026-11-01T12:00:00+01:00, 2026-11-01T11:00:00Z",
        "0, 1970-01-01T00:00:00Z",
        "1793534400, 2026-11-01T12:00:00Z"
    })
    void takesTimestampsAsMavenDoes(String value, Instant instant) throws Exception {
        assertThat(Settings.timestamp(value)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-11-01", "2026-11-01T12:00:00", "99999999999999999999", "-5"})
    void refusesOtherTimestamps(String value) {
        assertThatThrownBy(() -> Settings.timestamp(value))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("`timestamp` (ikim.timestamp) is `" + value + "`")
                .hasMessageContaining("2026-11-01T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-99", "not an encoding", "Ü"})
    void refusesUnknownEncodings(String value) {
        assertThatThrownBy(() -> Settings.encoding(value))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("`encoding` (ikim.encoding) is `" + value + "`");
    }

    @Test
    void takesUtf8WithoutAnEncoding() throws Exception {
        assertThat(Settings.encoding(null)).isEqualTo(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.org", "http://localhost:8080/x/"})
    void takesAddressesOfHosts(String value) throws Exception {
        assertThat(Settings.baseUrl(value)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"www.example.org", "/institute", "ftp://example.org", "https:///x", "https://a b", "https://a/?q"
            })
    void refusesOtherBaseUrls(String value) {
        assertThatThrownBy(() -> Settings.baseUrl(value))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("it takes an address with scheme and host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/institute", "institute/", "/a/b"})
    void takesBasePaths(String value) throws Exception {
        assertThat(Settings.basePath(value)).isEqualTo(Optional.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "/a/../b", "..", "a b", "\\a", "//a", "/a?b", "/a#b"})
    void refusesOtherBasePaths(String value) {
        assertThatThrownBy(() -> Settings.basePath(value))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("it takes a path");
    }

    @Test
    void refusesANegativeNumberOfThreads() {
        assertThatThrownBy(() -> Settings.threads(-1))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("`threads` (ikim.threads) is `-1`");
    }
}
