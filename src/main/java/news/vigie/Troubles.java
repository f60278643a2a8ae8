package news.vigie;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.chat.Chat;
import news.vigie.chat.Closure;
import news.vigie.digest.Address;
import news.vigie.feed.FeedCase;
import news.vigie.feed.FeedHealth;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.outbox.Post;
import news.vigie.store.Database;
import news.vigie.telegram.desk.ServiceDesk.Missed;
import news.vigie.telegram.desk.ServiceDesk.Trouble;
import news.vigie.telegram.desk.ServiceDesk.Trouble.Kind;

/** What is wrong at present, and which posts did not arrive. */
final class Troubles {
    private static final int POSTS = 40;
    private static final int MISSES = 1_000;

    /** What is tried again by itself waits less. */
    private static final Duration LONG = Duration.ofMinutes(15);

    private final Database database;
    private final Health health;
    private final InstantSource clock;

    Troubles(Database database, Health health, InstantSource clock) {
        this.database = database;
        this.health = health;
        this.clock = clock;
    }

    List<Trouble> all() {
        return Stream.of(ofService(), ofPosts(), ofChats(), ofFeeds())
                .flatMap(trouble -> trouble)
                .toList();
    }

    private Stream<Trouble> ofService() {
        return health.lines().stream()
                .filter(line -> line.level() != Health.Level.OK)
                .sorted(Comparator.comparing(Health.Line::at).reversed())
                .map(line -> new Trouble(Kind.SERVICE, line.words(), line.at()));
    }

    private Stream<Trouble> ofPosts() {
        return Stream.of(
                        database.outbox().held(clock.instant().plus(LONG), POSTS),
                        database.outbox().troubled(POSTS))
                .flatMap(List::stream)
                .map(this::trouble);
    }

    /** Of at most so many at once; the rest is told next. */
    Missed missed() {
        List<Post> posts = database.outbox().untoldMisses(MISSES);
        if (posts.isEmpty()) {
            return Missed.none();
        }
        Instant last =
                posts.stream().map(Post::changed).max(Comparator.naturalOrder()).orElseThrow();
        return new Missed(
                posts.stream().map(Post::id).toList(), trouble(posts.getFirst()).what(), last);
    }

    private Trouble trouble(Post post) {
        String key = switch (post.state()) {
            case FAILED -> "trouble.post.failed";
            case RECALLED -> "trouble.post.recalled";
            case PENDING -> "trouble.post.held";
            default -> "trouble.post.unknown";
        };
        Notice reason = post.reason() == null ? Notice.of("trouble.no-reason") : post.reason();
        return new Trouble(Kind.POST, Notice.of(key, name(post.address()), reason), post.changed());
    }

    private String name(Address address) {
        Optional<Chat> chat = address.chat().startsWith("@") || address.chat().equals("preview")
                ? Optional.empty()
                : database.chats().byId(Long.parseLong(address.chat()));
        return chat.flatMap(known -> Optional.ofNullable(known.title())).orElseGet(address::toString);
    }

    private Stream<Trouble> ofChats() {
        return database.chats().lost().entrySet().stream()
                .filter(loss -> !loss.getValue().isOfPerson())
                .sorted(Comparator.comparing(loss -> loss.getKey().toString()))
                .map(loss -> new Trouble(Kind.CHAT, trouble(loss.getKey(), loss.getValue()), null));
    }

    private Notice trouble(Address place, Closure closure) {
        String name = name(place);
        return Notice.of("trouble.chat", name, closure.problem(name));
    }

    private Stream<Trouble> ofFeeds() {
        var healths = database.feeds().healths(clock.instant());
        return FeedCase.of(database.feeds().all(), healths).stream()
                .filter(one -> one.health().level() == FeedHealth.Level.DOWN)
                .map(one -> new Trouble(
                        Kind.FEED,
                        Notice.of(
                                "trouble.feed",
                                one.feed().name(),
                                one.health().signs().getFirst()),
                        one.health().lastSuccess()));
    }
}
