package news.vigie.feed.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.FeedHealth.Level;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Says in words how a feed fares. Of a feed that is paused nothing is urgent; of one that brings nothing it is not said
 * that it is slow or silent too.
 */
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
        var diagnosis = new Diagnosis(facts, now);
        diagnosis.look();
        return diagnosis.health();
    }

    private void look() {
        standing();
        failing();
        if (!isDown()) {
            pace();
            bringing();
            TrailSigns.of(facts).forEach(words -> sign(Level.ODD, words));
        }
        moving();
        signs.sort(Comparator.comparing(Sign::level).reversed());
    }

    private FeedHealth health() {
        return new FeedHealth(
                signs.isEmpty() ? Level.WELL : signs.getFirst().level(),
                signs.isEmpty()
                        ? List.of(Notice.of("feed.sign.well"))
                        : signs.stream().map(Sign::words).toList(),
                facts.lastSuccess(),
                isVisited() ? facts.due() : null,
                isVisited() ? betweenVisits() : null,
                facts.failures(),
                facts.problem(),
                facts.entries(),
                facts.memory().newest(),
                facts.feed().movedTo(),
                facts.memory().site());
    }

    private boolean isVisited() {
        return !facts.feed().paused() && facts.ended() == null;
    }

    private boolean isDown() {
        return signs.stream().anyMatch(sign -> sign.level() == Level.DOWN);
    }

    private @Nullable Duration betweenVisits() {
        Instant lastVisit = facts.lastVisit();
        return lastVisit != null && facts.due().isAfter(lastVisit) ? Duration.between(lastVisit, facts.due()) : null;
    }

    private void standing() {
        if (facts.feed().paused()) {
            sign(Level.WAITING, Notice.of("feed.sign.paused"));
        }
        if (facts.ended() != null) {
            sign(Level.DOWN, since("feed.sign.ended", facts.ended()));
        } else if (isVisited() && wasNeverVisited()) {
            sign(Level.WAITING, Notice.of("feed.sign.new"));
        }
    }

    /** A feed of an earlier version has no last visit, but its last success. */
    private boolean wasNeverVisited() {
        return facts.lastVisit() == null && facts.lastSuccess() == null && facts.problem() == null;
    }

    private void failing() {
        Notice problem = facts.problem();
        if (problem == null || facts.ended() != null) {
            return;
        }
        Instant since = facts.memory().failingSince();
        if (since == null || facts.failures() < 2) {
            sign(Level.WAITING, Notice.of("feed.sign.failed", problem));
        } else {
            String key = since.plus(DEAD).isAfter(now) ? "feed.sign.failing" : "feed.sign.dead";
            sign(Level.DOWN, Notice.of(key, since, problem));
        }
    }

    private void pace() {
        if (facts.memory().seconds() >= SLOW_SECONDS) {
            sign(Level.ODD, Notice.of("feed.sign.slow", facts.memory().seconds()));
        }
    }

    private void bringing() {
        Instant empty = facts.memory().emptySince();
        Instant newest = facts.memory().newest();
        if (empty != null) {
            sign(Level.ODD, since("feed.sign.empty", empty));
        } else if (newest != null && newest.plus(silence()).isBefore(now)) {
            sign(Level.ODD, since("feed.sign.silent", newest));
        }
    }

    private Duration silence() {
        Duration gaps = Objects.requireNonNullElse(facts.memory().rhythm(), Duration.ZERO)
                .multipliedBy(GAPS_OF_SILENCE);
        return gaps.compareTo(SILENT) > 0 ? gaps : SILENT;
    }

    private void moving() {
        if (facts.feed().movedTo() != null) {
            sign(Level.WAITING, Notice.of("feed.sign.moved", shown(facts.feed().movedTo())));
        } else if (facts.memory().move() != null) {
            sign(
                    Level.WAITING,
                    Notice.of("feed.sign.moving", shown(facts.memory().move().to())));
        }
    }

    private static String shown(URI address) {
        return FeedDefinition.at(address).shown();
    }

    private void sign(Level level, Notice words) {
        boolean urgent = level != Level.WAITING && !facts.feed().paused();
        signs.add(new Sign(urgent ? level : Level.WAITING, words));
    }

    private static Notice since(String key, Instant moment) {
        return Notice.of(key, moment);
    }

    private record Sign(Level level, Notice words) {}
}
