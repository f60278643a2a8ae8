package news.vigie.telegram.post;

import java.util.Optional;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.PostButtons;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.PostDesk;
import news.vigie.telegram.talk.Payload;
import news.vigie.telegram.talk.Reply;

/** {@code t.me/bot?start=more_17}: the stories of that post whole, for whoever comes from a channel or group. */
public final class MorePayload implements Payload {
    private final PostDesk desk;
    private final PostReaders readers;
    private final EditionStories stories;

    public MorePayload(Desks desks, Rights rights) {
        this.desk = desks.posts();
        this.readers = new PostReaders(desks.chats(), rights);
        this.stories = new EditionStories(desks.posts(), desks.reading());
    }

    @Override
    public String word() {
        return PostButtons.MORE;
    }

    @Override
    public Reply open(Call call, String rest) {
        Optional<Post> post = rest.matches("\\d{1,18}") ? desk.post(Long.parseLong(rest)) : Optional.empty();
        if (post.filter(known ->
                        !readers.include(call.caller().person(), call.chat().id(), known))
                .isPresent()) {
            return Reply.of(call.texts().html("post.closed"));
        }
        return post.flatMap(known -> stories.choice(known, call.texts()))
                .map((RenderedPost choice) -> Reply.of(choice.html(), choice.keyboard()))
                .orElseGet(() -> Reply.of(call.texts().html("post.gone")));
    }
}
