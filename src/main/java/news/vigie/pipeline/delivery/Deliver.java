package news.vigie.pipeline.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import news.vigie.chat.Chat;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Beat;
import news.vigie.pipeline.beat.Failures;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.pipeline.outbox.Sender;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.pipeline.pace.Pace;
import news.vigie.render.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The third run: the outbox to Telegram, at its pace, in order within a chat, one call in flight for each chat. */
public final class Deliver implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Deliver.class);
    private static final int NUMBERS = 5_000;
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);
    private static final Duration COUNTED_EVERY = Duration.ofMinutes(1);

    /** Less may be a clock that is set right a little; what waits for it waits no longer than that. */
    private static final Duration STEP = Duration.ofMinutes(1);

    /** How long nothing goes after the token was refused. */
    static final Duration BARRED = Duration.ofMinutes(1);

    /** Who asked longer ago does not wait any more. */
    static final Duration LONGEST_ASKED = Duration.ofHours(1);

    private final Outbox outbox;
    private final Waiting waiting;
    private final Sender sender;
    private final Delay delay;
    private final Settlement settlement;
    private final Chats chats;
    private final Pace pace;
    private final Numbers numbers;
    private final Finder finder;
    private final Seeker seeker;
    private final InstantSource clock;
    private final Health health;
    private final Set<String> inFlight = new HashSet<>();
    private final Map<Long, Unsettled> unsettled = new ConcurrentHashMap<>();
    private final AtomicBoolean settling = new AtomicBoolean();
    private Instant nextCount = Instant.EPOCH;
    private Instant lastRound = Instant.EPOCH;
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
    private final Beat beat;

    /** What posts leave by, and are looked for through. */
    public record Exit(Sender sender, Finder finder, Traffic traffic) {}

    public Deliver(Outbox outbox, Exit exit, Chats chats, Health health, InstantSource clock) {
        this.outbox = outbox;
        this.waiting = new Waiting(outbox);
        this.sender = exit.sender;
        this.chats = chats;
        this.pace = exit.traffic.pace();
        this.numbers = exit.traffic.numbers();
        this.delay = new Delay(outbox, pace.settings().lateAfter());
        this.settlement = new Settlement(outbox, chats, pace.settings());
        this.finder = exit.finder;
        this.seeker = new Seeker(outbox, finder, numbers, settlement, pace, clock);
        this.clock = clock;
        this.health = health;
        this.beat = new Beat("deliver", this::round, new Failures(health, "delivery", clock));
    }

    /** Posts that were on their way when the process ended are looked for, and what looking left behind is deleted. */
    public void start() {
        Instant now = clock.instant();
        lastRound = now;
        numbers.remember(now);
        outbox.numbers(NUMBERS).forEach(kept -> numbers.seen(kept.address(), kept.number(), now));
        outbox.clockPutBack(now);
        int interrupted = outbox.interrupted(now.plus(Settlement.GRACE), now);
        if (interrupted > 0) {
            LOG.warn("{} posts were on their way when the service ended, and are looked for", interrupted);
        }
        calls.execute(this::sweep);
        beat.start();
    }

    /** What breaks off is done after the next start. */
    private void sweep() {
        try {
            finder.sweep();
        } catch (CancellationException e) {
            LOG.debug("What looking left behind is deleted after the next start");
        } catch (RuntimeException e) {
            LOG.warn("What looking left behind could not be deleted", e);
        }
    }

    /** There is something new in the outbox. */
    public void wake() {
        waiting.changed();
        beat.wake();
    }

    /** Sends what may go now; gives how long there is nothing to do at most. */
    Duration round() {
        settleAgain();
        Instant now = clock.instant();
        if (lastRound.isAfter(now.plus(STEP))) {
            followClock(now);
        }
        lastRound = now;
        Instant soonest = now.plusSeconds(5);
        boolean isToCount = !now.isBefore(nextCount);
        if (isToCount) {
            Map<String, Long> named = named();
            pace.know(named);
            numbers.know(named);
        }
        for (Outbox.Turn turn : waiting.turns(now)) {
            Instant next = begin(turn, now);
            soonest = earlier(next, soonest);
        }
        soonest = earlier(waiting.again(now), soonest);
        if (isToCount) {
            nextCount = now.plus(COUNTED_EVERY);
            health.say("delivery", Health.Level.OK, standing(outbox.counts()), now);
        }
        Duration wait = Duration.between(now, soonest);
        return wait.isNegative() || wait.isZero() ? Duration.ofMillis(20) : wait;
    }

    private void followClock(Instant now) {
        LOG.warn("The clock was put back from {} to {}", lastRound, now);
        outbox.clockPutBack(now);
        waiting.changed();
        nextCount = now;
    }

    private static Instant earlier(Instant one, Instant another) {
        return one.isBefore(another) ? one : another;
    }

    private Map<String, Long> named() {
        Map<String, Long> named = new HashMap<>();
        for (Chat chat : chats.all()) {
            String name = chat.username();
            if (name != null) {
                named.put("@" + name.toLowerCase(Locale.ROOT), chat.id());
            }
        }
        return named;
    }

    private static Notice standing(Map<PostState, Long> counts) {
        return Notice.of(
                "health.delivery",
                counts.getOrDefault(PostState.SENT, 0L),
                counts.getOrDefault(PostState.PENDING, 0L)
                        + counts.getOrDefault(PostState.SENDING, 0L)
                        + counts.getOrDefault(PostState.SOUGHT, 0L),
                counts.getOrDefault(PostState.FAILED, 0L),
                counts.getOrDefault(PostState.UNKNOWN, 0L));
    }

    /** Starts the call if the pace allows it; gives when the chat's next post may go. */
    private synchronized Instant begin(Outbox.Turn turn, Instant now) {
        if (inFlight.contains(turn.address().chat()) || unsettled.containsKey(turn.post())) {
            return now.plusSeconds(5);
        }
        Instant next = turn.asked() ? pace.answer(turn.address(), now) : pace.post(turn.address(), now);
        if (next.isAfter(now)) {
            return next;
        }
        waiting.taken(turn);
        Optional<Post> taken = taken(turn, now);
        if (taken.isEmpty()) {
            return next;
        }
        inFlight.add(turn.address().chat());
        calls.execute(() -> make(turn.sought() ? this::seek : this::send, taken.get()));
        return now.plusSeconds(5);
    }

    /** Where the chat has moved since the look, it goes by its new number in the next round. */
    private Optional<Post> taken(Outbox.Turn turn, Instant now) {
        Optional<Post> taken = Optional.empty();
        try {
            Optional<Post> waiting =
                    outbox.post(turn.post()).filter(post -> post.address().equals(turn.address()));
            taken = turn.sought()
                    ? waiting.filter(post -> post.state() == PostState.SOUGHT)
                    : waiting.flatMap(post -> begin(post, now));
            return taken;
        } finally {
            if (taken.isEmpty()) {
                pace.landed(turn.address(), now);
            }
        }
    }

    private Optional<Post> begin(Post post, Instant now) {
        Instant asked = post.asked();
        if (asked != null && now.isAfter(asked.plus(LONGEST_ASKED))) {
            outbox.failed(post, Notice.of("post.asked-long-ago"), now);
            return Optional.empty();
        }
        try {
            return delay.begin(post, known(post.address(), now), now);
        } catch (RuntimeException e) {
            // It may have been kept all the same; the call was certainly not made.
            unsettled.put(post.id(), new Unsettled(post, new Sent.NotSent(Notice.of("post.not-begun"))));
            throw e;
        }
    }

    private OptionalLong known(Address address, Instant now) {
        OptionalLong known = numbers.latest(address);
        if (known.isEmpty()) {
            known = outbox.latest(address);
            known.ifPresent(number -> numbers.seen(address, number, now));
        }
        return known;
    }

    private void make(Consumer<Post> call, Post post) {
        try {
            call.accept(post);
        } finally {
            landed(post.address());
            beat.wake();
        }
    }

    private void send(Post post) {
        Sent sent = call(post);
        Instant now = clock.instant();
        pace.landed(post.address(), now);
        if (sent instanceof Sent.TooMany tooMany) {
            pace.hold(post.address(), tooMany.retryAfter(), now);
        }
        if (sent instanceof Sent.Barred) {
            pace.holdAll(BARRED, now);
        }
        settle(post, sent, now);
        if (!(sent instanceof Sent.Delivered)) {
            waiting.changed();
        }
        LOG.info("post {} ({}/{}) to {}: {}", post.id(), post.part(), post.parts(), post.address(), words(sent));
    }

    /** What breaks off is looked for once more. */
    private void seek(Post post) {
        // What is passed to an owner needs a turn of its own, which would never come if this one were held meanwhile.
        pace.landed(post.address(), clock.instant());
        try {
            seeker.look(post);
        } catch (CancellationException e) {
            LOG.debug("post {} is looked for after the next start", post.id());
        } catch (RuntimeException e) {
            LOG.error("post {} to {}: looking for it broke off", post.id(), post.address(), e);
            outbox.seekLater(post, clock.instant().plus(AFTER_FAILURE));
        } finally {
            waiting.changed();
        }
    }

    /** What the store does not take now is kept for later rounds: the post waits, and nothing is sent twice. */
    private void settle(Post post, Sent sent, Instant now) {
        try {
            settlement.settle(post, sent, now);
            unsettled.remove(post.id());
        } catch (RuntimeException e) {
            LOG.error("post {} to {} could not be settled and is tried again", post.id(), post.address(), e);
            unsettled.put(post.id(), new Unsettled(post, sent));
        }
    }

    /** Beside the rounds, as the store may let it wait long for the post's row, and no other chat is to wait for that. */
    private void settleAgain() {
        if (!unsettled.isEmpty() && settling.compareAndSet(false, true)) {
            calls.execute(() -> {
                try {
                    unsettled.values().forEach(left -> settle(left.post(), left.sent(), clock.instant()));
                } finally {
                    settling.set(false);
                    waiting.changed();
                }
            });
        }
    }

    private record Unsettled(Post post, Sent sent) {}

    /** Whatever breaks off may have arrived before. */
    private Sent call(Post post) {
        Optional<Long> answered = answered(post);
        try {
            return sender.send(post.address(), post.content().numbered(post.id()), answered);
        } catch (RuntimeException e) {
            LOG.error("post {} to {}: the call broke off", post.id(), post.address(), e);
            return new Sent.Unsure(Notice.quoted(e.getClass().getSimpleName()));
        }
    }

    /** Looked up now: the post that it answers may have got its number since. A post goes without it rather than not. */
    private Optional<Long> answered(Post post) {
        if (post.message() != null) {
            return Optional.of(post.message());
        }
        Long story = post.content().answers();
        try {
            return story == null ? Optional.empty() : outbox.told(post.address(), story);
        } catch (RuntimeException e) {
            LOG.warn("post {}: what it answers could not be looked up", post.id(), e);
            return Optional.empty();
        }
    }

    private static String words(Sent sent) {
        return switch (sent) {
            case Sent.Refused refused -> "refused: " + Messages.logged(refused.reason());
            case Sent.Barred barred -> "not let in: " + Messages.logged(barred.reason());
            case Sent.NotSent notSent -> "not sent: " + Messages.logged(notSent.reason());
            case Sent.Unsure unsure -> "perhaps not arrived: " + Messages.logged(unsure.reason());
            default -> sent.toString();
        };
    }

    private synchronized void landed(Address address) {
        inFlight.remove(address.chat());
    }

    /** Ends after the calls in flight, or half a minute. */
    @Override
    public void close() {
        beat.close();
        calls.shutdown();
        try {
            if (!calls.awaitTermination(30, TimeUnit.SECONDS)) {
                calls.shutdownNow();
            }
        } catch (InterruptedException e) {
            calls.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
