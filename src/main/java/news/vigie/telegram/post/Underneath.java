package news.vigie.telegram.post;

import java.util.List;
import news.vigie.chat.Votes;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.Button;
import news.vigie.telegram.send.PostEdits;
import news.vigie.telegram.send.PostKeys;
import news.vigie.telegram.talk.Pressed;

/** What hangs under a post, and how it is changed. May be shared between threads. */
public final class Underneath {
    private final VotedKeys voted;
    private final PostKeys keys;
    private final PostEdits edits;

    public Underneath(Votes votes, PostKeys keys, PostEdits edits) {
        this.voted = new VotedKeys(votes);
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
        return keys.in(pressed.chat().type(), voted.of(post, pressed.texts()));
    }
}
