package news.vigie.feed.date;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as written, in small letters without accents, with plain figures and hyphens, its numbers where others have
 * them.
 */
final class DateText {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** 2026年3月4日 and 2026년 3월 4일. */
    private static final Pattern EASTERN_DAY =
            Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日號号일]?");

    private static final Pattern EASTERN_TIME =
            Pattern.compile("(\\d{1,2})\\s*[時时点點시]\\s*(?:(\\d{1,2})\\s*[分분]\\s*)?(?:(\\d{1,2})\\s*[秒초])?");
    private static final Pattern EASTERN_HALF = Pattern.compile("(오전|午前|上午)|오후|午後|下午");

    /** 4 tháng 3, 2026. */
    private static final Pattern VIETNAMESE_DAY =
            Pattern.compile("(\\d{1,2})[\\s,/-]+thang\\s+(\\d{1,2})[\\s,/-]+(?:nam\\s+)?(\\d{4})");

    private static final Pattern HANGUL = Pattern.compile("[년월일시분초]|오전|오후");

    private DateText() {}

    static String of(String written) {
        boolean ascii = written.chars().allMatch(c -> c < 0x80);
        return ascii ? written.toLowerCase(Locale.ROOT) : western(plain(folded(written)));
    }

    /** Without accents and in small letters, as the tables have it. */
    static String folded(String text) {
        String open = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return Normalizer.normalize(ACCENTS.matcher(open).replaceAll(""), Normalizer.Form.NFC);
    }

    /** Are its words Korean, so that its time can only be Korea's? */
    static boolean isKorean(String written) {
        return HANGUL.matcher(written).find();
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else {
                plain.append(Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' ? '-' : (char) c);
            }
        });
        return plain.toString();
    }

    private static String western(String text) {
        String day = EASTERN_DAY.matcher(text).replaceFirst("$1-$2-$3 ");
        String half = EASTERN_HALF.matcher(day).replaceFirst(found -> found.group(1) == null ? " pm " : " am ");
        String time = EASTERN_TIME.matcher(half).replaceFirst(found -> {
            String seconds = found.group(3) == null ? "" : ":" + found.group(3);
            String minutes = found.group(2) == null ? "00" : found.group(2);
            return Matcher.quoteReplacement(found.group(1) + ":" + minutes + seconds);
        });
        return VIETNAMESE_DAY.matcher(time).replaceFirst("$3-$2-$1");
    }
}
