package news.vigie.pipeline.delivery;

import java.time.Duration;
import java.time.Instant;
import news.vigie.chat.Chats;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.pipeline.pace.DeliverySettings;

/** Keeps in the outbox what became of a call, and draws the consequence for the chat. */
final class Settlement {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    /** About a day of tries. */
    private static final int GIVE_UP = 150;

    /** After a connection broke, what went through it may be dealt with for so long. */
    static final Duration GRACE = Duration.ofSeconds(3);

    private final Outbox outbox;
    private final Chats chats;
    private final DeliverySettings settings;

    Settlement(Outbox outbox, Chats chats, DeliverySettings settings) {
        this.outbox = outbox;
        this.chats = chats;
        this.settings = settings;
    }

    void settle(Post post, Sent sent, Instant now) {
        switch (sent) {
            case Sent.Delivered delivered -> {
                outbox.sent(post, delivered.messageId(), now);
                backAgain(post);
            }
            case Sent.Elsewhere elsewhere -> {
                outbox.sent(post, elsewhere.messageId(), now);
                chats.suspend(post.address(), elsewhere.closure(), now);
            }
            case Sent.Refused refused -> refused(post, refused, now);
            case Sent.TooMany tooMany -> tooMany(post, tooMany.retryAfter(), now);
            case Sent.Barred barred -> outbox.putOff(post, barred.reason(), now.plus(Deliver.BARRED), now);
            case Sent.NotSent notSent -> again(post, notSent.reason(), now);
            case Sent.Unsure unsure -> outbox.sought(post, unsure.reason(), now.plus(GRACE), now);
            case Sent.Migrated migrated -> migrated(post, migrated.newChat(), now);
        }
    }

    /** Who asks is there. Telegram does not tell of a group's own restrictions. */
    private void backAgain(Post post) {
        if (post.asked() != null && chats.isLost(post.address())) {
            chats.resume(post.address());
        }
    }

    /** Of a place that is closed those who should know are told by itself. */
    private void refused(Post post, Sent.Refused refused, Instant now) {
        if (refused.closure() == null) {
            outbox.missed(post, refused.reason(), now);
        } else {
            outbox.failed(post, refused.reason(), now);
            chats.suspend(post.address(), refused.closure(), now);
        }
    }

    private void tooMany(Post post, Duration wait, Instant now) {
        outbox.putOff(post, Notice.of("post.too-many", wait.toSeconds()), now.plus(wait), now);
    }

    private void again(Post post, Notice reason, Instant now) {
        if (post.attempts() >= GIVE_UP) {
            outbox.missed(post, reason, now);
            return;
        }
        outbox.later(post, reason, now.plus(wait(post)), now);
    }

    private static Duration wait(Post post) {
        Duration wait = Duration.ofSeconds(1L << Math.min(post.attempts(), 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** It was looked for and stands nowhere. */
    void absent(Post post, Instant now) {
        if (post.attempts() >= GIVE_UP) {
            outbox.missed(post, post.reason() == null ? Notice.of("seek.absent") : post.reason(), now);
        } else {
            outbox.absent(post, now.plus(wait(post)), now);
        }
    }

    /** Looking could not tell: the policy decides. */
    void unsettled(Post post, Notice reason, Instant now) {
        if (settings.onceAtMost()) {
            outbox.unknown(post, reason, now);
        } else {
            again(post, reason, now);
        }
    }

    private void migrated(Post post, long newChat, Instant now) {
        outbox.putOff(post, Notice.of("post.migrated"), now, now);
        post.address().number().ifPresent(chat -> chats.migrate(chat, newChat));
    }
}
