package news.vigie.feed.markup;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
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
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char UNREADABLE = '\ufffd';
    private static final int FEW_WRONG = 8;

    private DocumentText() {}

    /** Never fails: what cannot be read becomes U+FFFD; control characters are left out. */
    public static String of(byte[] bytes, @Nullable String contentType) {
        String text = marked(bytes)
                .or(() -> sevenBit(bytes))
                .or(() -> utf8(bytes))
                .or(() -> named(bytes, contentType))
                .orElseGet(() -> guessed(bytes));
        return Controls.mended(text);
    }

    private static Optional<String> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(text(bytes, 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(text(bytes, 4, Charset.forName("UTF-32LE")));
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(text(bytes, 4, Charset.forName("UTF-32BE")));
        }
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(text(bytes, 0, StandardCharsets.UTF_16));
        }
        return unmarkedUtf16(bytes);
    }

    private static Optional<String> unmarkedUtf16(byte[] bytes) {
        if (starts(bytes, '<', 0) && !starts(bytes, '<', 0, 0)) {
            return Optional.of(text(bytes, 0, StandardCharsets.UTF_16LE));
        }
        return starts(bytes, 0, '<') ? Optional.of(text(bytes, 0, StandardCharsets.UTF_16BE)) : Optional.empty();
    }

    /** ISO-2022 and its like are valid ASCII, so they must be asked for before UTF-8. */
    private static Optional<String> sevenBit(byte[] bytes) {
        return declared(bytes)
                .filter(charset -> charset.name().startsWith("ISO-2022"))
                .flatMap(charset -> strict(bytes, charset));
    }

    private static Optional<String> named(byte[] bytes, @Nullable String contentType) {
        return Stream.of(declared(bytes), header(contentType))
                .flatMap(Optional::stream)
                .filter(charset -> !charset.name().startsWith("UTF-16"))
                .map(charset -> strict(bytes, charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        return charset(DECLARED.matcher(start));
    }

    private static Optional<Charset> header(@Nullable String contentType) {
        return contentType == null ? Optional.empty() : charset(HEADER.matcher(contentType));
    }

    private static Optional<Charset> charset(Matcher name) {
        try {
            return name.find() ? Optional.of(Charset.forName(name.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few broken characters stays UTF-8; else what ICU finds likely. */
    private static String guessed(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        long wrong = utf8.chars().filter(c -> c == UNREADABLE).count();
        long right = utf8.chars().filter(c -> c >= 0x80 && c != UNREADABLE).count();
        if (wrong <= Math.min(FEW_WRONG, right)) {
            return utf8;
        }
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        return match == null ? text(bytes, 0, WINDOWS) : text(bytes, 0, guessed(match.getName()));
    }

    private static Charset guessed(String name) {
        boolean usable = Charset.isSupported(name) && !name.startsWith("UTF-16") && !name.equals("ISO-8859-1");
        return usable ? Charset.forName(name) : WINDOWS;
    }

    /** Java's own way is the fastest and shows by U+FFFD what it could not read, unless that stood there. */
    private static Optional<String> utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(UNREADABLE) < 0 ? Optional.of(text) : strict(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
