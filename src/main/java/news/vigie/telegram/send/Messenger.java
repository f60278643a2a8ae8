package news.vigie.telegram.send;

import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.delivery.Numbers;
import news.vigie.pipeline.delivery.Sight;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Sends one message and tells what became of it. */
public final class Messenger {
    private static final Logger log = LoggerFactory.getLogger(Messenger.class);

    private final BotClient client;
    private final PostKeys keys;
    private final Health health;
    private final Numbers numbers;
    private final Introductions introductions;
    private final InstantSource clock;
    private volatile boolean knowsRich = true;

    public Messenger(
            BotClient client,
            PostKeys keys,
            Health health,
            Numbers numbers,
            Introductions introductions,
            InstantSource clock) {
        this.client = client;
        this.keys = keys;
        this.health = health;
        this.numbers = numbers;
        this.introductions = introductions;
        this.clock = clock;
    }

    /**
     * A message that has a rich form is sent in it where the server knows such messages and takes this one, else in HTML.
     * A message whose markup, buttons or picture Telegram does not take is sent once more without them, and one whose topic
     * is closed or gone to the chat itself, so that it is not lost.
     */
    public Sent send(Target target, RenderedPost told) {
        return orElsewhere(target, to -> sendThere(to, told));
    }

    private static Sent orElsewhere(Target target, Function<Target, Sent> sending) {
        Sent sent = sending.apply(target);
        if (target.address().thread() != null
                && sent instanceof Sent.Refused no
                && no.closure() != null
                && no.closure().isOfTopic()) {
            Sent above = sending.apply(target.aboveTopics());
            return above instanceof Sent.Delivered it ? new Sent.Elsewhere(it.messageId(), no.closure()) : above;
        }
        return sent;
    }

    private Sent sendThere(Target target, RenderedPost told) {
        RenderedPost post;
        try {
            post = told.above(keys.at(target.address(), told.keyboard()));
        } catch (RuntimeException e) {
            log.warn("Nothing was sent to {}: what belongs below the message could not be read", target.address(), e);
            return new Sent.NotSent(Notice.of("telegram.unread"));
        }
        Instant begun = clock.instant();
        Answer<Message> answer = rich(target, post).orElseGet(() -> client.call(Outgoing.html(target, post)));
        if (answer instanceof Answer.Rejected<Message> no && isOfMarkup(no)) {
            warn(target, no);
            answer = client.call(Outgoing.plain(target, post));
        } else if (answer instanceof Answer.Rejected<Message> no && isOfLength(no)) {
            warn(target, no);
            answer = client.call(Outgoing.html(target, Shortening.of(post)));
        } else if (answer instanceof Answer.Rejected<Message> no && isOfReply(target, no)) {
            answer = client.call(Outgoing.html(target.withoutReply(), post));
        } else if (answer instanceof Answer.Rejected<Message> no && isOfKeyboard(no)) {
            warn(target, no);
            answer = client.call(Outgoing.html(target, post.withoutKeyboard()));
        }
        if (answer instanceof Answer.Rejected<Message> no && isOfPage(post, no)) {
            answer = client.call(Outgoing.html(target, post.withoutPages()));
        }
        return sent(target.address(), answer, begun);
    }

    private Sent sent(Address address, Answer<Message> answer, Instant begun) {
        reportToken(answer);
        answer.given().ifPresent(it -> {
            note(numbers, address, it, begun, clock.instant());
            introductions.arrived(it);
        });
        return Verdict.of(answer, Message::getMessageId);
    }

    /** A message of ours has its number and its date, by a call that began then. */
    static void note(Numbers numbers, Address address, Message message, Instant begun, Instant now) {
        numbers.sent(address, message.getMessageId(), begun, now);
        Integer date = message.getDate();
        if (date != null) {
            numbers.dated(begun, Instant.ofEpochSecond(date));
        }
    }

    /**
     * Looks whether the message of this number is the post, by making it the post: that nothing was modified tells that it
     * is. In the forms in which it may have been sent, in the order of {@link #send}. To be asked only where others'
     * messages cannot be edited.
     */
    Sight look(Address address, int message, RenderedPost told) {
        RenderedPost post = told.above(keys.at(address, told.keyboard()));
        Answer<Serializable> answer =
                richLook(address, message, post).orElseGet(() -> client.call(Outgoing.change(address, message, post)));
        if (answer instanceof Answer.Rejected<Serializable> no && no.says("can't parse entities")) {
            answer = client.call(Outgoing.plainChange(address, message, post));
        } else if (answer instanceof Answer.Rejected<Serializable> no && isOfLength(no)) {
            answer = client.call(Outgoing.change(address, message, Shortening.of(post)));
        } else if (answer instanceof Answer.Rejected<Serializable> no && isOfKeyboard(no)) {
            answer = client.call(Outgoing.change(address, message, post.withoutKeyboard()));
        }
        if (answer instanceof Answer.Rejected<Serializable> no && isOfPage(post, no)) {
            answer = client.call(Outgoing.change(address, message, post.withoutPages()));
        }
        reportToken(answer);
        return sight(answer);
    }

    private Optional<Answer<Serializable>> richLook(Address address, int message, RenderedPost post) {
        if (post.rich() == null || !knowsRich) {
            return Optional.empty();
        }
        Answer<Serializable> answer = client.call(Outgoing.richChange(address, message, post, post.rich()));
        boolean isOfForm = answer instanceof Answer.Rejected<Serializable> no
                && (no.code() == 400 || no.code() == 404)
                && sight(answer) instanceof Sight.Hidden;
        return isOfForm ? Optional.empty() : Optional.of(answer);
    }

