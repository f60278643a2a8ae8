package news.vigie.article.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.http.Page;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a page, within bounds of size and depth. */
public final class PageReader {
    /** In bytes. Longer pages are longer by their scripts and pictures, which stand at the end as a rule. */
    private static final int MAX_LENGTH = 4_000_000;

    private static final int MAX_DEPTH = 128;
    /**
     * Three times what the longest article of two thousand has; formatting left open makes many elements of one tag.
     */
    private static final int MAX_TAGS = 60_000;

    private static final int SHORTEST_TAG = 3;

    /** Where a declaration stands, if there is one. */
    private static final int PROLOGUE = 8192;

    private static final char ESCAPE = '\u001b';
    private static final char REPLACEMENT = '\ufffd';
    /** One broken character in so many right ones: cut or pasted by a program, the rest is UTF-8 all the same. */
    private static final int MOST_WRONG = 20;

    private static final int SAMPLE = 64_000;

    private static final Pattern DECLARED = Pattern.compile(
            "(?:charset\\s*=|<\\?xml[^>]{0,80}encoding\\s*=)\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private PageReader() {}

    /** The tree of the page; of a document that is none, a feed or a file, an empty one. */
    public static Document read(Page page) {
        byte[] body = page.body().length > MAX_LENGTH ? Arrays.copyOf(page.body(), MAX_LENGTH) : page.body();
        if (byMark(body).isEmpty() && Foreign.isBinary(body)) {
            return tree("", page.url().toString());
        }
        String document = decode(body, page.contentType());
        return tree(Foreign.is(document) ? "" : document, page.url().toString());
    }

    /** The tree of a piece of HTML that is at hand as text. */
    public static Document tree(String html, String baseUri) {
        return parsed(html.length() < MAX_TAGS * SHORTEST_TAG ? html : html.substring(0, endOfTags(html)), baseUri);
    }

    private static Document parsed(String html, String baseUri) {
        String bare = html.startsWith("\ufeff") ? html.substring(1) : html;
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(bare, baseUri);
    }

    private static int endOfTags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (++tags > MAX_TAGS) {
                return at;
            }
        }
        return html.length();
    }

    /**
     * Bytes that are right UTF-8 and hold more than ASCII are UTF-8, whatever they are said to be: no other text looks
     * so.
     */
    private static String decode(byte[] body, @Nullable String contentType) {
        Optional<Charset> marked = byMark(body);
        if (marked.isPresent()) {
            return new String(body, marked.get());
        }
        String utf8 = new String(body, StandardCharsets.UTF_8);
        if (isWritten(utf8, body.length)) {
            return utf8;
        }
        Charset charset = declared(contentType == null ? "" : contentType)
                .or(() -> declared(new String(body, 0, Math.min(body.length, PROLOGUE), StandardCharsets.ISO_8859_1)))
                .or(() -> guessed(body, utf8))
                .orElse(StandardCharsets.UTF_8);
        return charset.equals(StandardCharsets.UTF_8) ? utf8 : new String(body, charset);
    }

    /**
     * Whether the text holds more than ASCII and next to nothing that is no UTF-8; or ASCII alone, which is the same in
     * all charsets but for those that switch by escapes.
     */
    private static boolean isWritten(String utf8, int bytes) {
        if (utf8.indexOf(REPLACEMENT) < 0) {
            return utf8.length() < bytes || utf8.indexOf(ESCAPE) < 0;
        }
        int wrong = 0;
        int beyond = 0;
        for (int i = 0; i < utf8.length(); i++) {
            char c = utf8.charAt(i);
            wrong += c == REPLACEMENT ? 1 : 0;
            beyond += c > 0x7F && c != REPLACEMENT ? 1 : 0;
        }
        return beyond > MOST_WRONG * wrong;
    }

    /** A mark at the beginning; or half of the first tag, as without one a page in UTF-16 begins. */
    private static Optional<Charset> byMark(byte[] body) {
        if (body.length < 2) {
            return Optional.empty();
        }
        return switch (((body[0] & 0xff) << 8) | (body[1] & 0xff)) {
            case 0xFEFF, 0x003C -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE, 0x3C00 -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> declared(String text) {
        Matcher found = DECLARED.matcher(text);
        return found.find() ? named(found.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> guessed(byte[] body, String utf8) {
        if (utf8.indexOf(REPLACEMENT) < 0) {
            return Optional.empty();
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(body.length > SAMPLE ? Arrays.copyOf(body, SAMPLE) : body);
        CharsetMatch match = detector.detect();
        return match == null ? Optional.empty() : named(match.getName());
    }
}
