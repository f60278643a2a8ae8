package news.vigie.web.channel;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.render.Button;
import news.vigie.render.PostButtons;
import news.vigie.web.channel.Bubble.Answered;
import news.vigie.web.channel.Bubble.Badge;
import news.vigie.web.channel.Bubble.Preview;
import news.vigie.web.reader.Reader;
import org.jspecify.annotations.Nullable;

/** Makes bubbles of the posts of one chat. */
final class Bubbles {
    /** Telegram's numbers of supergroups and channels begin with -100. */
    private static final Pattern PERSON_OR_GROUP = Pattern.compile("\\d+|-\\d{1,12}");

    private final Reader reader;
    private final PostMarkup markup;

    Bubbles(Reader reader) {
        this.reader = reader;
        this.markup = new PostMarkup(reader);
    }

    /** The oldest first, as they come in. */
    List<Bubble> of(List<Post> posts) {
        var bubbles = new ArrayList<Bubble>();
        var tellers = new HashMap<Long, Post>();
        LocalDate last = null;
        for (Post post : posts) {
            LocalDate date = reader.date(moment(post));
            Long story = post.content().answers();
            Post answered = story == null ? null : tellers.get(story);
            bubbles.add(bubble(post, date.equals(last) ? null : reader.day(moment(post)), answered));
            if (post.state() == PostState.SENT) {
                post.content().stories().forEach(told -> tellers.put(told, post));
            }
            last = date;
        }
        return bubbles;
    }

    /** When it was sent, or is to be. */
    static Instant moment(Post post) {
        return post.state() == PostState.PENDING ? post.due() : post.changed();
    }

    private Bubble bubble(Post post, @Nullable String day, @Nullable Post answered) {
        Instant moment = moment(post);
        return new Bubble(
                post.id(),
                day,
                reader.date(moment).toString(),
                answered == null
                        ? null
                        : new Answered(
                                answered.id(),
                                PostMarkup.beginning(answered.content().html())),
                markup.html(post.content().html()),
                post.content().keyboard().stream()
                        .map(row -> row.stream()
                                .filter(button -> isShown(button, post.address()))
                                .map(Bubbles::key)
                                .toList())
                        .toList(),
                preview(post.content().preview()),
                post.parts() > 1 ? post.part() + "/" + post.parts() : null,
                reader.time(moment),
                moment.toString(),
                badge(post));
    }

    /** A channel, and what may be one, has nothing to be muted in. */
    private static boolean isShown(Button button, Address address) {
        boolean mutes = button.data() != null && button.data().startsWith(PostButtons.MUTE + ":");
        return !mutes || PERSON_OR_GROUP.matcher(address.chat()).matches();
    }

    private static Bubble.Key key(Button button) {
        return new Bubble.Key(button.text(), isWeb(button.url()) ? String.valueOf(button.url()) : null);
    }

    private static @Nullable Preview preview(@Nullable URI link) {
        return link != null && isWeb(link) ? new Preview(String.valueOf(link.getHost()), link.toString()) : null;
    }

    private static boolean isWeb(@Nullable URI link) {
        return link != null
                && ("https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme()));
    }

    private @Nullable Badge badge(Post post) {
        return switch (post.state()) {
            case SENT -> null;
            case SENDING -> new Badge("waiting", reader.text("web.post.sending"));
            case SOUGHT -> new Badge("waiting", because(reader.text("web.post.sought"), post.reason()));
            case PENDING -> new Badge("waiting", because(waiting(post), post.reason()));
            case FAILED -> new Badge("failed", because(reader.text("web.post.failed"), post.reason()));
            case RECALLED -> new Badge("failed", because(reader.text("web.post.recalled"), post.reason()));
            case UNKNOWN -> new Badge("unknown", because(reader.text("web.post.unknown"), post.reason()));
        };
    }

    private String waiting(Post post) {
        return post.due().isAfter(reader.now())
                ? reader.text("web.post.until", reader.moment(post.due()))
                : reader.text("web.post.waiting");
    }

    private String because(String state, @Nullable Notice reason) {
        return reason == null ? state : reader.text("web.post.because", state, reason);
    }
}
