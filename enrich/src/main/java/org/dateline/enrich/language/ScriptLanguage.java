package org.dateline.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** The language of a text whose script only one language of the news uses. */
final class ScriptLanguage {
    private static final Map<UnicodeScript, String> LANGUAGES = languages();
    private static final int ENOUGH = 2;
    private static final char LAST_LATIN = 'ɏ';

    private ScriptLanguage() {}

    private static Map<UnicodeScript, String> languages() {
        Map<UnicodeScript, String> languages = new EnumMap<>(UnicodeScript.class);
        languages.put(UnicodeScript.HANGUL, "ko");
        languages.put(UnicodeScript.HIRAGANA, "ja");
        languages.put(UnicodeScript.KATAKANA, "ja");
        languages.put(UnicodeScript.HAN, "zh");
        languages.put(UnicodeScript.THAI, "th");
        languages.put(UnicodeScript.GREEK, "el");
        languages.put(UnicodeScript.HEBREW, "he");
        languages.put(UnicodeScript.GEORGIAN, "ka");
        languages.put(UnicodeScript.ARMENIAN, "hy");
        languages.put(UnicodeScript.TAMIL, "ta");
        languages.put(UnicodeScript.TELUGU, "te");
        languages.put(UnicodeScript.KANNADA, "kn");
        languages.put(UnicodeScript.MALAYALAM, "ml");
        languages.put(UnicodeScript.GUJARATI, "gu");
        languages.put(UnicodeScript.GURMUKHI, "pa");
        languages.put(UnicodeScript.SINHALA, "si");
        languages.put(UnicodeScript.KHMER, "km");
        languages.put(UnicodeScript.LAO, "lo");
        languages.put(UnicodeScript.MYANMAR, "my");
        return languages;
    }

    /** The language, or null where the script does not tell. Han with some kana is Japanese. */
    static String of(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isLetter(unit)) {
                letters++;
                if (unit > LAST_LATIN) {
                    counts.merge(UnicodeScript.of(unit), 1, Integer::sum);
                }
            }
        }
        return counts.isEmpty() ? null : of(counts, letters);
    }

    private static String of(Map<UnicodeScript, Integer> counts, int letters) {
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        if (kana >= ENOUGH && (kana + han) * 2 > letters && kana * 20 > han) {
            return "ja";
        }
        for (Map.Entry<UnicodeScript, String> entry : LANGUAGES.entrySet()) {
            int count = counts.getOrDefault(entry.getKey(), 0);
            if (count >= ENOUGH && count * 2 > letters) {
                return entry.getValue();
            }
        }
        return null;
    }
}
