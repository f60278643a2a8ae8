package news.vigie.telegram.post;

import java.util.List;
import news.vigie.chat.Votes;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.Button;
import news.vigie.render.PostButtons;
import news.vigie.telegram.send.PostEdits;
import news.vigie.telegram.send.PostKeys;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.text.Texts;

/** What hangs under a post, and how it is changed. May be shared between threads. */
public final class Underneath {
    private final Votes votes;
    private final PostKeys keys;
    private final PostEdits edits;

    public Underneath(Votes votes, PostKeys keys, PostEdits edits) {
        this.votes = votes;
        this.keys = keys;
        this.edits = edits;
    }

    /** The usual buttons, with the votes as they are by then. */
    void restore(Post post, Pressed pressed) {
        edits.edit(pressed.chat().id(), pressed.message(), () -> usual(post, pressed));
    }

    /** Others, above one that brings the usual ones back. */
    void show(List<List<Button>> buttons, Pressed pressed) {
        edits.edit(pressed.chat().id(), pressed.message(), () -> buttons);
    }

    private List<List<Button>> usual(Post post, Pressed pressed) {
        Votes.Count count = votes.of(post.id());
        List<List<Button>> rows = post.content().numbered(post.id()).keyboard().stream()
                .map(row -> row.stream()
                        .map(button -> counted(button, count, pressed.texts()))
                        .toList())
                .toList();
        return keys.in(pressed.chat().type(), rows);
    }

    private static Button counted(Button button, Votes.Count count, Texts texts) {
        String data = String.valueOf(button.data());
        long votes = data.startsWith(PostButtons.LIKE + ":")
                ? count.liked()
                : data.startsWith(PostButtons.DISLIKE + ":") ? count.disliked() : 0;
        return votes == 0 ? button : button.saying(texts.plain("post.count", button.text(), votes));
    }
}
