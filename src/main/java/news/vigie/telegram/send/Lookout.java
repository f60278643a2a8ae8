package news.vigie.telegram.send;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.pipeline.delivery.Finder;
import news.vigie.pipeline.delivery.Numbers;
import news.vigie.pipeline.delivery.Sight;
import news.vigie.pipeline.delivery.Sounding;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ForwardMessage;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.chat.ChatFullInfo;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberAdministrator;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Looks for posts in Telegram. A bot cannot read its own messages. Where it can edit no other's, an edit to the very same
 * content tells whether it is there: Telegram says that nothing was modified. Where that could change another message, in a
 * channel in which the bot may edit what others post or where one of ours stands that may be an answer, a copy of the
 * message is passed to an owner without a sound, compared, and deleted.
 */
public final class Lookout implements Finder {
    private static final Logger log = LoggerFactory.getLogger(Lookout.class);
    private static final int TRIES = 5;
    private static final String SOUND = "·";

    private final BotClient client;
    private final LongSupplier bot;
    private final Messenger messenger;
    private final Numbers numbers;
    private final Owners owners;
    private final InstantSource clock;

    /**
     * Whom copies are passed to.
     *
     * @param all their private chats, when they are needed
     * @param turns at the common pace
     */
    public record Owners(Supplier<Collection<Long>> all, Turns turns) {}

    /** @param bot its number, with which its token begins */
    public Lookout(
            BotClient client,
            LongSupplier bot,
            Messenger messenger,
            Numbers numbers,
            Owners owners,
            InstantSource clock) {
        this.client = client;
        this.bot = bot;
        this.messenger = messenger;
        this.numbers = numbers;
        this.owners = owners;
        this.clock = clock;
    }

    @Override
    public Sight look(Address address, RenderedPost post, long message) {
        if (Numbers.isShared(address)) {
            return ours(address, post, Math.toIntExact(message));
        }
        Answer<ChatMember> answer = client.call(new GetChatMember(address.chat(), bot.getAsLong()));
        return answer.given()
                .map(self -> mayEditOthers(self)
                        ? byCopy(address, post, Math.toIntExact(message))
                        : ours(address, post, Math.toIntExact(message)))
                .orElseGet(() -> unseen(answer));
    }

    /**
     * What may be another message of ours, such as an answer of whose number nobody knows, is not edited into the post where
     * a copy can be compared. A caption tells first whether it is ours at all: a text has none to be edited.
     */
    private Sight ours(Address address, RenderedPost post, int message) {
        Answer<Serializable> answer = client.call(Outgoing.captionChange(address, message));
        if (answer instanceof Answer.Rejected<Serializable> no && no.says("there is no caption")) {
            Sight copied = byCopy(address, post, message);
            return copied instanceof Sight.Hidden ? messenger.look(address, message, post) : copied;
        }
        Sight sight = Messenger.sight(answer);
        return sight instanceof Sight.There || sight instanceof Sight.Overwritten ? new Sight.Another() : sight;
    }

    private static boolean mayEditOthers(ChatMember self) {
        return "creator".equals(self.getStatus())
                || (self instanceof ChatMemberAdministrator administrator
                        && Boolean.TRUE.equals(administrator.getCanEditMessages()));
    }

    /** What an answer means that tells nothing of the message. */
    static Sight unseen(Answer<?> answer) {
        if (answer instanceof Answer.Rejected<?> no && !no.isOfToken()) {
            return no.code() == 429
                    ? new Sight.TooMany(Verdict.wait(no))
                    : new Sight.Hidden(Notice.quoted(no.description()));
        }
        return new Sight.Dark(answer.reason());
    }

    private Sight byCopy(Address address, RenderedPost post, int message) {
        Sight last = new Sight.Hidden(Notice.of("seek.no-owner"));
        for (long owner : owners.all.get()) {
            Address there = Address.of(owner);
            var call = new ForwardMessage(there.chat(), address.chat(), message);
            call.setDisableNotification(true);
            Answer<Message> answer = owners.turns.takeLast(there, () -> client.call(call));
            Optional<Message> copy = answer.given();
            if (copy.isPresent()) {
                numbers.seen(there, copy.get().getMessageId(), clock.instant());
                int number = copy.get().getMessageId();
                remove(there, number);
                return Likeness.of(copy.get(), post, message);
            }
            if (!(answer instanceof Answer.Rejected<Message> no) || no.code() == 429) {
                return later(there, answer);
            }
            if (no.says("message to forward not found") || no.says("message_id_invalid")) {
                return new Sight.Nothing();
            }
            if (no.says("can't be forwarded")) {
                return unforwardable(address);
            }
            last = new Sight.Hidden(Notice.of("seek.no-owner"));
        }
        return last;
    }

    /** The owner's chat waits, not that of the post. */
    private Sight later(Address owner, Answer<Message> answer) {
        if (answer instanceof Answer.Rejected<Message> no) {
            Duration wait = Verdict.wait(no);
            owners.turns.hold(owner, wait);
        }
        return new Sight.Dark(answer.reason());
    }

    /** Messages of the service never can be, and where content is protected, none. */
    private Sight unforwardable(Address address) {
        Answer<ChatFullInfo> answer = client.call(new GetChat(address.chat()));
        return answer.given()
                .<Sight>map(chat -> Boolean.TRUE.equals(chat.getHasProtectedContent())
                        ? new Sight.Hidden(Notice.of("seek.protected"))
                        : new Sight.Another())
                .orElseGet(() -> unseen(answer));
    }

    /** A message without a sound, deleted at once. */
    @Override
    public Sounding sound() {
        for (long owner : owners.all.get()) {
            Address there = Address.of(owner);
            var call = new SendMessage(there.chat(), SOUND);
            call.setDisableNotification(true);
            Instant begun = clock.instant();
            Answer<Message> answer = owners.turns.takeLast(there, () -> client.call(call));
            Optional<Message> sent = answer.given();
            if (sent.isPresent()) {
                int number = sent.get().getMessageId();
                numbers.sent(there, number, begun, clock.instant());
                remove(there, number);
                return new Sounding.Done();
            }
            if (!(answer instanceof Answer.Rejected<Message> no) || no.code() == 429) {
                later(there, answer);
                return new Sounding.NotNow(answer.reason());
            }
        }
        return new Sounding.Never(Notice.of("seek.no-owner-to-sound"));
    }

    private void remove(Address address, long message) {
        for (int tries = 1; tries <= TRIES; tries++) {
            Answer<Boolean> answer = owners.turns.takeLast(
                    address, () -> client.call(Outgoing.removal(address, Math.toIntExact(message))));
            if (answer.given().isPresent() || (answer instanceof Answer.Rejected<Boolean> no && no.code() == 400)) {
                return;
            }
            Sent sent = Verdict.of(answer, given -> message);
            owners.turns.pause(
                    sent instanceof Sent.TooMany tooMany ? tooMany.retryAfter() : Duration.ofSeconds(1L << tries));
        }
        log.warn("Message {} in chat {} was to be deleted, and is still there", message, address);
    }
}
