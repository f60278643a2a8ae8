package news.vigie.telegram.send;

import java.time.Duration;
import java.util.List;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Sent;
import news.vigie.telegram.api.Answer;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What an answer to sendMessage means. Error texts are those of the Bot API server and of TDLib. */
final class Verdict {
    /** A 429 says how long to wait; should it not, this is what a group's limit of one minute asks on average. */
    private static final int USUAL_WAIT_SECONDS = 30;

    private static final List<String> CLOSED = List.of(
            "chat not found",
            "need administrator rights",
            "not enough rights to send",
            "have no rights to send",
            "chat_write_forbidden",
            "peer_id_invalid",
            "group chat was deactivated");

    private Verdict() {}

    static Sent of(Answer<Message> answer) {
        return switch (answer) {
            case Answer.Given<Message> given -> new Sent.Delivered(given.value().getMessageId());
            case Answer.Unsent<Message> unsent -> new Sent.NotSent(unsent.reason());
            case Answer.Unclear<Message> unclear -> new Sent.Unsure(unclear.reason());
            case Answer.Rejected<Message> rejected -> of(rejected);
        };
    }

    private static Sent of(Answer.Rejected<Message> no) {
        if (no.code() == 429) {
            int seconds = no.retryAfter() == null ? USUAL_WAIT_SECONDS : no.retryAfter();
            return new Sent.TooMany(Duration.ofSeconds(Math.max(1, seconds)));
        }
        if (no.migratedTo() != null) {
            return new Sent.Migrated(no.migratedTo());
        }
        if (no.isOfToken()) {
            return new Sent.NotSent(no.reason());
        }
        return new Sent.Refused(
                Notice.quoted(no.description()),
                no.code() == 403 || CLOSED.stream().anyMatch(no::says));
    }
}
