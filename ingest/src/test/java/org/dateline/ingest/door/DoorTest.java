package org.dateline.ingest.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.dateline.ingest.door.Admission.Refused;
import org.dateline.ingest.source.RawInput;
import org.dateline.ingest.source.RawInput.Fault;
import org.dateline.ingest.source.RawInput.Kind;
import org.dateline.model.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
    private final Door door = Door.corpus();

    @Test
    void letsTheContractsFieldsThrough() {
        RawArticle article = article("{'id':'a1','url':'https://news.example/1','headline':'Flood','text':'It rains.',"
                + "'html':'<p>It rains.','publishedAt':'2026-01-12T10:00:00Z','receivedAt':'2026-01-12T10:05:00Z',"
                + "'outlet':'The Daily','byline':'By Ann','language':'en'}");

        assertThat(article)
                .isEqualTo(new RawArticle(
                        "a1",
                        "https://news.example/1",
                        null,
                        "The Daily",
                        "Flood",
                        "By Ann",
                        "en",
                        Instant.parse("2026-01-12T10:00:00Z"),
                        Instant.parse("2026-01-12T10:05:00Z"),
                        "It rains.",
                        "<p>It rains.",
                        null));
    }

    @Test
    void takesAnArticleBackByItsId() {
        RawArticle article = article("{'id':'a1','outlet':'The Daily','receivedAt':'2026-01-12T10:05:00Z',"
                + "'headline':'Flood','withdrawn':true}");

        Instant received = Instant.parse("2026-01-12T10:05:00Z");
        assertThat(article)
                .isEqualTo(new RawArticle(
                        "a1", null, null, "The Daily", null, null, null, null, received, null, null, null, true));
    }

    @Test
    void takesAnArticleBackByItsAddress() {
        RawArticle article = article("{'url':'https://news.example/1','headline':'Flood'}");
        RawArticle withdrawal = article("{'url':'https://news.example/1','withdrawn':true}");

        assertThat(withdrawal.articleId()).isEqualTo(article.articleId());
    }

    @Test
    void letsThroughWhatIsNotWithdrawn() {
        assertThat(article("{'id':'1','headline':'Flood','withdrawn':false}"))
                .isEqualTo(article("{'id':'1','headline':'Flood'}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{'withdrawn':true} | invalid-id", "{'id':'1','withdrawn':'yes'} | wrong-type"})
    void refusesAWithdrawalThatSaysTooLittle(String line, String reason) {
        assertThat(refused(line).reason()).isEqualTo(reason);
    }

    @Test
    void dropsEveryOtherField() {
        RawArticle plain = article("{'id':'1','headline':'Flood'}");

        assertThat(article("{'cluster':'c7','id':'1','topic':['x',{'y':1}],'headline':'Flood','ID':'2'}"))
                .isEqualTo(plain);
    }

    @Test
    void knowsOtherNamesOfFields() {
        assertThat(article("{'id':'1','title':'Flood','body':'Rain.','source':'The Daily','lang':'en'}"))
                .isEqualTo(
                        article("{'id':'1','headline':'Flood','text':'Rain.','outlet':'The Daily','language':'en'}"));
    }

    @Test
    void prefersAFieldsOwnNameWhereItSaysAnything() {
        assertThat(article("{'headline':'own','title':'other'}").headline()).isEqualTo("own");
        assertThat(article("{'title':'other','headline':'own'}").headline()).isEqualTo("own");
        assertThat(article("{'headline':' ','title':'other'}").headline()).isEqualTo("other");
        assertThat(article("{'headline':null,'title':'other'}").headline()).isEqualTo("other");
    }

    @ParameterizedTest
    @CsvSource({"12.50, 12.50", "'\" 7 \"', ' 7 '", "12345678901234567890, 12345678901234567890"})
    void keepsTheProducersIdVerbatim(String json, String id) {
        assertThat(article("{'id':" + json + ",'text':'t'}").articleId()).isEqualTo(id);
    }

    @Test
    void namesAnArticleAfterItsAddress() {
        String one = article("{'url':'https://news.example/1?utm_source=x','text':'a'}")
                .articleId();
        String other = article("{'id':'','url':'HTTPS://NEWS.example/1/#top','text':'b'}")
                .articleId();

        assertThat(one).isEqualTo(other).matches("url:[0-9a-f]{24}");
    }

    @Test
    void namesAnArticleAfterWhatItSays() {
        String one = article("{'outlet':'D','headline':'h','text':'a'}").articleId();

        assertThat(one).matches("text:[0-9a-f]{24}");
        assertThat(article("{'outlet':'D','title':'h','text':'a','byline':'b'}").articleId())
                .isEqualTo(one);
        assertThat(article("{'outlet':'Dh','text':'a'}").articleId()).isNotEqualTo(one);
        assertThat(article("{'outlet':'D','headline':'h','html':'b'}").articleId())
                .isNotEqualTo(one);
    }

    @Test
    void takesATextFileAsAnArticlesText() {
        byte[] bytes = "\uFEFFFlood\r\n\r\nIt rains.".getBytes(UTF_8);

        RawArticle article = admitted(door.admit(input(Kind.TEXT, 0, bytes)));

        assertThat(article.text()).isEqualTo("Flood\n\nIt rains.");
        assertThat(article.headline()).isNull();
        assertThat(article.articleId()).startsWith("text:");
    }

    @Test
    void givesATextFileTheSameIdWhereverItLies() {
        byte[] bytes = "It rains.".getBytes(UTF_8);

        assertThat(door.admit(new RawInput("a.txt", "a.txt", 0, Kind.TEXT, bytes, 9, "", null)))
                .isEqualTo(door.admit(new RawInput("b/a.txt", "a.txt", 0, Kind.TEXT, bytes, 9, "", null)));
    }

    @Test
    void tellsWhichFileATextIsFrom() {
        byte[] bytes = "It rains.".getBytes(UTF_8);

        RawArticle article =
                admitted(door.admit(new RawInput("in/a/b.txt", "a/b.txt", 0, Kind.TEXT, bytes, 9, "", null)));

        assertThat(article.source()).isEqualTo("a/b.txt");
    }

    @Test
    void tellsTheLineOfAnArticleThatHasNoIdOnly() {
        byte[] anonymous = "{\"text\":\"It rains.\"}".getBytes(UTF_8);
        byte[] named = "{\"id\":1,\"text\":\"It rains.\"}".getBytes(UTF_8);

        assertThat(admitted(door.admit(input(Kind.JSON, 7, anonymous))).source())
                .isEqualTo("test");
        assertThat(admitted(door.admit(input(Kind.JSON, 8, named))).source()).isNull();
    }

    @Test
    void keepsTheEndOfALongSource() {
        byte[] bytes = "It rains.".getBytes(UTF_8);
        String name = "\u0007" + "folder/".repeat(100) + "a.txt";

        RawArticle article = admitted(door.admit(new RawInput(name, name, 0, Kind.TEXT, bytes, 9, "", null)));

        assertThat(article.source()).hasSize(Door.MAX_SOURCE).endsWith("folder/a.txt");
        assertThat(article.remarks()).isEmpty();
    }

    @Test
    void refusesTextFilesThatAreNone() {
        assertThat(refused(door.admit(input(Kind.TEXT, 0, new byte[0]))).reason())
                .isEqualTo("empty");
        assertThat(refused(door.admit(input(Kind.TEXT, 0, " \n".getBytes(UTF_8))))
                        .reason())
                .isEqualTo("empty");
        assertThat(refused(door.admit(input(Kind.TEXT, 0, new byte[] {'P', 'K', 3, 0}))))
                .isEqualTo(new Refused("not-text", "byte 3 is zero, which no text file holds"));
    }

    @Test
    void saysWhereUtf8Ends() {
        Refused refused = refused(door.admit(input(Kind.JSON, 2, "{\"text\":\"café\"}".getBytes(ISO_8859_1))));

        assertThat(refused).isEqualTo(new Refused("invalid-utf-8", "byte 12 (0xe9) is no UTF-8"));
    }

    @Test
    void refusesUtf16() {
        Refused refused = refused(door.admit(input(Kind.JSON, 1, "{\"text\":\"t\"}".getBytes(UTF_16))));

        assertThat(refused.reason()).isEqualTo("invalid-utf-8");
        assertThat(refused.detail()).contains("UTF-16");
    }

    @Test
    void skipsAByteOrderMarkAtTheStartOfAFileOnly() {
        byte[] bytes = "\uFEFF{\"text\":\"t\"}".getBytes(UTF_8);

        assertThat(admitted(door.admit(input(Kind.JSON, 1, bytes))).text()).isEqualTo("t");
        assertThat(refused(door.admit(input(Kind.JSON, 2, bytes))).reason()).isEqualTo("invalid-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text':'t'} x",
                "{'text':'t'}{}",
                "{'text':'t','text':'t'}",
                "{'text':'t','x':{'y':1,'y':2}}",
                "{'text':'t',}",
                "{'text':'t'",
                "{'text':NaN}",
                "{'text':'\\x'}",
                "{'text':'a\nb'}",
                "nope"
            })
    void refusesWhatIsNoStrictJson(String json) {
        assertThat(refused(json).reason()).isEqualTo("invalid-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'text'", "7", "null", "true", "[[[["})
    void refusesWhatIsNoObject(String json) {
        assertThat(refused(json).reason()).isEqualTo("not-an-article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'id':'1','url':'https://news.example/'}", "{'text':' ','html':null,'title':''}"})
    void refusesWhatSaysNothing(String json) {
        assertThat(refused(json).reason()).isEqualTo("no-content");
    }

    @ParameterizedTest
    @CsvSource({
        "headline, 7, headline is a number",
        "body, true, text is true or false",
        "source, {}, outlet is an object",
        "byline, ['a'], byline is an array",
        "id, [1], id is an array"
    })
    void namesTheFieldThatIsOfTheWrongType(String field, String value, String detail) {
        assertThat(refused("{'html':'<p>','" + field + "':" + value + "}"))
                .isEqualTo(new Refused("wrong-type", detail + ", not a string"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\nb", "\\ud800"})
    void refusesAnIdThatIsNoText(String id) {
        assertThat(refused("{'id':'" + id + "','text':'t'}").reason()).isEqualTo("invalid-id");
    }

    @ParameterizedTest
    @CsvSource({"id, 256", "outlet, 256", "text, 524288", "html, 524288"})
    void refusesWhatIsTooLargeToBeTakenWhole(String field, int most) {
        String json = "{'headline':'h','" + field + "':'%s'}";

        assertThat(article(json.formatted("x".repeat(most)))).isNotNull();
        assertThat(refused(json.formatted("x".repeat(most + 1))).reason()).isEqualTo("too-large");
    }

    @Test
    void countsBytesNotCharactersOfAText() {
        assertThat(refused("{'text':'" + "北".repeat(200_000) + "'}").detail()).contains("600000 bytes");
        assertThat(article("{'text':'" + "é".repeat(262_144) + "'}")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"headline, 2000", "byline, 500"})
    void cutsWhatOnlyDescribes(String field, int most) {
        RawArticle article = article("{'text':'t','" + field + "':'" + "x".repeat(most + 1) + "'}");

        assertThat(field.equals("byline") ? article.byline() : article.headline())
                .hasSize(most);
        assertThat(article.remarks())
                .containsExactly(field + ": cut from " + (most + 1) + " to " + most + " characters");
    }

    @Test
    void dropsAnAddressThatIsNone() {
        RawArticle article = article("{'text':'t','url':'javascript:alert(1)'}");

        assertThat(article.url()).isNull();
        assertThat(article.articleId()).startsWith("text:");
        assertThat(article.remarks()).containsExactly("url: dropped, no web address: \"javascript:alert(1)\"");
    }

    @Test
    void dropsAnAddressThatIsTooLongAndALanguageThatIsNone() {
        RawArticle article =
                article("{'text':'t','url':'https://news.example/" + "x".repeat(4_096) + "','lang':'<b>'}");

        assertThat(article.url()).isNull();
        assertThat(article.language()).isNull();
        assertThat(article.remarks()).hasSize(2).allMatch(remark -> remark.length() < 100);
    }

    @Test
    void passesFaultsOfTheSourceOn() {
        RawInput broken =
                new RawInput("a.gz:3", "a.gz:3", 3, Kind.JSON, new byte[0], 0, "", new Fault("broken-gzip", "why"));

        assertThat(door.admit(broken)).isEqualTo(new Refused("broken-gzip", "why"));
    }

    @Test
    void keepsRefusalsShortAndPrintable() {
        Refused refused = refused("{'text':'t','" + "\u202Ex".repeat(10_000) + "':1 'x'}");

        assertThat(refused.detail()).hasSizeLessThan(300).doesNotContain("\u202E");
    }

    @Test
    void readsNestingUpToABound() {
        assertThat(refused("{'text':'t','x':" + "[".repeat(500_000)).reason()).isEqualTo("invalid-json");
    }

    private RawArticle article(String json) {
        return admitted(admit(json));
    }

    private Refused refused(String json) {
        return refused(admit(json));
    }

    private Admission admit(String json) {
        return door.admit(input(Kind.JSON, 2, json.replace('\'', '"').getBytes(UTF_8)));
    }

    private static RawInput input(Kind kind, long line, byte[] bytes) {
        return new RawInput("test", "test", line, kind, bytes, bytes.length, "", null);
    }

    private static RawArticle admitted(Admission admission) {
        assertThat(admission).isInstanceOf(Admission.Admitted.class);
        return ((Admission.Admitted) admission).article();
    }

    private static Refused refused(Admission admission) {
        assertThat(admission).isInstanceOf(Refused.class);
        return (Refused) admission;
    }
}
