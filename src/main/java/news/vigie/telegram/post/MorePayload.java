package news.vigie.telegram.post;

import java.util.Optional;
import news.vigie.pipeline.Post;
import news.vigie.render.PostButtons;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.Payload;
import news.vigie.telegram.talk.PostDesk;
import news.vigie.telegram.talk.Reading;
import news.vigie.telegram.talk.Reply;

/** {@code t.me/bot?start=more_17}: the stories of that post whole, for whoever comes from a channel or group. */
public final class MorePayload implements Payload {
    private final PostDesk desk;
    private final EditionStories stories;

    public MorePayload(PostDesk desk, Reading reading) {
        this.desk = desk;
        this.stories = new EditionStories(desk, reading);
    }

    @Override
    public String word() {
        return PostButtons.MORE;
    }

    @Override
    public Reply open(Call call, String rest) {
        Optional<Post> post = rest.matches("\\d{1,18}") ? desk.post(Long.parseLong(rest)) : Optional.empty();
        return post.filter(known -> PressedPost.isOpenTo(known, call.chat().id()))
                .flatMap(known -> stories.choice(known, call.texts()))
                .map((RenderedPost choice) -> Reply.of(choice.html(), choice.keyboard()))
                .orElseGet(() -> Reply.of(call.texts().html("post.gone")));
    }
}
