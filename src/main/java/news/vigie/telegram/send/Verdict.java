package news.vigie.telegram.send;

import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Sent;
import news.vigie.telegram.api.Answer;

/** What an answer to a call that sends or edits means. Error texts are those of the Bot API server and of TDLib. */
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
