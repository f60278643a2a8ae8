package news.vigie.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import news.vigie.digest.Address;
import news.vigie.store.Database;
import news.vigie.telegram.update.NotingInbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the numbers and dates of others' messages tell, from the inbox on. */
class NotedUpdatesTest {
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final Address CHANNEL = Address.of(-1_001_000_000_001L);

    private final Database database = Database.inMemory();
    private final Numbers numbers = new Numbers(Ledger.NONE);
    private final NotingInbox inbox = new NotingInbox(database.inbox(), numbers);
    private int updates;

    @BeforeEach
    void theClocksAgree() {
        numbers.dated(NOON, NOON);
    }

    @AfterEach
    void allEnds() {
        database.close();
    }

    private boolean bring(String kind, int message, Instant date) {
        updates++;
        String json = """
                {"update_id": %d, "%s": {"message_id": %d, "date": %d,
                 "chat": {"id": -1001000000001, "type": "channel", "title": "Harbour"}, "text": "x"}}
                """.formatted(updates, kind, message, date.getEpochSecond());
        return inbox.put(updates, json, date.plusSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "channel_post"})
    void aMessageIsKnownAndItsDateTellsWhetherItIsLater(String kind) {
        bring(kind, 50, NOON.plusSeconds(30));
        bring(kind, 51, NOON.plusSeconds(90));

        assertThat(numbers.isKnown(CHANNEL, 50)).isTrue();
        assertThat(numbers.firstAfter(CHANNEL, 40, NOON)).hasValue(51);
    }

    @Test
    void aMessageThatIsEditedLaterIsNoLaterMessage() {
        bring("edited_channel_post", 50, NOON.plusSeconds(90));

        assertThat(numbers.firstAfter(CHANNEL, 40, NOON)).isEmpty();
    }

    @Test
    void anUpdateThatComesTwiceIsNotedOnce() {
        assertThat(bring("message", 50, NOON.plusSeconds(90))).isTrue();
        updates--;
        assertThat(bring("message", 51, NOON.plusSeconds(90))).isFalse();

        assertThat(numbers.isKnown(CHANNEL, 51)).isFalse();
    }

    @Test
    void aMessageWithoutADateIsKnownAndNoLater() {
        inbox.put(1, """
                {"update_id": 1, "message": {"message_id": 50, "chat": {"id": -1001000000001, "type": "channel"}}}
                """, NOON.plusSeconds(90));

        assertThat(numbers.isKnown(CHANNEL, 50)).isTrue();
        assertThat(numbers.firstAfter(CHANNEL, 40, NOON)).isEmpty();
    }
}
