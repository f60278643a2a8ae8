package news.vigie.telegram.send;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import news.vigie.chat.Closure;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.telegram.api.Answer;
import org.jspecify.annotations.Nullable;

/** What an answer to a call that sends or edits means. Error texts are those of the Bot API server and of TDLib. */
final class Verdict {
    /** A 429 says how long to wait; should it not, this is what a group's limit of one minute asks on average. */
    private static final int USUAL_WAIT_SECONDS = 30;

    /** What the description of a refusal that closes a place holds; the first that fits is it. */
    private static final List<Map.Entry<String, Closure>> CLOSED = List.of(
            Map.entry("chat not found", Closure.NOT_FOUND),
            Map.entry("need administrator rights", Closure.MAY_NOT_POST),
            Map.entry("not enough rights to send text messages", Closure.MAY_NOT_WRITE),
            Map.entry("have no rights to send", Closure.MAY_NOT_WRITE),
            Map.entry("chat_write_forbidden", Closure.MAY_NOT_WRITE),
            Map.entry("message thread not found", Closure.TOPIC_GONE),
            Map.entry("topic_deleted", Closure.TOPIC_GONE),
            Map.entry("topic_closed", Closure.TOPIC_CLOSED),
            Map.entry("group chat was deactivated", Closure.DELETED),
            Map.entry("group chat was deleted", Closure.DELETED),
            Map.entry("user is deactivated", Closure.DEACTIVATED),
            Map.entry("blocked by the user", Closure.BLOCKED),
            Map.entry("initiate conversation", Closure.UNSTARTED),
            Map.entry("peer_id_invalid", Closure.UNSTARTED));

    /** By these an edit is refused because the bot is out; any other 403 may be about the message alone. */
    private static final List<String> OUT = List.of("was kicked", "is not a member");

    private Verdict() {}

    /** The same of a call that edits: it closes a place only in words that are surely about the place. */
    static <T> Sent ofEdit(Answer<T> answer, ToLongFunction<T> number) {
        Sent sent = of(answer, number);
        boolean isVague = answer instanceof Answer.Rejected<T> no
                && OUT.stream().noneMatch(no::says)
                && sent instanceof Sent.Refused refused
                && refused.closure() == Closure.OUT;
        return isVague ? new Sent.Refused(((Sent.Refused) sent).reason(), null) : sent;
    }

    static <T> Sent of(Answer<T> answer, ToLongFunction<T> number) {
        return switch (answer) {
            case Answer.Given<T> given -> new Sent.Delivered(number.applyAsLong(given.value()));
            case Answer.Unsent<T> unsent -> new Sent.NotSent(unsent.reason());
            case Answer.Unclear<T> unclear -> new Sent.Unsure(unclear.reason());
            case Answer.Rejected<T> rejected -> of(rejected);
        };
    }

    private static <T> Sent of(Answer.Rejected<T> no) {
        if (no.code() == 429) {
            return new Sent.TooMany(wait(no));
        }
        if (no.migratedTo() != null) {
            return new Sent.Migrated(no.migratedTo());
        }
        if (no.isOfToken()) {
            return new Sent.Barred(no.reason());
        }
        return new Sent.Refused(Notice.quoted(no.description()), closure(no));
    }

    /** How long a 429 asks to wait. */
    static Duration wait(Answer.Rejected<?> no) {
        int seconds = no.retryAfter() == null ? USUAL_WAIT_SECONDS : no.retryAfter();
        return Duration.ofSeconds(Math.max(1, seconds));
    }

    private static @Nullable Closure closure(Answer.Rejected<?> no) {
        for (Map.Entry<String, Closure> closed : CLOSED) {
            if (no.says(closed.getKey())) {
                return closed.getValue();
            }
        }
        return no.code() == 403 ? Closure.OUT : null;
    }
}
