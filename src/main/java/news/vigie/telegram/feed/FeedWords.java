package news.vigie.telegram.feed;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedHealth;
import news.vigie.render.VisitTimes;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.text.Html;
import news.vigie.telegram.text.Texts;

/** How a feed fares, as Telegram HTML. */
final class FeedWords {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SIGN = 300;
    private static final int LONGEST_WORST = 140;
    private static final int LONGEST_STATE = 450;

    private FeedWords() {}

    static String mark(Feed feed, FeedHealth health) {
        if (feed.paused()) {
            return "⏸";
        }
        return switch (health.level()) {
            case WELL -> "🟢";
            case WAITING -> "⚪";
            case ODD -> "🟠";
            case DOWN -> "🔴";
        };
    }

    /** As text. */
    static String name(Feed feed) {
        return CleanText.shortened(CleanText.title(feed.name()), LONGEST_NAME);
    }

    static String worst(FeedHealth health, Texts texts) {
        return Html.escape(CleanText.shortened(signs(health, texts).getFirst(), LONGEST_WORST));
    }

    /** All signs, in one line. */
    static String state(FeedHealth health, Texts texts) {
        String all = String.join("; ", signs(health, texts));
        return Html.escape(CleanText.shortened(all, LONGEST_STATE));
    }

    /** A line for each sign. */
    static String signLines(FeedHealth health, Texts texts) {
        return signs(health, texts).stream()
                .map(sign -> "• " + Html.escape(sign))
                .collect(Collectors.joining("\n"));
    }

    static String times(FeedHealth health, Texts texts, Instant now) {
        var times = new VisitTimes(health.lastSuccess(), health.nextTry(), health.pace());
        return Html.escape(times.words(texts.language(), now));
    }

    private static List<String> signs(FeedHealth health, Texts texts) {
        return health.signs().stream()
                .map(sign -> CleanText.shortened(CleanText.line(texts.plain(sign)), LONGEST_SIGN))
                .toList();
    }
}
