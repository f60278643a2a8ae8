package news.vigie.telegram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import news.vigie.digest.Address;
import news.vigie.pipeline.Post;
import news.vigie.pipeline.PostState;
import news.vigie.pipeline.Releases;
import news.vigie.render.RenderedPost;
import org.jspecify.annotations.Nullable;

/** One thing that was published, in memory. */
final class MemoryReleases implements Releases {
    private static final long ID = 3;
    private final List<Post> posts = new CopyOnWriteArrayList<>();
    final Set<Long> recalled = new CopyOnWriteArraySet<>();

    /** It was posted there under this number; null: it waits. */
    void posted(Address address, @Nullable Long message) {
        Instant now = Bench.CLOCK.instant();
        PostState state = message == null ? PostState.PENDING : PostState.SENT;
        posts.add(new Post(
                posts.size() + 1L, address, 1, 1, RenderedPost.of("<b>1</b>"), state, 1, now, now, message, null));
    }

    @Override
    public List<Release> newest(int limit) {
        return find(ID).stream().toList();
    }

    @Override
    public Optional<Release> find(long id) {
        List<Post> left = left();
        return id == ID && !left.isEmpty()
                ? Optional.of(new Release(ID, "matinale", Bench.CLOCK.instant(), left.size()))
                : Optional.empty();
    }

    private List<Post> left() {
        var left = new ArrayList<>(posts);
        left.removeIf(post -> recalled.contains(post.id()));
        return left;
    }

    @Override
    public List<Post> posts(Release release) {
        return left();
    }

    @Override
    public boolean recall(Post post, Instant now) {
        return recalled.add(post.id());
    }
}
