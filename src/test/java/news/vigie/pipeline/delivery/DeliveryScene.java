package news.vigie.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.MovingClock;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.render.RenderedPost;
import news.vigie.store.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** From the outbox of a real store to a server that answers as a test says, at a time that it says. */
abstract class DeliveryScene {
    static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    static final Address GROUP = new Address("-100", null);
    static final Address CHANNEL = new Address("-1000000000100", null);
    static final Address OTHER = new Address("-200", null);

    final Database database;
    final MovingClock clock = new MovingClock(NOON);
    final Queue<Sent> answers = new ArrayDeque<>();
    final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    final List<Long> replies = new CopyOnWriteArrayList<>();
    final Telescope finder = new Telescope();
    private int editions;

    DeliveryScene() {
        this(Database.inMemory());
    }

    DeliveryScene(Database database) {
        this.database = database;
    }

    @AfterEach
    void allEnds() {
        database.close();
    }

    Deliver deliver(boolean onceAtMost) {
        var settings = new DeliverySettings(onceAtMost, Duration.ofHours(1), 30, 1, 20);
        var exit = new Deliver.Exit(this::answer, finder, Traffic.of(settings, Ledger.NONE));
        return new Deliver(database.outbox(), exit, database.chats(), new Health(), clock);
    }

    synchronized Sent answer(Address address, RenderedPost post, Optional<Long> answered) {
        calls.add(address.chat() + " " + post.html());
        answered.ifPresent(replies::add);
        Sent answer = answers.poll();
        return answer == null ? new Sent.Delivered(7) : answer;
    }

    void print(Address address, String... parts) {
        print(address, null, parts);
    }

    /** @param notBefore when the quiet hours end there */
    void print(Address address, @Nullable Instant notBefore, String... parts) {
        Instant made = NOON.plusSeconds(editions++);
        var edition = new Edition(
                "evening",
                "The evening",
                made,
                Edition.ALL,
                made.minusSeconds(60),
                made,
                made,
                false,
                Language.ENGLISH,
                ZoneId.of("UTC"),
                Style.FULL,
                List.of());
        var drafts = new ArrayList<PostDraft>();
        for (String part : parts) {
            drafts.add(new PostDraft(address, drafts.size() + 1, parts.length, RenderedPost.of(part), notBefore));
        }
        assertThat(database.press().publish(edition, drafts)).isTrue();
        clock.reach(made.plusSeconds(1));
    }

    /** One round, to its end: closing waits for the calls in flight. */
    void round(boolean onceAtMost) {
        try (Deliver deliver = deliver(onceAtMost)) {
            deliver.round();
        }
    }

    Post only() {
        List<Post> posts = database.outbox().recent(10);
        assertThat(posts).hasSize(1);
        return posts.getFirst();
    }

    /** A chat as it is, by the numbers of its messages. */
    static final class Telescope implements Finder {
        final Map<Long, String> stands = new ConcurrentHashMap<>();
        final List<Long> looks = new CopyOnWriteArrayList<>();

        @Override
        public Sight look(Address address, RenderedPost post, long message) {
            looks.add(message);
            String there = stands.get(message);
            if (there == null) {
                return new Sight.Nothing();
            }
            return there.equals(post.html()) ? new Sight.There() : new Sight.Another();
        }

        @Override
        public Sounding sound() {
            return new Sounding.Never(Notice.quoted("nobody"));
        }
    }
}
