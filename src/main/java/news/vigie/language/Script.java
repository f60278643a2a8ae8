package news.vigie.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the letters of a text tell of its language before any word is read. */
final class Script {
    private static final Map<UnicodeScript, String> ONLY_ONE = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka")));

    /** Characters as Japanese alone writes them. */
    private static final String JAPANESE =
            "円駅図県対発戦売読変実気経済験関権検択沢応単団囲広拡転労働込畑峠辻歩黒黄鉄齢総続絵歳" + "帰従緑録銭闘捜挙桜渋満焼産薬蔵覚観訳辺郷様毎氷処両価仏伝児";

    /** A share of letters, above which what they are decides. */
    private static final double KANA_SHARE = 0.1;

    private static final double KANJI_SHARE = 0.04;

    private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    private int letters;
    private int japanese;

    void count(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c < 0x250) {
                latin(c);
            } else if (Character.isLetter(c)) {
                letters++;
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
                japanese += c >= 0x4E00 && c <= 0x9FFF && JAPANESE.indexOf(c) >= 0 ? 1 : 0;
            }
        }
    }

    private void latin(char c) {
        int small = c | 0x20;
        if ((small >= 'a' && small <= 'z') || c >= 0xC0) {
            letters++;
        }
    }

    /** The language, where the script is one language's own. */
    Optional<Language> language() {
        if (share(UnicodeScript.HIRAGANA) + share(UnicodeScript.KATAKANA) > KANA_SHARE) {
            return Optional.of(new Language("ja"));
        }
        if (share(UnicodeScript.HAN) > 0.5 && japanese > KANJI_SHARE * letters) {
            return Optional.of(new Language("ja"));
        }
        return ONLY_ONE.entrySet().stream()
                .filter(entry -> share(entry.getKey()) > 0.5)
                .map(entry -> new Language(entry.getValue()))
                .findFirst();
    }

    private double share(UnicodeScript script) {
        return letters == 0 ? 0 : counts.getOrDefault(script, 0) / (double) letters;
    }
}
