package news.vigie.feed.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.FeedHealth.Level;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/** Says in words how a feed fares. */
public final class Diagnosis {
    private static final Duration DEAD = Duration.ofDays(7);
    private static final Duration SILENT = Duration.ofDays(30);

    /** A feed that is silent for so many times its usual gap is silent indeed. */
    private static final int GAPS_OF_SILENCE = 20;

    private static final int SLOW_SECONDS = 10;

    private final FeedFacts facts;
    private final Instant now;
    private final List<Sign> signs = new ArrayList<>();

    private Diagnosis(FeedFacts facts, Instant now) {
        this.facts = facts;
        this.now = now;
    }

    public static FeedHealth of(FeedFacts facts, Instant now) {
        return new Diagnosis(facts, now).health();
    }

    private FeedHealth health() {
        standing();
        failing();
        brings();
        TrailSigns.of(facts).forEach(words -> sign(Level.ODD, words));
        moved();
        signs.sort(Comparator.comparing(Sign::level).reversed());
        boolean waits = !facts.feed().paused() && facts.ended() == null;
        Instant lastVisit = facts.lastVisit();
        return new FeedHealth(
                signs.isEmpty() ? Level.WELL : signs.getFirst().level(),
                signs.isEmpty()
                        ? List.of(Notice.of("feed.sign.well"))
                        : signs.stream().map(Sign::words).toList(),
                facts.lastSuccess(),
                waits ? facts.due() : null,
                lastVisit == null || !waits ? null : pace(lastVisit),
                facts.failures(),
                facts.problem(),
                facts.entries(),
                facts.memory().newest(),
                facts.feed().movedTo());
    }

    private @Nullable Duration pace(Instant lastVisit) {
        Duration pace = Duration.between(lastVisit, facts.due());
        return pace.isPositive() ? pace : null;
    }

    private void standing() {
        if (facts.feed().paused()) {
            sign(Level.WAITING, Notice.of("feed.sign.paused"));
        } else if (facts.ended() != null) {
            sign(Level.DOWN, since("feed.sign.ended", facts.ended()));
        } else if (facts.lastVisit() == null && facts.lastSuccess() == null && facts.problem() == null) {
            sign(Level.WAITING, Notice.of("feed.sign.new"));
        }
    }

    private void failing() {
        Notice problem = facts.problem();
        if (problem == null || facts.ended() != null) {
            return;
        }
        Instant since = facts.memory().failingSince();
        if (since == null || facts.failures() < 2) {
            sign(Level.WAITING, Notice.of("feed.sign.failed", problem));
        } else if (since.plus(DEAD).isAfter(now)) {
            sign(Level.DOWN, since("feed.sign.failing", since, problem));
        } else {
            sign(Level.DOWN, since("feed.sign.dead", since, problem));
        }
    }

    private void brings() {
        if (facts.memory().seconds() >= SLOW_SECONDS) {
            sign(Level.ODD, Notice.of("feed.sign.slow", facts.memory().seconds()));
        }
        Instant empty = facts.memory().emptySince();
        Instant newest = facts.memory().newest();
        if (empty != null) {
            sign(Level.ODD, since("feed.sign.empty", empty));
        } else if (newest != null && newest.plus(silence()).isBefore(now)) {
            sign(Level.ODD, since("feed.sign.silent", newest));
        }
    }

    private Duration silence() {
        Duration gap = Objects.requireNonNullElse(facts.memory().rhythm(), Duration.ZERO);
        return Stream.of(SILENT, gap.multipliedBy(GAPS_OF_SILENCE))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void moved() {
        if (facts.feed().movedTo() != null) {
            sign(Level.WAITING, Notice.of("feed.sign.moved", shown(facts.feed().movedTo())));
        } else if (facts.memory().move() != null) {
            sign(
                    Level.WAITING,
                    Notice.of("feed.sign.moving", shown(facts.memory().move().to())));
        }
    }

    private static String shown(java.net.URI address) {
        return news.vigie.feed.FeedDefinition.at(address).shown();
    }

    private void sign(Level level, Notice words) {
        signs.add(new Sign(level, words));
    }

    private static Notice since(String key, Instant moment) {
        return Notice.of(key, moment.toEpochMilli());
    }

    private static Notice since(String key, Instant moment, Notice problem) {
        return Notice.of(key, moment.toEpochMilli(), problem);
    }

    private record Sign(Level level, Notice words) {}
}
