package news.vigie.telegram.post;

import java.util.List;
import news.vigie.chat.Votes;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.Button;
import news.vigie.render.PostButtons;
import news.vigie.telegram.text.Texts;

/** The usual buttons of a post, with the votes that it has. May be shared between threads. */
public final class VotedKeys {
    private final Votes votes;

    public VotedKeys(Votes votes) {
        this.votes = votes;
    }

    /** As they are now, for any kind of chat. */
    public List<List<Button>> of(Post post, Texts texts) {
        Votes.Count count = votes.of(post.id());
        return post.content().numbered(post.id()).keyboard().stream()
                .map(row -> row.stream()
                        .map(button -> counted(button, count, texts))
                        .toList())
                .toList();
    }

    private static Button counted(Button button, Votes.Count count, Texts texts) {
        String data = String.valueOf(button.data());
        long votes = data.startsWith(PostButtons.LIKE + ":")
                ? count.liked()
                : data.startsWith(PostButtons.DISLIKE + ":") ? count.disliked() : 0;
        return votes == 0 ? button : button.saying(texts.plain("post.count", button.text(), votes));
    }
}
