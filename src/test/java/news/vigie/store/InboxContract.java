package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import news.vigie.chat.Inbox;
import news.vigie.chat.Inbox.Letter;
import org.junit.jupiter.api.Test;

/** What a store of updates must do. */
abstract class InboxContract extends StoreContract {
    private static final String JSON = "{\"update_id\":2,\"message\":{\"text\":\"/digest énergie 🗞\"}}";

    private Inbox inbox() {
        return database().inbox();
    }

    @Test
    void anUpdateIsTakenInOnce() {
        assertThat(inbox().put(2, JSON, NOW)).isTrue();
        assertThat(inbox().put(2, JSON, NOW)).isFalse();
        assertThat(inbox().numbers(10)).containsExactly(2L);
        assertThat(inbox().letter(2)).contains(new Letter(2, JSON));
        assertThat(inbox().letter(3)).isEmpty();
    }

    @Test
    void updatesWaitInTheOrderOfTheirNumbers() {
        for (long update : new long[] {30, 10, 20}) {
            inbox().put(update, JSON, NOW);
        }

        assertThat(inbox().numbers(2)).containsExactly(10L, 20L);
    }

    @Test
    void whatIsDoneWaitsNoMoreAndIsStillKnown() {
        inbox().put(1, JSON, NOW);
        inbox().put(2, JSON, NOW);
        inbox().done(1, NOW);

        assertThat(inbox().numbers(10)).containsExactly(2L);
        assertThat(inbox().put(1, JSON, NOW)).isFalse();
    }

    @Test
    void onlyWhatIsDoneLongAgoIsForgotten() {
        for (long update = 1; update <= 3; update++) {
            inbox().put(update, JSON, NOW);
        }
        inbox().done(1, NOW);
        inbox().done(2, NOW.plusSeconds(10));

        assertThat(inbox().forget(NOW.plusSeconds(10))).isEqualTo(1);
        assertThat(inbox().put(1, JSON, NOW)).isTrue();
        assertThat(inbox().numbers(10)).containsExactly(1L, 3L);
    }

    @Test
    void anUpdateThatComesTwiceAtOnceIsTakenInOnce() throws Exception {
        List<Boolean> taken = Together.run(6, () -> inbox().put(7, JSON, NOW));

        assertThat(Collections.frequency(taken, true)).isEqualTo(1);
    }
}
