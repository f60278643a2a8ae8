package news.vigie.telegram.send;

import java.io.Serializable;
import java.time.InstantSource;
import java.util.Optional;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Health;
import news.vigie.pipeline.Sent;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Sends one message and tells what became of it. */
public final class Messenger {
    private static final Logger log = LoggerFactory.getLogger(Messenger.class);

    private final BotClient client;
    private final PostKeys keys;
    private final Health health;
    private final InstantSource clock;
    private volatile boolean knowsRich = true;

    public Messenger(BotClient client, PostKeys keys, Health health, InstantSource clock) {
        this.client = client;
        this.keys = keys;
        this.health = health;
        this.clock = clock;
    }

    /**
     * A message that has a rich form is sent in it where the server knows such messages and takes this one, else in HTML.
     * A message whose markup, buttons or picture Telegram does not take is sent once more without them, so that it is not
     * lost.
     */
    public Sent send(Target target, RenderedPost told) {
        RenderedPost post = told.above(keys.at(target.address(), told.keyboard()));
        Answer<Message> answer = rich(target, post).orElseGet(() -> client.call(Outgoing.html(target, post)));
        if (answer instanceof Answer.Rejected<Message> no && no.says("can't parse entities")) {
            warn(target, no);
            answer = client.call(Outgoing.plain(target, post));
        } else if (answer instanceof Answer.Rejected<Message> no && (no.says("button") || no.says("reply markup"))) {
            warn(target, no);
            answer = client.call(Outgoing.html(target, post.withoutKeyboard()));
        }
        if (answer instanceof Answer.Rejected<Message> no && isOfPage(post, no)) {
            answer = client.call(Outgoing.html(target, post.withoutPages()));
        }
        reportToken(answer);
        return Verdict.of(answer, Message::getMessageId);
    }

    /** Makes another message of the one of this number. */
    Sent change(Address address, int message, RenderedPost post) {
        Answer<Serializable> answer = client.call(Outgoing.change(address, message, post));
        return Verdict.of(answer, given -> message);
    }

    /** Deletes the message of this number; one that is too old for that says this instead, one that is gone is. */
    Sent withdraw(Address address, int message, String instead) {
        Answer<Boolean> answer = client.call(new DeleteMessage(address.chat(), message));
        if (answer instanceof Answer.Rejected<Boolean> no && no.code() == 400 && no.migratedTo() == null) {
            return no.says("not found")
                    ? new Sent.Delivered(message)
                    : change(address, message, RenderedPost.of(instead));
        }
        return Verdict.of(answer, done -> message);
    }

    /** A file, as a picture or a document. */
    public Sent send(Target target, Attachment attachment) {
        Answer<Message> answer = attachment.isPicture()
                ? client.upload(Outgoing.picture(target, attachment))
                : client.upload(Outgoing.document(target, attachment));
        reportToken(answer);
        return Verdict.of(answer, Message::getMessageId);
    }

    /** Empty: the HTML is to be sent. A server that does not know rich messages is not asked again. */
    private Optional<Answer<Message>> rich(Target target, RenderedPost post) {
        if (post.rich() == null || !knowsRich) {
            return Optional.empty();
        }
        Answer<Message> answer = client.call(Outgoing.rich(target, post, post.rich()));
        if (answer instanceof Answer.Rejected<Message> no) {
            boolean unknown = no.code() == 404 && no.says("method not found");
            knowsRich = !unknown;
            return unknown || no.code() == 400 ? Optional.empty() : Optional.of(answer);
        }
        return Optional.of(answer);
    }

    /** A picture or page that Telegram cannot get. */
    private static boolean isOfPage(RenderedPost post, Answer.Rejected<Message> no) {
        return (post.photo() != null || post.preview() != null)
                && no.code() == 400
                && (no.says("webpage") || no.says("web page") || no.says("http url"));
    }

    private static void warn(Target target, Answer.Rejected<Message> no) {
        log.warn(
                "Telegram refused the form of a message for {}, sent plain instead: {}",
                target.address(),
                no.description());
    }

    private void reportToken(Answer<Message> answer) {
        if (answer instanceof Answer.Rejected<Message> no && no.isOfToken()) {
            health.say("telegram", Health.Level.DOWN, Notice.of("telegram.revoked", no.reason()), clock.instant());
        }
    }
}
