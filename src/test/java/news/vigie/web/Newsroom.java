package news.vigie.web;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import news.vigie.digest.Address;
import news.vigie.digest.Digests;
import news.vigie.digest.Edition;
import news.vigie.digest.Style;
import news.vigie.feed.Feeds;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.RenderedPost;
import news.vigie.store.Database;
import news.vigie.web.guard.Hook;
import org.jspecify.annotations.Nullable;

/** A service with posts of its own, and its web pages on a free port of loopback. It is 7:45 in Paris, all the time. */
final class Newsroom implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-05T06:45:00Z");
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Address CHANNEL = new Address("@matinale", null);

    private final Database database = Database.inMemory();
    private final Health health = new Health();
    private final WebServer server;
    private int editions;

    Newsroom(WebSettings settings) {
        this(settings, null);
    }

    private Newsroom(WebSettings settings, @Nullable Hook hook) {
        Digests none = List::of;
        var parts = new WebServer.Parts(database.outbox(), database.feeds(), none, health, Language.ENGLISH, hook);
        server = new WebServer(settings, parts, InstantSource.fixed(NOW), PARIS);
    }

    /** With a password if it is not null. */
    static Newsroom open(@Nullable String password) {
        return started(new Newsroom(new WebSettings(0, "127.0.0.1", password, null)));
    }

    static Newsroom with(Hook hook) {
        return started(new Newsroom(new WebSettings(0, "127.0.0.1", "a password", null), hook));
    }

    private static Newsroom started(Newsroom newsroom) {
        newsroom.start().ifPresent(problem -> {
            throw new IllegalStateException(problem.toString());
        });
        return newsroom;
    }

    Optional<Notice> start() {
        return server.start();
    }

    URI address() {
        return server.address();
    }

    Browser browser() {
        return new Browser(server.address());
    }

    Health health() {
        return health;
    }

    Feeds feeds() {
        return database.feeds();
    }

    Outbox outbox() {
        return database.outbox();
    }

    /** Posts that wait, as the parts of one edition. */
    void publish(Address address, RenderedPost... contents) {
        Instant slot = NOW.minusSeconds(3600).plusSeconds(editions++);
        List<PostDraft> drafts = IntStream.range(0, contents.length)
                .mapToObj(i -> new PostDraft(address, i + 1, contents.length, contents[i]))
                .toList();
        database.press().publish(edition(slot), drafts);
    }

    /** A post that waits, begun so that its end can be told. */
    Post begun(String html) {
        return begun(RenderedPost.of(html));
    }

    private Post begun(RenderedPost content) {
        publish(CHANNEL, content);
        Post post = database.outbox().recent(1).getFirst();
        database.outbox().begin(post, OptionalLong.empty(), NOW);
        return post;
    }

    void sent(String html, Instant at) {
        database.outbox().sent(begun(html), editions, at);
    }

    void sent(RenderedPost content) {
        database.outbox().sent(begun(content), editions, NOW);
    }

    /** The database goes away while the pages are still served. */
    void loseDatabase() {
        database.close();
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }

    private static Edition edition(Instant slot) {
        return new Edition(
                "matinale",
                "La matinale",
                slot,
                Edition.ALL,
                slot.minusSeconds(86_400),
                slot,
                slot,
                false,
                Language.FRENCH,
                PARIS,
                Style.FULL,
                List.of());
    }
}
