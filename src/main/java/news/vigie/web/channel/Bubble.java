package news.vigie.web.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as it is shown.
 *
 * @param html safe to stand in the page as it is
 * @param day the name of its day, where it is the day's first; null: it is not
 * @param date that day, as ISO 8601 has it
 * @param answered the earlier post that it answers; null: none
 * @param preview the site whose preview Telegram adds; null: none
 * @param part "2/3"; null: it is whole
 * @param badge null: it was sent
 */
public record Bubble(
        long id,
        @Nullable String day,
        String date,
        @Nullable Answered answered,
        String html,
        List<List<Key>> keyboard,
        @Nullable Preview preview,
        @Nullable String part,
        String time,
        String instant,
        @Nullable Badge badge) {
    /**
     * A button.
     *
     * @param link null: it speaks to the bot, which only Telegram can do
     */
    public record Key(String text, @Nullable String link) {}

    /**
     * The post above that a post answers.
     *
     * @param words its beginning, on one line
     */
    public record Answered(long id, String words) {}

    /** The page that Telegram shows a card of. */
    public record Preview(String site, String link) {}

    /**
     * What is the matter with a post.
     *
     * @param kind a class of the style: "waiting", "failed" or "unknown"
     */
    public record Badge(String kind, String words) {}
}
