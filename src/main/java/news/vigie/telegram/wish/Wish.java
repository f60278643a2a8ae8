package news.vigie.telegram.wish;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.digest.Address;
import news.vigie.telegram.button.Press;

/**
 * What a button of the settings asks for: a page, or a value on it.
 *
 * @param setup on the way through the first questions
 * @param chat whose settings they are
 * @param value empty: the page is only shown
 */
record Wish(boolean setup, Address chat, char page, String value) implements Press {
    static final char HOME = 'h';
    static final char DIGESTS = 'D';
    static final char LANGUAGE = 'l';
    static final char ZONE = 'z';
    static final char TIMES = 't';
    static final char DAYS = 'd';
    static final char QUIET = 'q';
    static final char STYLE = 's';
    static final char STORIES = 'n';
    static final char TOPICS = 'p';
    static final char FEEDS = 'f';
    static final char TASTES = 'm';
    /** Only to be typed for. */
    static final char FOLLOW = 'F';
    /** Only to be typed for. */
    static final char MUTE = 'M';

    static final char END = 'e';
    /** Something is to be typed for the page that is the value. */
    static final char TYPE = 'k';
    /** As each digest has it. */
    static final String USUAL = "0";

    private static final Pattern SHAPE =
            Pattern.compile("(set|new):(-?\\d{1,18})(?:/(\\d{1,9}))?:([A-Za-z])(?:=(.{1,40}))?");

    static Wish home(Address chat) {
        return new Wish(false, chat, HOME, "");
    }

    Wish at(char other) {
        return new Wish(setup, chat, other, "");
    }

    Wish of(String other) {
        return new Wish(setup, chat, page, other);
    }

    long chatNumber() {
        return Long.parseLong(chat.chat());
    }

    @Override
    public String data() {
        return (setup ? "new:" : "set:") + chat + ":" + page + (value.isEmpty() ? "" : "=" + value);
    }

    /** Empty if no button of ours has such data. */
    static Optional<Wish> read(String data) {
        Matcher matcher = SHAPE.matcher(data);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Integer thread = matcher.group(3) == null ? null : Integer.valueOf(matcher.group(3));
        return Optional.of(new Wish(
                matcher.group(1).equals("new"),
                new Address(matcher.group(2), thread),
                matcher.group(4).charAt(0),
                matcher.group(5) == null ? "" : matcher.group(5)));
    }
}
