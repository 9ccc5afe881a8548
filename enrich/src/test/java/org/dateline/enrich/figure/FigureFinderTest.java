package org.dateline.enrich.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.enrich.language.Tokenizer;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.time.DateFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | a 15-minute phone call | 15-minute=15 minute call",
                "en | the call lasted 15 minutes. | 15 minutes=15 minute call",
                "en | lasted fifteen minutes. | fifteen minutes=15 minute null",
                "en | three dozen soldiers | three dozen=36 null soldiers",
                "en | twenty-three ships | twenty-three=23 null ships",
                "en | at least 12 dead | 12=12 null dead",
                "en | 43 people were killed | 43=43 null dead",
                "en | a fire killed 43 people | 43=43 null dead",
                "en | wounded 30 others | 30=30 null injured",
                "en | 1,500 Mexican troops | 1,500=1500 null troops",
                "en | a $2.3 billion deal | $2.3 billion=2300000000 USD deal",
                "en | paid US$5 | US$5=5 USD null",
                "en | paid €40m | €40m=40000000 EUR null",
                "en | 50 per cent of voters | 50 per cent=50 percent null",
                "en | a 5.2% drop | 5.2%=5.2 percent drop",
                "en | Ada Quill, 63, said | 63=63 year null",
                "en | a 21-year-old pilot | 21-year-old=21 year pilot",
                "es | al menos 12 muertos | 12=12 null dead",
                "es | 1.500 soldados | 1.500=1500 null soldados",
                "es | 50 por ciento | 50 por ciento=50 percent null",
                "es | murieron 43 personas | 43=43 null dead",
                "fr | 30 blessés | 30=30 null injured",
                "fr | 10 000 soldats | 10 000=10000 null soldats",
                "fr | 2,5 milliards d'euros | 2,5 milliards d'euros=2500000000 EUR null",
                "de | 12 Tote | 12=12 null dead",
                "de | 2,5 Millionen Euro | 2,5 Millionen Euro=2500000 EUR null",
                "de | 50 Prozent | 50 Prozent=50 percent null",
                "de | 120 Passagiere an Bord | 120=120 null passagiere",
                "de | 96 Überlebende aus dem Wasser | 96=96 null überlebende",
                "de | stehen 20 an der Reling | 20=20 null null",
                "fr | une femme de 40 ans | 40 ans=40 year null",
                "en | 20 grad students | 20=20 null students"
            })
    void normalises(String language, String text, String expected) {
        assertThat(find(text, language)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on January 12, 2026",
                "since 2019",
                "at 3:45 p.m. or 10 a.m.",
                "call 555-0100",
                "COVID-19 and an F-16",
                "they won 3-2",
                "on the 12th",
                "house No. 10",
                "one of them"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(find(text, "en")).isEmpty();
    }

    private static List<String> find(String text, String language) {
        Tokens tokens = Tokenizer.tokenize(text);
        return FigureFinder.find(tokens, language, DateFinder.find(tokens, language, null, 100), 100).stream()
                .map(figure -> text.substring(figure.start(), figure.end()) + "=" + figure.value() + " " + figure.unit()
                        + " " + figure.counts())
                .toList();
    }
}
