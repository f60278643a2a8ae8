package news.vigie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.delivery.Deliver;
import news.vigie.pipeline.delivery.Finder;
import news.vigie.pipeline.delivery.Ledger;
import news.vigie.pipeline.delivery.Numbers;
import news.vigie.pipeline.delivery.Traffic;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.pipeline.pace.Pace;
import news.vigie.render.RenderedPost;
import news.vigie.store.Database;
import org.junit.jupiter.api.Test;

/** Two hundred chats get their digest in the same minute while somebody writes to the bot. */
class PaceTest {
    private static final int PER_SECOND = 100;
    private static final int CHATS = 200;
    private static final long NEWCOMER = 7;

    private final Pace pace = new Pace(new DeliverySettings(true, Duration.ofHours(1), PER_SECOND, 1, 20));
    private final InstantSource clock = InstantSource.system();

    @Test
    void allAreServedAtThePaceAndWhoWritesDoesNotQueueBehindThem() throws IOException {
        try (var database = Database.inMemory();
                var bench = Bench.paced(pace)) {
            LongStream.rangeClosed(1001, 1000 + CHATS).forEach(chat -> bench.telegram.know(chat, "private", "en"));
            bench.telegram.know(NEWCOMER, "private", "en");
            print(database);
            bench.start().telegram.awaitIdlePoll();
            var exit = new Deliver.Exit(
                    bench.service().sender(), Finder.BLIND, new Traffic(pace, new Numbers(Ledger.NONE)));
            try (var deliver = new Deliver(database.outbox(), exit, database.chats(), new Health(), clock)) {
                deliver.start();
                bench.telegram.awaitCalls("sendMessage", PER_SECOND / 2);
                Instant asked = clock.instant();
                bench.telegram.say(NEWCOMER, "/start");
                bench.telegram.awaitMessages(NEWCOMER, 1);

                assertThat(Duration.between(asked, clock.instant())).isLessThan(Duration.ofSeconds(2));
                bench.telegram.awaitMessage(1000 + CHATS, "News");
                bench.telegram.awaitCalls("sendMessage", CHATS + 1);
            }
            assertThat(most(bench.telegram.moments("sendMessage"))).isLessThanOrEqualTo(PER_SECOND);
        }
    }

    private void print(Database database) {
        Instant now = clock.instant();
        var edition = new Edition(
                "evening",
                "The evening",
                now,
                Edition.ALL,
                now.minusSeconds(60),
                now,
                now,
                false,
                Language.ENGLISH,
                ZoneId.of("UTC"),
                Style.FULL,
                List.of());
        assertThat(database.press()
                        .publish(
                                edition,
                                LongStream.rangeClosed(1001, 1000 + CHATS)
                                        .mapToObj(
                                                chat -> new PostDraft(Address.of(chat), 1, 1, RenderedPost.of("News")))
                                        .toList()))
                .isTrue();
    }

    /** In any second. */
    private static long most(List<Instant> moments) {
        return moments.stream()
                .mapToLong(from -> moments.stream()
                        .filter(at -> !at.isBefore(from) && at.isBefore(from.plusSeconds(1)))
                        .count())
                .max()
                .orElse(0);
    }
}
