package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import news.vigie.digest.Edition;
import news.vigie.story.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise that a commit which has returned survives the sudden end of the process. {@code -Dcrash.rounds=100} tries it
 * more often, which another version of H2 must stand first.
 */
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 2);
    private static final int A_ROUND = 20;

    @TempDir
    private Path home;

    @Test
    void whatWasKeptBeforeTheProcessWasKilledIsThere() throws Exception {
        killedAgainAndAgain(false);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatWasKeptBeforeItWasStoppedInTheMiddleAndKilledIsThere() throws Exception {
        killedAgainAndAgain(true);
    }

    private void killedAgainAndAgain(boolean held) throws Exception {
        int kept = -1;
        for (int round = 0; round < ROUNDS; round++) {
            kept = killedAfter(kept + 1, kept + A_ROUND, held);
            try (Database database = Opened.at("jdbc:h2:file:./data/vigie", home)) {
                assertAllThere(database, kept);
            }
        }
    }

    /** Gives the last number that the child said it had kept. */
    private int killedAfter(int first, int enough, boolean held) throws Exception {
        int kept = first - 1;
        try (var child = new ChildProcess(CrashChild.class, List.of(home.toString(), Integer.toString(first)))) {
            while (kept < enough) {
                String line = child.line();
                assertThat(line).as("the child goes on until it is killed").isNotNull();
                kept = Integer.parseInt(line);
            }
            if (held) {
                // At some moment of what comes after that line.
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(5_000_000));
                child.hold();
            }
            for (String line : child.kill()) {
                kept = line.isEmpty() ? kept : Math.max(kept, Integer.parseInt(line));
            }
        }
        return kept;
    }

    private static void assertAllThere(Database database, int last) {
        List<Long> numbers =
                IntStream.rangeClosed(0, last).mapToObj(Long::valueOf).toList();
        assertThat(database.inbox().numbers(last + 10)).containsAll(numbers);
        assertThat(database.stories().placedSince(Instant.EPOCH))
                .extracting(Stories.Placed::candidate)
                .hasSizeGreaterThan(last);
        assertThat(database.editions().recent(last + 10))
                .extracting(Edition::slot)
                .containsAll(numbers.stream()
                        .map(number -> StoreContract.NOW.plusSeconds(number * 60))
                        .toList());
        assertThat(database.outbox().recent(last + 10)).hasSizeGreaterThan(last);
    }
}
