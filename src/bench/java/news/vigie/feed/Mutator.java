package news.vigie.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks documents in the ways in which servers, editors and enemies do. The same seed breaks them the same way. */
final class Mutator {
    private static final int MOST_CHANGES = 8;
    private static final int LONGEST_PIECE = 400;
    private static final int MOST_DOUBLINGS = 6;

    /** Larger ones are not fetched. */
    private static final int LARGEST = 10_000_000;

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_8,
            Charset.forName("UTF-32BE"),
            Charset.forName("windows-1252"),
            Charset.forName("windows-1251"),
            Charset.forName("Shift_JIS"),
            Charset.forName("ISO-2022-JP"),
            Charset.forName("IBM037"));

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "/>",
            "<!",
            "<?",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "&",
            "&#",
            "&#x110000;",
            "&lt;",
            "\"",
            "'",
            "=",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\\u",
            "\u0000",
            "\u001b$B",
            "\ufffd",
            "\ufeff",
            "<item>",
            "</item>",
            "<entry>",
            "</entry>",
            "<title",
            "</channel>",
            "<rss>",
            "<feed>",
            "<content type=\"xhtml\">",
            " xml:base=\"ht!tp:%\"",
            " xmlns:x=\"\"",
            " xmlns=\"http://www.w3.org/2005/Atom\"",
            "href=\"//\"",
            "<link href='http://['/>",
            "<pubDate>99999999999999999999</pubDate>",
            "<:a>",
            "<a:>",
            "<script>",
            "<svg>",
            "<!DOCTYPE rss [<!ENTITY a \"&a;\">]>",
            "javascript:",
            "é",
            "👩",
            "ש",
            "<ttl>-1</ttl>");

    private final Random random;
    private final List<byte[]> documents;

    Mutator(List<byte[]> documents, long seed) {
        this.documents = documents;
        this.random = new Random(seed);
    }

    byte[] next() {
        byte[] document = any();
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            byte[] changed = changed(document);
            document = changed.length <= LARGEST ? changed : before(changed, LARGEST);
        }
        return document;
    }

    private byte[] any() {
        return documents.get(random.nextInt(documents.size()));
    }

    private byte[] changed(byte[] document) {
        int from = random.nextInt(document.length + 1);
        int to = Math.min(document.length, from + random.nextInt(LONGEST_PIECE));
        return switch (random.nextInt(9)) {
            case 0 -> flipped(document, from);
            case 1 -> joined(before(document, from), after(document, to));
            case 2 -> before(document, from);
            case 3 -> doubled(document, from, to);
            case 4 -> spliced(document, from);
            case 5 -> withoutTag(document, from);
            case 6 -> recoded(document);
            case 7 -> joined(joined(before(document, from), piece()), after(document, from));
            default -> joined(before(document, from), after(document, Math.min(from, to / 2)));
        };
    }

    private byte[] flipped(byte[] document, int at) {
        byte[] changed = document.clone();
        if (at < changed.length) {
            changed[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return changed;
    }

    private byte[] doubled(byte[] document, int from, int to) {
        byte[] piece = Arrays.copyOfRange(document, from, to);
        for (int times = random.nextInt(MOST_DOUBLINGS); times > 0; times--) {
            piece = joined(piece, piece);
        }
        return joined(joined(before(document, from), piece), after(document, from));
    }

    private byte[] spliced(byte[] document, int from) {
        byte[] other = any();
        return joined(before(document, from), after(other, random.nextInt(other.length + 1)));
    }

    private static byte[] withoutTag(byte[] document, int from) {
        int start = indexOf(document, '<', from);
        int end = indexOf(document, '>', start);
        return joined(before(document, start), after(document, Math.min(document.length, end + 1)));
    }

    private byte[] recoded(byte[] document) {
        Charset to = CHARSETS.get(random.nextInt(CHARSETS.size()));
        Charset from = random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return new String(document, from).getBytes(to);
    }

    private byte[] piece() {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static int indexOf(byte[] document, char wanted, int from) {
        int at = from;
        while (at < document.length && document[at] != wanted) {
            at++;
        }
        return at;
    }

    private static byte[] before(byte[] document, int end) {
        return Arrays.copyOf(document, end);
    }

    private static byte[] after(byte[] document, int start) {
        return Arrays.copyOfRange(document, start, document.length);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
