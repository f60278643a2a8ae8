package news.vigie.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import news.vigie.pipeline.Outbox;
import news.vigie.pipeline.Post;
import news.vigie.pipeline.PostState;

/** Waits until what a command put into the outbox is settled. */
final class Delivered {
    private static final int LOOKS = 1200;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private Delivered() {}

    /** True if everything arrived; tells what did not. Two minutes at most. */
    static boolean waitFor(Outbox outbox, Speech speech) {
        for (int look = 0; look < LOOKS && !waiting(outbox).isEmpty(); look++) {
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        boolean all = true;
        for (Post post : outbox.recent(50)) {
            speech.print(String.join(
                    "\t",
                    post.address().toString(),
                    post.part() + "/" + post.parts(),
                    post.state().name()));
            all &= post.state() == PostState.SENT;
        }
        return all;
    }

    private static List<Post> waiting(Outbox outbox) {
        return outbox.recent(50).stream()
                .filter(post -> post.state() == PostState.PENDING || post.state() == PostState.SENDING)
                .toList();
    }
}
