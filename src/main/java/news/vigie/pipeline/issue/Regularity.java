package news.vigie.pipeline.issue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Failures;
import news.vigie.pipeline.beat.Health;
import org.jspecify.annotations.Nullable;

/**
 * Whether digests come out when they are due: the last edition that did, the next that is to, and the digests of which no
 * edition can be made, since when and why. May be shared between threads.
 */
final class Regularity {
    private static final String PART = "publishing";
    private static final String NONE = "none";
    private static final DateTimeFormatter MINUTES = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .appendPattern("HH:mm")
            .toFormatter(Locale.ROOT);

    private final Map<String, Failure> failures = new ConcurrentHashMap<>();
    private final Supplier<Optional<Edition>> stored;
    private volatile @Nullable Edition last;

    /** @param stored the last edition that is kept and had a slot, for when none came out since the start */
    Regularity(Supplier<Optional<Edition>> stored) {
        this.stored = stored;
    }

    private record Failure(Instant since, Notice reason) {}

    private record Slot(String digest, Instant at, ZoneId zone) {
        @Override
        public String toString() {
            return "%s, %s".formatted(digest, MINUTES.format(at.atZone(zone)));
        }
    }

    void published(Edition edition) {
        last = edition;
    }

    void failed(DigestDefinition digest, RuntimeException failure, Instant now) {
        Notice reason = Failures.reason(failure);
        failures.compute(digest.name(), (name, before) -> new Failure(before == null ? now : before.since(), reason));
    }

    void succeeded(DigestDefinition digest) {
        failures.remove(digest.name());
    }

    /** @param next when a digest is due next after a moment */
    Health.Line line(
            List<DigestDefinition> all, BiFunction<DigestDefinition, Instant, Optional<Instant>> next, Instant now) {
        return all.stream()
                .filter(digest -> failures.containsKey(digest.name()))
                .findFirst()
                .flatMap(this::failing)
                .orElseGet(() -> new Health.Line(PART, Health.Level.OK, standing(all, next, now), now));
    }

    private Optional<Health.Line> failing(DigestDefinition digest) {
        return Optional.ofNullable(failures.get(digest.name()))
                .map(failure -> new Health.Line(
                        PART,
                        Health.Level.DOWN,
                        Notice.of("health.publishing.failed", digest.name(), failure.reason()),
                        failure.since()));
    }

    private Notice standing(
            List<DigestDefinition> all, BiFunction<DigestDefinition, Instant, Optional<Instant>> next, Instant now) {
        Optional<Slot> coming = all.stream()
                .flatMap(digest ->
                        next
                                .apply(digest, now)
                                .map(at -> new Slot(
                                        digest.name(), at, digest.schedule().zone()))
                                .stream())
                .min(Comparator.comparing(Slot::at));
        return Notice.of(
                "health.publishing",
                latest().map(Slot::toString).orElse(NONE),
                coming.map(Slot::toString).orElse(NONE));
    }

    private Optional<Slot> latest() {
        if (last == null) {
            stored.get().ifPresent(this::published);
        }
        return Optional.ofNullable(last)
                .flatMap(edition -> Optional.ofNullable(edition.slot())
                        .map(slot -> new Slot(edition.digest(), slot, edition.zone())));
    }
}
