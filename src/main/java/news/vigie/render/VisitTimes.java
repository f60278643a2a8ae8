package news.vigie.render;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/** "last success 3 h ago · next try in 20 min · visited every 40 min": when something was visited and will be. */
public record VisitTimes(
        @Nullable Instant lastSuccess,
        @Nullable Instant nextTry,
        @Nullable Duration pace) {
    /**
     * What there is none of is left out, but for a success; and the pace of a visit that is due, as it may be put
     * forward.
     */
    public String words(Language language, Instant now) {
        Messages messages = Messages.of(language);
        Lapse lapse = Lapse.of(language);
        var words = new ArrayList<String>();
        words.add(
                lastSuccess == null
                        ? messages.text("feed.times.never")
                        : messages.text("feed.times.success", lapse.ago(lastSuccess, now)));
        if (nextTry != null) {
            words.add(messages.text("feed.times.next", lapse.ahead(nextTry, now)));
        }
        if (pace != null && nextTry != null && nextTry.isAfter(now)) {
            words.add(messages.text("feed.times.pace", lapse.every(pace)));
        }
        return String.join(" · ", words);
    }
}
