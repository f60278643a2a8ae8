package news.vigie.store.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Origin;
import news.vigie.feed.Room;
import news.vigie.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Database database = Database.inMemory();
    private final List<String> taken = new ArrayList<>();
    private boolean fails;

    private final Room room = new Room() {
        @Override
        public int left() {
            return 4;
        }

        @Override
        public Set<String> fullHosts() {
            return taken.contains("a.example") ? Set.of("a.example") : Set.of();
        }

        @Override
        public boolean take(String host) {
            if (fails && taken.size() == 2) {
                throw new IllegalStateException("the connection is lost");
            }
            return (!host.equals("a.example") || !taken.contains(host)) && taken.add(host);
        }

        @Override
        public void leave(String host) {
            taken.remove(host);
        }
    };

    @BeforeEach
    void feedsAreDue() {
        for (int i = 0; i < 6; i++) {
            watch("https://a.example/" + i, i);
        }
        for (int i = 0; i < 3; i++) {
            watch("https://b" + i + ".example/", 10 + i);
        }
    }

    @AfterEach
    void theEnd() {
        database.close();
    }

    private void watch(String url, int second) {
        database.feeds().add(FeedDefinition.at(URI.create(url)), Origin.STORE, NOW.minusSeconds(60 - second));
    }

    @Test
    void pastThoseOfAFullHostTheNextOnesAreTaken() {
        assertThat(database.feeds().claimDue(NOW, LEASE, room))
                .extracting(due -> due.host())
                .containsExactly("a.example", "b0.example", "b1.example", "b2.example");
    }

    @Test
    void placesAreGivenBackWhereTheClaimFails() {
        fails = true;

        assertThatThrownBy(() -> database.feeds().claimDue(NOW, LEASE, room)).isInstanceOf(RuntimeException.class);
        assertThat(taken).isEmpty();
        fails = false;
        assertThat(database.feeds().claimDue(NOW, LEASE, room)).hasSize(4);
    }
}
