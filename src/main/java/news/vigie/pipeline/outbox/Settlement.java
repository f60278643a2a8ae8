package news.vigie.pipeline.outbox;

import java.time.Duration;
import java.time.Instant;
import news.vigie.chat.Chats;
import news.vigie.notice.Notice;

/** Keeps in the outbox what became of a call, and draws the consequence for the chat. */
final class Settlement {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    /** About a day of tries. */
    private static final int GIVE_UP = 150;

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
            case Sent.Delivered delivered -> outbox.sent(post, delivered.messageId(), now);
            case Sent.Elsewhere elsewhere -> {
                outbox.sent(post, elsewhere.messageId(), now);
                chats.suspend(post.address(), elsewhere.closure(), now);
            }
            case Sent.Refused refused -> refused(post, refused, now);
            case Sent.TooMany tooMany -> tooMany(post, tooMany.retryAfter(), now);
            case Sent.Barred barred -> outbox.putOff(post, barred.reason(), now.plus(Deliver.BARRED), now);
            case Sent.NotSent notSent -> again(post, notSent.reason(), now);
            case Sent.Unsure unsure -> unsure(post, unsure.reason(), now);
            case Sent.Migrated migrated -> migrated(post, migrated.newChat(), now);
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
        Duration wait = Duration.ofSeconds(1L << Math.min(post.attempts(), 10));
        outbox.later(post, reason, now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait), now);
    }

    private void unsure(Post post, Notice reason, Instant now) {
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
