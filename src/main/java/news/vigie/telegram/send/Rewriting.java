package news.vigie.telegram.send;

import java.io.Serializable;
import java.util.Optional;
import news.vigie.digest.Address;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;

/**
 * Has a message say something else, in the form that it has: rich where the server knows such messages and takes this one,
 * else HTML. What is gone, or cannot be edited, is refused; nothing is sent anew. May be shared between threads.
 */
public final class Rewriting {
    private final BotClient client;

    public Rewriting(BotClient client) {
        this.client = client;
    }

    /** Delivered if the message says so now, or did before. */
    public Sent rewrite(Address address, int message, RenderedPost post) {
        Answer<Serializable> answer =
                rich(address, message, post).orElseGet(() -> client.call(Outgoing.change(address, message, post)));
        if (answer instanceof Answer.Rejected<Serializable> no && no.says("can't parse entities")) {
            answer = client.call(Outgoing.plainChange(address, message, post));
        } else if (answer instanceof Answer.Rejected<Serializable> no && Messenger.isOfLength(no)) {
            answer = client.call(Outgoing.change(address, message, Shortening.of(post)));
        } else if (answer instanceof Answer.Rejected<Serializable> no && Messenger.isOfPage(post, no)) {
            answer = client.call(Outgoing.change(address, message, post.withoutPages()));
        }
        return answer instanceof Answer.Rejected<Serializable> no && Messenger.isUnchanged(no)
                ? new Sent.Delivered(message)
                : Verdict.ofEdit(answer, given -> message);
    }

    /** Empty: the HTML is to be tried. */
    private Optional<Answer<Serializable>> rich(Address address, int message, RenderedPost post) {
        if (post.rich() == null) {
            return Optional.empty();
        }
        Answer<Serializable> answer = client.call(Outgoing.richChange(address, message, post, post.rich()));
        return answer instanceof Answer.Rejected<Serializable> no && isOfForm(no)
                ? Optional.empty()
                : Optional.of(answer);
    }

    /** What is said of the message, or of the chat, is true of any form. */
    private static boolean isOfForm(Answer.Rejected<?> no) {
        boolean isOfMessage = Messenger.isUnchanged(no)
                || no.says("message to edit not found")
                || no.says("message can't be edited")
                || no.says("chat not found")
                || no.migratedTo() != null;
        return no.code() == 404 || (no.code() == 400 && !isOfMessage);
    }
}
