package news.vigie.telegram.button;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a button about feeds asks for; only admins may, and only in private. */
public sealed interface FeedPress extends Press {
    Pattern TURN = Pattern.compile("feeds:([a-z]\\d{1,5})");
    Pattern ON = Pattern.compile("feed:(\\d{1,18}):([a-z_]+):([a-z]\\d{1,5})");
    Pattern TAKE = Pattern.compile("feed:(\\d{1,18}):take=([0-9a-z]{1,16}):([a-z]\\d{1,5})");

    /** Another page of a list. */
    record Turn(FeedPage to) implements FeedPress {
        @Override
        public String data() {
            return "feeds:" + to.code();
        }
    }

    /**
     * Something is done with one feed.
     *
     * @param back the page that it was chosen from
     */
    record On(long feed, Deed deed, FeedPage back) implements FeedPress {
        @Override
        public String data() {
            return "feed:%d:%s:%s".formatted(feed, deed.name().toLowerCase(Locale.ROOT), back.code());
        }
    }

    /**
     * A feed is read at an address that was offered.
     *
     * @param offer the name of the offer
     */
    record Take(long feed, String offer, FeedPage back) implements FeedPress {
        @Override
        public String data() {
            return "feed:%d:take=%s:%s".formatted(feed, offer, back.code());
        }
    }

    /** What may be done with a feed by one press. */
    enum Deed {
        SHOW,
        RETRY,
        PAUSE,
        RESUME,
        /** Its new address is looked for. */
        SEEK,
        /** It is read where its definition says. */
        HOME,
        /** Asks first. */
        REMOVE,
        REMOVE_SURELY
    }

    /** Empty if no button of ours has such data. */
    static Optional<FeedPress> read(String data) {
        Matcher turn = TURN.matcher(data);
        if (turn.matches()) {
            return FeedPage.read(turn.group(1)).map(page -> (FeedPress) new Turn(page));
        }
        Matcher take = TAKE.matcher(data);
        if (take.matches()) {
            return FeedPage.read(take.group(3))
                    .map(back -> (FeedPress) new Take(Long.parseLong(take.group(1)), take.group(2), back));
        }
        Matcher on = ON.matcher(data);
        return on.matches() ? on(on) : Optional.empty();
    }

    private static Optional<FeedPress> on(Matcher on) {
        return Stream.of(Deed.values())
                .filter(deed -> deed.name().toLowerCase(Locale.ROOT).equals(on.group(2)))
                .flatMap(deed -> FeedPage.read(on.group(3)).stream()
                        .map(back -> (FeedPress) new On(Long.parseLong(on.group(1)), deed, back)))
                .findFirst();
    }
}
