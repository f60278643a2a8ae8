package news.vigie.telegram;

import java.util.Objects;
import news.vigie.chat.Votes;
import news.vigie.language.Language;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.Reviser;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.post.VotedKeys;
import news.vigie.telegram.send.PostKeys;
import news.vigie.telegram.send.Rewriting;
import news.vigie.telegram.text.Texts;

/** Edits posts that were sent, above the buttons that they have by then. May be shared between threads. */
public final class TelegramReviser implements Reviser {
    private final Rewriting rewriting;
    private final PostKeys keys;
    private final VotedKeys voted;

    TelegramReviser(BotClient client, PostKeys keys, Votes votes) {
        this.rewriting = new Rewriting(client);
        this.keys = keys;
        this.voted = new VotedKeys(votes);
    }

    @Override
    public Sent revise(Post post, RenderedPost content, Language language) {
        long message = Objects.requireNonNull(post.messageId(), "a post that was sent");
        var buttons = keys.at(post.address(), voted.of(post, Texts.of(language)));
        return rewriting.rewrite(post.address(), Math.toIntExact(message), content.above(buttons));
    }
}
