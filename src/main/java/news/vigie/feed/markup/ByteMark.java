package news.vigie.feed.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * By what first bytes a charset shows: a byte order mark, or how it writes the "<" with which XML starts (XML 1.0,
 * appendix F).
 *
 * @param length how many of these bytes are no text
 */
record ByteMark(List<Integer> bytes, int length, Charset charset) {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** The longer ones first. */
    private static final List<ByteMark> MARKS = List.of(
            new ByteMark(List.of(0xEF, 0xBB, 0xBF), 3, StandardCharsets.UTF_8),
            new ByteMark(List.of(0xFF, 0xFE, 0, 0), 4, UTF_32LE),
            new ByteMark(List.of(0, 0, 0xFE, 0xFF), 4, UTF_32BE),
            new ByteMark(List.of(0xFE, 0xFF), 2, StandardCharsets.UTF_16BE),
            new ByteMark(List.of(0xFF, 0xFE), 2, StandardCharsets.UTF_16LE),
            new ByteMark(List.of((int) '<', 0, 0, 0), 0, UTF_32LE),
            new ByteMark(List.of(0, 0, 0, (int) '<'), 0, UTF_32BE),
            new ByteMark(List.of((int) '<', 0), 0, StandardCharsets.UTF_16LE),
            new ByteMark(List.of(0, (int) '<'), 0, StandardCharsets.UTF_16BE));

    private static final List<Integer> EBCDIC = List.of(0x4C, 0x6F, 0xA7, 0x94);

    static Optional<ByteMark> of(byte[] document) {
        return MARKS.stream().filter(mark -> starts(document, mark.bytes)).findFirst();
    }

    static boolean isEbcdic(byte[] document) {
        return starts(document, EBCDIC);
    }

    private static boolean starts(byte[] document, List<Integer> with) {
        for (int i = 0; i < with.size(); i++) {
            if (document.length <= i || (document[i] & 0xff) != with.get(i)) {
                return false;
            }
        }
        return true;
    }
}
