package news.vigie.telegram.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.desk.NewsDesk;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.text.Texts;

/** The newest stories, and a button for those that came before them. */
public final class LatestPanel implements Panel {
    /** At most so many at once. */
    public static final int MOST = 20;

    private static final int DEEPEST = 200;
    private static final Duration DAY = Duration.ofDays(1);

    private final NewsDesk news;

    public LatestPanel(NewsDesk news) {
        this.news = news;
    }

    @Override
    public Set<String> words() {
        return Set.of("latest");
    }

    @Override
    public Handling press(Pressed pressed) {
        OptionalLong from = Keys.first(pressed.data());
        int count = Keys.second(pressed.data());
        if (from.isEmpty() || from.getAsLong() > DEEPEST || count < 1 || count > MOST) {
            return Handling.saying(pressed.ownTexts().plain("button.stale"));
        }
        return Handling.doing(screen -> screen.say(
                posts(new Slice((int) from.getAsLong(), count), pressed.address(), pressed.language(), pressed.at())));
    }

    /** So many, behind so many. */
    public record Slice(int from, int count) {}

    /** With the button, as far as there is more. */
    public List<RenderedPost> posts(Slice slice, Address chat, Language language, Instant now) {
        List<RenderedPost> posts = news.latest(slice.from(), slice.count(), chat, language, now);
        int next = slice.from() + slice.count();
        int left = news.storiesSince(now.minus(DAY)) - next;
        if (left <= 0 || next > DEEPEST) {
            return posts;
        }
        String text = Texts.of(language).plain("latest.more", left, Math.min(slice.count(), left));
        var all = new ArrayList<>(posts);
        RenderedPost last = all.removeLast();
        var keys = new ArrayList<>(last.keyboard());
        keys.add(List.of(Keys.key(text, "latest:" + next + ":" + slice.count())));
        all.add(last.above(keys));
        return all;
    }
}
