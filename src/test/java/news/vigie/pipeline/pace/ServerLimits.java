package news.vigie.pipeline.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** What Telegram takes: so many messages in any second, in a chat one a second behind a short burst, in groups so many a minute. */
public final class ServerLimits {
    private static final int PER_SECOND = 30;
    private static final int PER_GROUP_PER_MINUTE = 20;
    private static final int BURST = 4;

    private final Deque<Instant> all = new ArrayDeque<>();
    private final Map<String, Deque<Instant>> chats = new HashMap<>();
    private final Map<String, Bucket> buckets = new HashMap<>();

    private record Bucket(double tokens, Instant at) {
        Bucket filled(Instant now) {
            return new Bucket(Math.min(BURST, tokens + Duration.between(at, now).toMillis() / 1e3), now);
        }
    }

    /** False: it is answered with 429. */
    public boolean takes(String chat, Instant now) {
        Deque<Instant> here = chats.computeIfAbsent(chat, key -> new ArrayDeque<>());
        Bucket bucket = buckets.getOrDefault(chat, new Bucket(BURST, now)).filled(now);
        boolean taken = count(all, Duration.ofSeconds(1), now) < PER_SECOND
                && bucket.tokens() >= 1
                && (!chat.startsWith("-") || count(here, Duration.ofMinutes(1), now) < PER_GROUP_PER_MINUTE);
        if (taken) {
            all.add(now);
            here.add(now);
            buckets.put(chat, new Bucket(bucket.tokens() - 1, now));
        }
        return taken;
    }

    private static int count(Deque<Instant> moments, Duration period, Instant now) {
        while (!moments.isEmpty() && !moments.getFirst().isAfter(now.minus(period))) {
            moments.removeFirst();
        }
        return moments.size();
    }
}
