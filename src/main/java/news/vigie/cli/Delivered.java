package news.vigie.cli;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;

/** What a command puts into the outbox, until it is settled. */
final class Delivered {
    private static final Set<PostState> WAITING = Set.of(PostState.PENDING, PostState.SENDING, PostState.SOUGHT);
    private static final int LOOKS = 1200;
    private static final int MOST = 1000;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Outbox outbox;
    private final long before;

    private Delivered(Outbox outbox, long before) {
        this.outbox = outbox;
        this.before = before;
    }

    /** Of what comes into the outbox from now on. */
    static Delivered fromNow(Outbox outbox) {
        return new Delivered(
                outbox, outbox.recent(1).stream().mapToLong(Post::id).max().orElse(0));
    }

    /** Waits two minutes at most and prints what became of each post; true if all of them arrived. */
    boolean await(Speech speech) {
        for (int look = 0; look < LOOKS && posts().stream().anyMatch(Delivered::waits); look++) {
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        List<Post> posts = posts();
        posts.forEach(post -> speech.print(String.join(
                "\t",
                post.address().toString(),
                post.part() + "/" + post.parts(),
                post.state().name(),
                post.reason() == null ? "" : speech.text(post.reason()))));
        return posts.stream().allMatch(post -> post.state() == PostState.SENT);
    }

    private List<Post> posts() {
        return outbox.recent(MOST).stream()
                .filter(post -> post.id() > before)
                .toList()
                .reversed();
    }

    private static boolean waits(Post post) {
        return WAITING.contains(post.state());
    }
}
