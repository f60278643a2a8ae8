package news.vigie.feed.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Charsets by the names that documents call them, after the WHATWG's Encoding Standard, section 4.2. */
final class CharsetNames {
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "iso-8859-8-i", "ISO-8859-8",
            "iso-8859-8-e", "ISO-8859-8",
            "macintosh", "x-MacRoman",
            "x-mac-roman", "x-MacRoman",
            "x-mac-cyrillic", "x-MacCyrillic",
            "x-gbk", "GBK",
            "x-x-big5", "Big5",
            "iso-8859-11", "windows-874",
            "koi8", "KOI8-R",
            "unicode", "UTF-8");

    /** cp-1251, x-cp1251, windows1251, win-1251. */
    private static final Pattern CODE_PAGE = Pattern.compile("(?:x-)?(?:cp|win|windows)[-_]?(\\d{3,4})");

    /** What is written by the first is mostly of the second, which holds it and more. */
    private static final Map<String, String> LARGER = Map.of(
            "ISO-8859-1", "windows-1252",
            "US-ASCII", "windows-1252",
            "ISO-8859-9", "windows-1254",
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949",
            "Big5", "Big5-HKSCS",
            "TIS-620", "x-windows-874",
            "ISO-8859-8", "windows-1255");

    private CharsetNames() {}

    static Optional<Charset> find(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String known = OTHER_NAMES.getOrDefault(small, small);
        Matcher page = CODE_PAGE.matcher(known);
        return Stream.of(known, page.matches() ? "windows-" + page.group(1) : known)
                .filter(CharsetNames::isSupported)
                .map(Charset::forName)
                .findFirst();
    }

    /** As what to try to read what is said to be in this charset. */
    static List<Charset> readings(Charset named) {
        String larger = LARGER.get(named.name());
        if (larger == null || !Charset.isSupported(larger)) {
            return List.of(named);
        }
        boolean onlyControlsMore = named.equals(StandardCharsets.ISO_8859_1);
        return onlyControlsMore ? List.of(Charset.forName(larger)) : List.of(named, Charset.forName(larger));
    }

    private static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
