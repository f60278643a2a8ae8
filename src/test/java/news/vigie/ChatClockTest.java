package news.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Chats;
import news.vigie.chat.Timing;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By which clock a chat is told the time. */
class ChatClockTest {
    private static final Address FORUM = Address.of(-1007);
    private static final Address TOPIC = new Address("-1007", 12);
    private static final Instant NOW = Instant.parse("2027-03-05T08:00:00Z");
    private static final Digests DIGESTS =
            () -> List.of(digest("matinale", "Europe/Paris"), digest("asahi", "Asia/Tokyo"));

    private Database database;
    private Chats chats;
    private ChatClock clock;

    @BeforeEach
    void open() {
        database = Database.inMemory();
        chats = database.chats();
        clock = new ChatClock(chats, DIGESTS);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static DigestDefinition digest(String name, String zone) {
        return DigestDefinition.of(name, name, Language.FRENCH, ZoneId.of(zone)).from(Origin.FILE);
    }

    private void settle(Address place, String zone) {
        chats.change(place, before -> ChatSettings.USUAL.with(Timing.USUAL.in(ZoneId.of(zone), NOW)));
    }

    @Test
    void whoGetsNothingIsToldByTheFirstDigest() {
        assertThat(clock.of(FORUM)).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @Test
    void whoGetsADigestIsToldByThatOne() {
        chats.subscribe(FORUM, "asahi", NOW);

        assertThat(clock.of(FORUM)).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void theChatsOwnClockComesFirstAndThatOfATopicBeforeIt() {
        chats.subscribe(FORUM, "asahi", NOW);
        settle(FORUM, "America/Toronto");
        assertThat(clock.of(FORUM)).isEqualTo(ZoneId.of("America/Toronto"));
        assertThat(clock.of(TOPIC)).isEqualTo(ZoneId.of("America/Toronto"));

        settle(TOPIC, "Africa/Dakar");
        assertThat(clock.of(TOPIC)).isEqualTo(ZoneId.of("Africa/Dakar"));
        assertThat(clock.of(FORUM)).isEqualTo(ZoneId.of("America/Toronto"));
    }
}
