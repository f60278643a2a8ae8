package news.vigie.telegram.button;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of a list of feeds.
 *
 * @param number from 1; one that is too high means the last
 */
public record FeedPage(View view, int number) {
    private static final Pattern CODE = Pattern.compile("([a-z])(\\d{1,5})");

    /** Which feeds stand in the list. */
    public enum View {
        TROUBLED,
        ALL,
        /** To be paused. */
        VISITED,
        /** To be resumed. */
        PAUSED,
        /** To be removed: those of files are not among them. */
        REMOVABLE;

        private String letter() {
            return name().substring(0, 1).toLowerCase(Locale.ROOT);
        }
    }

    public static FeedPage first(View view) {
        return new FeedPage(view, 1);
    }

    public FeedPage at(int other) {
        return new FeedPage(view, other);
    }

    /** As a button holds it. */
    String code() {
        return view.letter() + number;
    }

    static Optional<FeedPage> read(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.matches()
                ? Stream.of(View.values())
                        .filter(view -> view.letter().equals(matcher.group(1)))
                        .map(view -> new FeedPage(view, Integer.parseInt(matcher.group(2))))
                        .findFirst()
                : Optional.empty();
    }
}
