package news.vigie.telegram.reading;

import java.util.ArrayList;
import java.util.List;
import news.vigie.render.markup.TelegramHtml;

/** Puts pieces of Telegram HTML into as few messages as hold them, each piece whole. */
final class Pieces {
    private static final int MOST_UNITS = 3900;
    private static final int MOST_ENTITIES = 95;
    private static final int MOST_BYTES = 30_000;

    /** Of a piece that is to stand in a message beside a heading, in UTF-16 units. */
    static final int LONGEST = 3600;

    private Pieces() {}

    /** How many of the first pieces one message holds: at least two, of which the first is a heading. */
    static int fitting(List<TelegramHtml> pieces) {
        var message = new TelegramHtml();
        int fitting = 0;
        for (TelegramHtml piece : pieces) {
            if (fitting > 1 && !fit(message, piece)) {
                return fitting;
            }
            message.add(piece);
            fitting++;
        }
        return fitting;
    }

    static List<String> packed(List<TelegramHtml> pieces) {
        var messages = new ArrayList<String>();
        var message = new TelegramHtml();
        for (TelegramHtml piece : pieces) {
            if (message.units() > 0 && !fit(message, piece)) {
                messages.add(message.toString().strip());
                message = new TelegramHtml();
            }
            message.add(piece);
        }
        messages.add(message.toString().strip());
        return messages;
    }

    private static boolean fit(TelegramHtml message, TelegramHtml more) {
        return message.units() + more.units() <= MOST_UNITS
                && message.entities() + more.entities() <= MOST_ENTITIES
                && message.bytes() + more.bytes() <= MOST_BYTES;
    }

    /** The text in parts that are no longer than this, cut between words where there are some. */
    static List<String> cut(String text, int most) {
        var parts = new ArrayList<String>();
        String rest = text.strip();
        while (rest.length() > most) {
            int space = rest.lastIndexOf(' ', most);
            int end = space > most / 2 ? space : rest.offsetByCodePoints(0, rest.codePointCount(0, most) - 1);
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        parts.add(rest);
        return parts;
    }
}
