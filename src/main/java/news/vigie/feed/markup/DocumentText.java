package news.vigie.feed.markup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document as text, in the charset that they really have: a byte order mark, then what is valid UTF-8,
 * then what the XML declaration or the header names if it fits, then a guess.
 */
public final class DocumentText {
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final Pattern HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Charset EBCDIC = CharsetNames.find("IBM037").orElse(StandardCharsets.ISO_8859_1);
    private static final int DECLARATION = 400;
    private static final char UNREADABLE = '\ufffd';
    private static final int FEW_WRONG = 8;

    private DocumentText() {}

    /** Never fails: what cannot be read becomes U+FFFD; control characters are left out. */
    public static String of(byte[] bytes, @Nullable String contentType) {
        String text = wide(bytes)
                .or(() -> sevenBit(bytes))
                .or(() -> utf8(bytes))
                .or(() -> named(bytes, contentType))
                .orElseGet(() -> guessed(bytes));
        return Controls.mended(text);
    }

    private static Optional<String> wide(byte[] bytes) {
        return ByteMark.of(bytes).map(mark -> {
            String text = new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        });
    }

    /**
     * ISO-2022 and its like are valid ASCII, so they must be asked for before UTF-8; of EBCDIC only the start is known.
     */
    private static Optional<String> sevenBit(byte[] bytes) {
        if (ByteMark.isEbcdic(bytes)) {
            return declared(start(bytes, EBCDIC)).or(() -> Optional.of(EBCDIC)).flatMap(found -> strict(bytes, found));
        }
        return declared(start(bytes, StandardCharsets.ISO_8859_1))
                .filter(charset -> charset.name().startsWith("ISO-2022"))
                .flatMap(charset -> strict(bytes, charset));
    }

    /** Java's own way is the fastest and shows by U+FFFD what it could not read, unless that stood there. */
    private static Optional<String> utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(UNREADABLE) < 0 ? Optional.of(text) : strict(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<String> named(byte[] bytes, @Nullable String contentType) {
        return Stream.of(declared(start(bytes, StandardCharsets.ISO_8859_1)), header(contentType))
                .flatMap(Optional::stream)
                .filter(charset -> !charset.name().startsWith("UTF-16"))
                .flatMap(charset -> CharsetNames.readings(charset).stream())
                .map(charset -> strict(bytes, charset))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String start(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, DECLARATION), charset);
    }

    private static Optional<Charset> declared(String start) {
        return charset(DECLARED.matcher(start));
    }

    private static Optional<Charset> header(@Nullable String contentType) {
        return contentType == null ? Optional.empty() : charset(HEADER.matcher(contentType));
    }

    private static Optional<Charset> charset(Matcher name) {
        return name.find() ? CharsetNames.find(name.group(1)) : Optional.empty();
    }

    /** UTF-8 with a few broken characters stays UTF-8, and likewise what the document says; else what is likely. */
    private static String guessed(byte[] bytes) {
        Optional<Charset> declared = declared(start(bytes, StandardCharsets.ISO_8859_1));
        return Stream.of(Optional.of(StandardCharsets.UTF_8), declared)
                .flatMap(Optional::stream)
                .map(charset -> new String(bytes, charset))
                .filter(DocumentText::isNearlyRight)
                .findFirst()
                .orElseGet(() -> new String(bytes, CharsetGuess.of(bytes)));
    }

    private static boolean isNearlyRight(String text) {
        long wrong = text.chars().filter(c -> c == UNREADABLE).count();
        long right = text.chars().filter(c -> c >= 0x80 && c != UNREADABLE).count();
        return wrong <= Math.min(FEW_WRONG, right);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
