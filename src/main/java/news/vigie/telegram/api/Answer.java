package news.vigie.telegram.api;

import java.util.Locale;
import java.util.Optional;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/** What became of one call of the Bot API. No text of it holds the token. */
public sealed interface Answer<T> {
    record Given<T>(T value) implements Answer<T> {}

    /**
     * The server said no, so that nothing was done.
     *
     * @param code as of HTTP: 400, 401, 403, 409, 429, 500
     * @param retryAfter in seconds, with 429
     * @param migratedTo the supergroup that the group became, with 400
     */
    record Rejected<T>(
            int code,
            String description,
            @Nullable Integer retryAfter,
            @Nullable Long migratedTo) implements Answer<T> {
        /** Whether the description has these words; the server changes letter case between versions. */
        public boolean says(String words) {
            return description.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
        }

        /** The token is wrong, revoked, or of no bot that this server knows. */
        public boolean isOfToken() {
            return code == 401 || (code == 404 && !says("method not found"));
        }
    }

    /** The request never left: no connection came about. */
    record Unsent<T>(Notice reason) implements Answer<T> {}

    /** The request left and no readable answer came back: it may have been carried out. */
    record Unclear<T>(Notice reason) implements Answer<T> {}

    default Optional<T> given() {
        return this instanceof Given<T> given ? Optional.of(given.value()) : Optional.empty();
    }

    /** Why there is no value. */
    default Notice reason() {
        return switch (this) {
            case Given<T> given -> throw new IllegalStateException("There is a value");
            case Rejected<T> rejected ->
                Notice.of("telegram.error", Integer.toString(rejected.code()), rejected.description());
            case Unsent<T> unsent -> unsent.reason();
            case Unclear<T> unclear -> unclear.reason();
        };
    }
}