    /** What the answer to an edit tells of the message. */
    static Sight sight(Answer<Serializable> answer) {
        if (answer.given().isPresent()) {
            return new Sight.Overwritten();
        }
        if (answer instanceof Answer.Rejected<Serializable> no) {
            if (isUnchanged(no)) {
                return new Sight.There();
            }
            if (no.says("message to edit not found") || no.says("message_id_invalid")) {
                return new Sight.Nothing();
            }
            if (no.says("message can't be edited") || no.says("there is no text in the message")) {
                return new Sight.Another();
            }
        }
        return Lookout.unseen(answer);
    }

    /**
     * Makes another message of the one of this number. What markup or buttons Telegram does not take is left out; a message
     * that is gone or too old is told anew.
     */
    Sent change(Target target, int message, RenderedPost post) {
        Address address = target.address();
        Answer<Serializable> answer = client.call(Outgoing.change(address, message, post));
        if (answer instanceof Answer.Rejected<Serializable> no && no.says("can't parse entities")) {
            warn(target, no);
            answer = client.call(Outgoing.plainChange(address, message, post));
        } else if (answer instanceof Answer.Rejected<Serializable> no && isOfLength(no)) {
            warn(target, no);
            answer = client.call(Outgoing.change(address, message, Shortening.of(post)));
        } else if (answer instanceof Answer.Rejected<Serializable> no && isOfKeyboard(no)) {
            warn(target, no);
            answer = client.call(Outgoing.change(address, message, post.withoutKeyboard()));
        }
        reportToken(answer);
        if (answer instanceof Answer.Rejected<Serializable> no && isUnchanged(no)) {
            return new Sent.Delivered(message);
        }
        boolean isLost = answer instanceof Answer.Rejected<Serializable> no
                && (no.says("message to edit not found") || no.says("message can't be edited"));
        return isLost ? send(target, post) : Verdict.of(answer, given -> message);
    }

    /** With its markup a text may be too long for the server where it is not without. */
    private static boolean isOfMarkup(Answer.Rejected<?> no) {
        return no.says("can't parse entities") || no.says("text is too long");
    }

    /** The server counts otherwise than we do. */
    static boolean isOfLength(Answer.Rejected<?> no) {
        return no.says("message is too long") || no.says("message_too_long");
    }

    /** What it was to answer is not there, although it may go without. */
    private static boolean isOfReply(Target target, Answer.Rejected<?> no) {
        return target.replyTo() != null
                && (no.says("message to be replied not found")
                        || no.says("reply message not found")
                        || no.says("message_id_invalid"));
    }

    private static boolean isOfKeyboard(Answer.Rejected<?> no) {
        return no.says("button") || (no.says("reply markup") && !isUnchanged(no));
    }

    /** Its words speak of the reply markup, too. */
    static boolean isUnchanged(Answer.Rejected<?> no) {
        return no.says("message is not modified");
    }

    /**
     * Deletes one of our messages; one that is too old for that says from then on no more than these words. What is gone
     * already is as good as deleted.
     */
    public Sent remove(Address address, int message, RenderedPost instead) {
        Answer<Boolean> answer = client.call(Outgoing.removal(address, message));
        if (answer instanceof Answer.Rejected<Boolean> no && no.says("message can't be deleted")) {
            return blank(address, message, instead);
        }
        return answer instanceof Answer.Rejected<Boolean> no && no.says("not found") && no.says("message to delete")
                ? new Sent.Delivered(message)
                : Verdict.of(answer, given -> message);
    }

    private Sent blank(Address address, int message, RenderedPost instead) {
        Answer<Serializable> answer = client.call(Outgoing.change(address, message, instead));
        return answer instanceof Answer.Rejected<Serializable> no && isUnchanged(no)
                ? new Sent.Delivered(message)
                : Verdict.of(answer, given -> message);
    }

    /** A file, as a picture or a document. */
    public Sent send(Target target, Attachment attachment) {
        return orElsewhere(target, to -> sendThere(to, attachment));
    }

    private Sent sendThere(Target target, Attachment attachment) {
        Instant begun = clock.instant();
        Answer<Message> answer = attachment.isPicture()
                ? client.upload(Outgoing.picture(target, attachment))
                : client.upload(Outgoing.document(target, attachment));
        return sent(target.address(), answer, begun);
    }

    /**
     * Empty: the HTML is to be sent. A server that does not know rich messages is not asked again; some say no more than
     * "Not Found", as they do of a token that they do not know, of which the HTML will tell.
     */
    private Optional<Answer<Message>> rich(Target target, RenderedPost post) {
        if (post.rich() == null || !knowsRich) {
            return Optional.empty();
        }
        Answer<Message> answer = client.call(Outgoing.rich(target, post, post.rich()));
        if (answer instanceof Answer.Rejected<Message> no) {
            knowsRich = no.code() != 404;
            return !knowsRich || no.code() == 400 ? Optional.empty() : Optional.of(answer);
        }
        return Optional.of(answer);
    }

    /** A picture or page that Telegram cannot get. */
    static boolean isOfPage(RenderedPost post, Answer.Rejected<?> no) {
        return (post.photo() != null || post.preview() != null)
                && no.code() == 400
                && (no.says("webpage") || no.says("web page") || no.says("http url"));
    }

    private static void warn(Target target, Answer.Rejected<?> no) {
        log.warn(
                "Telegram refused the form of a message for {}, sent in a plainer or shorter one instead: {}",
                target.address(),
                no.description());
    }

    private void reportToken(Answer<?> answer) {
        if (answer instanceof Answer.Rejected<?> no && no.isOfToken()) {
            health.say("telegram", Health.Level.DOWN, Notice.of("telegram.revoked", no.reason()), clock.instant());
        }
    }
}
