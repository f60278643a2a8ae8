package news.vigie.telegram.wish;

import java.util.Optional;
import java.util.regex.MatchResult;
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
record Wish(boolean setup, Address chat, Page page, String value) implements Press {
    /** As each digest has it. */
    static final String USUAL = "0";

    private static final Pattern SHAPE =
            Pattern.compile("(set|new):(-?\\d{1,18})(?:/(\\d{1,9}))?:([A-Za-z])(?:=(.{1,40}))?");

    static Wish home(Address chat) {
        return new Wish(false, chat, Page.HOME, "");
    }

    Wish at(Page other) {
        return new Wish(setup, chat, other, "");
    }

    Wish of(String other) {
        return new Wish(setup, chat, page, other);
    }

    /** That something is typed for the page. */
    Wish typing(Page typed) {
        return at(Page.TYPE).of(typed.letter());
    }

    long chatNumber() {
        return Long.parseLong(chat.chat());
    }

    @Override
    public String data() {
        return (setup ? "new:" : "set:") + chat + ":" + page.letter() + (value.isEmpty() ? "" : "=" + value);
    }

    /** Empty if no button of ours has such data. */
    static Optional<Wish> read(String data) {
        Matcher matcher = SHAPE.matcher(data);
        return matcher.matches() ? Page.of(matcher.group(4)).flatMap(page -> read(matcher, page)) : Optional.empty();
    }

    private static Optional<Wish> read(MatchResult found, Page page) {
        Integer thread = found.group(3) == null ? null : Integer.valueOf(found.group(3));
        String value = found.group(5) == null ? "" : found.group(5);
        var wish = new Wish(found.group(1).equals("new"), new Address(found.group(2), thread), page, value);
        return page == Page.TYPE && wish.typed().isEmpty() ? Optional.empty() : Optional.of(wish);
    }

    /** The page that something is to be typed for. */
    Optional<Page> typed() {
        return Page.of(value).filter(Page::isTyped);
    }
}
