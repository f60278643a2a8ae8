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
 * Looks for posts in Telegram. A bot cannot read its own messages. Whether one is its own it is told by a call that changes
 * none. A copy of what is, or may be, is passed to an owner without a sound, compared, and deleted. Where no copy can be
 * had, an edit to the very same content tells whether it is there: Telegram says that nothing was modified. That is never
 * done in a channel in which the bot may edit what others post.
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
     * a copy can be compared.
     */
    private Sight ours(Address address, RenderedPost post, int message) {
        Answer<Serializable> answer = client.call(Outgoing.question(address, message));
        if (answer.given().isPresent()) {
            return new Sight.Another();
        }
        if (answer instanceof Answer.Rejected<Serializable> no && mayBeOurs(no)) {
            Sight copied = byCopy(address, post, message);
            return copied instanceof Sight.Hidden ? messenger.look(address, message, post) : copied;
        }
        return Messenger.sight(answer);
    }

    /** What cannot be edited is refused for that first. A server that does not know the question tells nothing. */
    private static boolean mayBeOurs(Answer.Rejected<?> no) {
        return no.says("there is no live location") || no.says("method not found");
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
        for (long owner : owners.all.get()) {
            Address there = Address.of(owner);
            var call = new ForwardMessage(there.chat(), address.chat(), message);
            call.setDisableNotification(true);
            Instant begun = clock.instant();
            Answer<Message> answer = owners.turns.takeLast(there, () -> client.call(call));
            Optional<Message> copy = answer.given();
            if (copy.isPresent()) {
                Messenger.note(numbers, there, copy.get(), begun, clock.instant());
                removeSoon(there, copy.get().getMessageId());
                return Likeness.of(copy.get(), post, message);
            }
            if (!(answer instanceof Answer.Rejected<Message> no) || no.code() == 429 || no.isOfToken()) {
                return new Sight.Dark(later(there, answer));
            }
            if (no.says("message to forward not found") || no.says("message_id_invalid")) {
                return new Sight.Nothing();
            }
            if (no.says("can't be forwarded")) {
                return unforwardable(address);
            }
        }
        return new Sight.Hidden(Notice.of("seek.no-owner"));
    }

    /** The owner's chat waits, not that of the post. */
    private Notice later(Address owner, Answer<Message> answer) {
        if (answer instanceof Answer.Rejected<Message> no && no.code() == 429) {
            owners.turns.hold(owner, Verdict.wait(no));
        }
        return answer.reason();
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
                Messenger.note(numbers, there, sent.get(), begun, clock.instant());
                removeSoon(there, sent.get().getMessageId());
                return new Sounding.Done();
            }
            if (!(answer instanceof Answer.Rejected<Message> no) || no.code() == 429 || no.isOfToken()) {
                return new Sounding.NotNow(later(there, answer));
            }
        }
        return new Sounding.Never(Notice.of("seek.no-owner-to-sound"));
    }

    /** What the last life could not delete any more, as far as its numbers are known. */
    @Override
    public void sweep() {
        numbers.toRemove().forEach(left -> remove(left.address(), left.number()));
    }

    private void removeSoon(Address address, int message) {
        try {
            numbers.toRemove(address, message);
        } finally {
            remove(address, message);
        }
    }

    private void remove(Address address, long message) {
        for (int tries = 1; tries <= TRIES; tries++) {
            Answer<Boolean> answer = owners.turns.takeLast(
                    address, () -> client.call(Outgoing.removal(address, Math.toIntExact(message))));
            if (answer.given().isPresent() || (answer instanceof Answer.Rejected<Boolean> no && isForGood(no))) {
                numbers.removed(address, message);
                return;
            }
            Sent sent = Verdict.of(answer, given -> message);
            owners.turns.pause(
                    sent instanceof Sent.TooMany tooMany ? tooMany.retryAfter() : Duration.ofSeconds(1L << tries));
        }
        log.warn("Message {} in chat {} is to be deleted, and is still there", message, address);
    }

    /** Gone already, too old, or in a chat that nothing can be done in any more. */
    private static boolean isForGood(Answer.Rejected<?> no) {
        return no.code() == 400 || no.code() == 403;
    }
}
