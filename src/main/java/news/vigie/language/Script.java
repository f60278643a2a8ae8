package news.vigie.language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the letters of a text tell of its language before any word is read. */
final class Script {
    private static final Map<UnicodeScript, String> ONLY_ONE = Map.of(
            UnicodeScript.HAN, "zh",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.BENGALI, "bn",
            UnicodeScript.TAMIL, "ta",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.GEORGIAN, "ka");

    /** Letters that one of the languages in Cyrillic or Arabic letters has for itself. */
    private static final Map<String, String> TELLING = Map.of("ыэъё", "ru", "іїєґ", "uk", "پچگژ", "fa", "ٹڈےں", "ur");

    /** A share of letters, above which what they are decides. */
    private static final double VIETNAMESE_SHARE = 0.05;

    private static final double KANA_SHARE = 0.1;

    private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    private final Map<String, Integer> telling = new HashMap<>();
    private int letters;
    private int vietnamese;

    private Script() {}

    static Script of(String text) {
        Script script = new Script();
        text.codePoints().filter(Character::isLetter).forEach(script::count);
        return script;
    }

    private void count(int letter) {
        letters++;
        counts.merge(UnicodeScript.of(letter), 1, Integer::sum);
        TELLING.forEach((own, code) -> {
            if (own.indexOf(Character.toLowerCase(letter)) >= 0) {
                telling.merge(code, 1, Integer::sum);
            }
        });
        if ((letter >= 0x1EA0 && letter <= 0x1EF9) || letter == 'ơ' || letter == 'ư' || letter == 'đ') {
            vietnamese++;
        }
    }

    /** The language, where the script is one language's own. */
    Optional<Language> language() {
        if (letters == 0) {
            return Optional.empty();
        }
        if (share(UnicodeScript.HIRAGANA) + share(UnicodeScript.KATAKANA) > KANA_SHARE) {
            return Optional.of(new Language("ja"));
        }
        if (vietnamese > VIETNAMESE_SHARE * letters) {
            return Optional.of(new Language("vi"));
        }
        return share(UnicodeScript.CYRILLIC) + share(UnicodeScript.ARABIC) > 0.5 ? byLetters() : byScript();
    }

    private Optional<Language> byScript() {
        return ONLY_ONE.entrySet().stream()
                .filter(entry -> share(entry.getKey()) > 0.5)
                .map(entry -> new Language(entry.getValue()))
                .findFirst();
    }

    private Optional<Language> byLetters() {
        return TELLING.entrySet().stream()
                .filter(entry -> telling.getOrDefault(entry.getValue(), 0) > 0)
                .max(Comparator.comparingInt(entry -> telling.getOrDefault(entry.getValue(), 0)))
                .map(entry -> new Language(entry.getValue()));
    }

    private double share(UnicodeScript script) {
        return counts.getOrDefault(script, 0) / (double) letters;
    }
}
