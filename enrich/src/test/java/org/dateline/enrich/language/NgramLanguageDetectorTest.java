package org.dateline.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NgramLanguageDetectorTest {
    private final NgramLanguageDetector detector = new NgramLanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ferry line between the two towns will start again next spring, the mayor said.",
                "es | La línea de transbordador entre las dos ciudades volverá a funcionar la próxima primavera.",
                "fr | La ligne de ferry entre les deux villes reprendra au printemps prochain, a dit la maire.",
                "de | Die Fähre zwischen den beiden Städten fährt ab dem nächsten Frühling wieder.",
                "it | Il traghetto tra le due città riprenderà la prossima primavera, ha detto la sindaca.",
                "nl | De veerboot tussen de twee steden vaart vanaf volgend voorjaar weer, zei de burgemeester.",
                "pt | A balsa entre as duas cidades voltará a funcionar na próxima primavera, disse a prefeita.",
                "vi | Tuyến phà giữa hai thành phố sẽ hoạt động trở lại vào mùa xuân tới, thị trưởng cho biết.",
                "ru | Паром между двумя городами снова пойдёт следующей весной, сказала мэр.",
                "ja | 二つの町を結ぶフェリーは来春に再開すると市長は述べた。",
                "zh | 市长说，两座城市之间的渡轮明年春天将恢复运营。",
                "ko | 두 도시를 잇는 여객선이 내년 봄에 다시 운항한다고 시장이 말했다."
            })
    void tellsTheLanguageOfASentence(String language, String text) {
        assertThat(detector.detect(text, null)).isEqualTo(language);
    }

    @Test
    void believesTheClaimOnlyWhereTheTextDoesNotTell() {
        assertThat(detector.detect("Quill", "de-AT")).isEqualTo("de");
        assertThat(detector.detect("The mayor said that the ferry would sail again in spring.", "de"))
                .isEqualTo("en");
    }

    @Test
    void admitsThatItCannotTell() {
        assertThat(detector.detect("12 34", null)).isEqualTo(LanguageDetector.UNDETERMINED);
    }
}
