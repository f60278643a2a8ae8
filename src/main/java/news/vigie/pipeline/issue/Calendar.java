package news.vigie.pipeline.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Timing;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.QuietHours;
import news.vigie.digest.Schedule;
import news.vigie.digest.Slots;
import org.jspecify.annotations.Nullable;

/**
 * When a digest is due for whom: by its own schedule, or by that of a chat. Many chats have few schedules, so each is
 * looked at once.
 */
final class Calendar {
    private final DigestDefinition digest;
    private final Instant after;
    private final Instant now;
    private final Map<Turn, Optional<Instant>> known = new HashMap<>();

    /** The slots of the digest after {@code after} and up to {@code now}. */
    Calendar(DigestDefinition digest, Instant after, Instant now) {
        this.digest = digest;
        this.after = after;
        this.now = now;
    }

    private record Turn(Schedule schedule, @Nullable QuietHours quiet, Instant after) {}

    /** The digest as its definition has it, if it is due so. */
    Optional<Copy> usual() {
        return of(ChatSettings.USUAL);
    }

    /** The digest as a chat of these settings gets it, if it is due there. */
    Optional<Copy> of(ChatSettings settings) {
        DigestDefinition own = settings.of(digest);
        Timing timing = settings.timing();
        var turn = new Turn(own.schedule(), timing.quiet(), timing.since().isAfter(after) ? timing.since() : after);
        return known.computeIfAbsent(turn, this::last).map(slot -> Copy.due(own, slot));
    }

    private Optional<Instant> last(Turn turn) {
        return Slots.last(turn.schedule, turn.quiet, turn.after, now);
    }

    /** The last slot at which it is due for any of those; empty: there is nothing to do. */
    Optional<Instant> last(Collection<ChatSettings> all) {
        return Stream.concat(Stream.of(ChatSettings.USUAL), all.stream())
                .flatMap(settings -> of(settings).flatMap(Copy::slot).stream())
                .max(Instant::compareTo);
    }

    /** When a digest is due next, for chats of these settings or any others. */
    static Optional<Instant> next(DigestDefinition digest, Collection<ChatSettings> all, Instant after) {
        return Stream.concat(Stream.of(ChatSettings.USUAL), all.stream())
                .map(settings -> new Turn(
                        settings.timing().of(digest.schedule()),
                        settings.timing().quiet(),
                        after))
                .distinct()
                .flatMap(turn -> Slots.next(turn.schedule, turn.quiet, after).stream())
                .min(Instant::compareTo);
    }

    /** The digest for a chat of these settings that is to get it now, or when its quiet hours end. */
    static Copy asked(DigestDefinition digest, ChatSettings settings, Instant now) {
        DigestDefinition own = settings.of(digest);
        Optional<Instant> end = Optional.ofNullable(settings.timing().quiet())
                .map(quiet -> quiet.postponed(now, own.schedule().zone()))
                .filter(now::isBefore);
        return new Copy(own, Optional.empty(), end);
    }
}
