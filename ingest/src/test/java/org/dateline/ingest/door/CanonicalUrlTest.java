package org.dateline.ingest.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource({
        "HTTPS://News.Example/A/b, https://news.example/A/b",
        "https://news.example, https://news.example/",
        "https://news.example?id=1, https://news.example/?id=1",
        "https://news.example/a/#top, https://news.example/a",
        "https://news.example/a//, https://news.example/a",
        "https://news.example:443/a, https://news.example/a",
        "http://news.example:80/a, http://news.example/a",
        "http://news.example:443/a, http://news.example:443/a",
        "http://news.example:/a, http://news.example/a",
        "https://news.example/a?utm_source=x&b=2&UTM_medium=y&a=1&fbclid=z, https://news.example/a?b=2&a=1",
        "https://news.example/a/?gclid=1, https://news.example/a",
        "https://news.example/a?&&id=7&, https://news.example/a?id=7",
        "https://news.example/a?next=/b/?c, https://news.example/a?next=/b/?c",
        "https://news.example/a%2Fb?q=%C3%A9, https://news.example/a%2Fb?q=%C3%A9",
        "https://zeitung.example/straße/größe, https://zeitung.example/straße/größe"
    })
    void unitesTheWaysToWriteAnAddress(String written, String canonical) {
        assertThat(CanonicalUrl.of(written)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/a/b",
                "news.example/a",
                "//news.example/a",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://news.example/a",
                "https://",
                "https:///a",
                "https://:443/a",
                "https://user@news.example/a",
                "https://news.example/a b",
                "https://news.example/\u202Ea",
                "https://news.example\\@other.example/",
                "https://news.example/\"><script>"
            })
    void knowsWhatIsNoWebAddress(String written) {
        assertThat(CanonicalUrl.of(written)).isEmpty();
    }
}
