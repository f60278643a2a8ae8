package news.vigie.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telegram HTML as the server reads it: few tags, properly nested, four named references. */
public final class TelegramHtml {
    private static final Set<String> TAGS = Set.of(
            "b",
            "strong",
            "i",
            "em",
            "u",
            "ins",
            "s",
            "strike",
            "del",
            "tg-spoiler",
            "span",
            "a",
            "code",
            "pre",
            "blockquote",
            "tg-emoji",
            "tg-time");
    private static final Pattern PIECE =
            Pattern.compile("<(/?)([^\\s>/]*)([^>]*)>|&(#x?[0-9a-fA-F]+|lt|gt|amp|quot);|<");

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int entities;

    private TelegramHtml() {}

    /** Throws as the server refuses. */
    public static TelegramHtml read(String html) {
        var reading = new TelegramHtml();
        Matcher piece = PIECE.matcher(html);
        int last = 0;
        while (piece.find()) {
            reading.text.append(html, last, piece.start());
            reading.take(piece);
            last = piece.end();
        }
        reading.text.append(html, last, html.length());
        if (!reading.open.isEmpty()) {
            throw cannotParse("Can't find end tag corresponding to start tag \"%s\"".formatted(reading.open.peek()));
        }
        return reading;
    }

    private void take(Matcher piece) {
        if (piece.group(4) != null) {
            text.append(character(piece.group(4)));
        } else if (piece.group(2) == null) {
            throw cannotParse("Unclosed start tag at byte offset " + piece.start());
        } else if (piece.group(1).isEmpty()) {
            open(piece.group(2).toLowerCase(Locale.ROOT), piece.start());
        } else {
            close(piece.group(2).toLowerCase(Locale.ROOT), piece.start());
        }
    }

    private void open(String tag, int at) {
        if (!TAGS.contains(tag)) {
            throw cannotParse("Unsupported start tag \"%s\" at byte offset %d".formatted(tag, at));
        }
        open.push(tag);
        entities++;
    }

    private void close(String tag, int at) {
        if (open.isEmpty()) {
            throw cannotParse("Unexpected end tag at byte offset " + at);
        }
        String expected = open.pop();
        if (!tag.equals(expected)) {
            throw cannotParse("Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
                    .formatted(at, expected, tag));
        }
    }

    private static String character(String reference) {
        return switch (reference) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            default ->
                Character.toString(
                        reference.startsWith("#x")
                                ? Integer.parseInt(reference.substring(2), 16)
                                : Integer.parseInt(reference.substring(1)));
        };
    }

    private static Refusal cannotParse(String why) {
        return new Refusal(400, "Bad Request: can't parse entities: " + why);
    }

    public String text() {
        return text.toString().strip();
    }

    int entities() {
        return entities;
    }
}
