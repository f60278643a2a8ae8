package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import news.vigie.chat.Conversations;
import news.vigie.chat.Conversations.Conversation;
import org.junit.jupiter.api.Test;

/** What a store of conversations must do. */
abstract class ConversationsContract extends StoreContract {
    private static final Conversation ZONE = new Conversation(7, 1, "zone", "Valence");

    private Conversations conversations() {
        return database().conversations();
    }

    @Test
    void oneIsHeldWithEachPersonInEachChat() {
        conversations().hold(ZONE, NOW);
        conversations().hold(new Conversation(7, 2, "digest", "{}"), NOW);
        conversations().hold(new Conversation(7, 1, "digest", "{}"), NOW);

        assertThat(conversations().with(7, 1)).contains(new Conversation(7, 1, "digest", "{}"));
        assertThat(conversations().with(7, 2)).isPresent();
        assertThat(conversations().with(8, 1)).isEmpty();
    }

    @Test
    void oneThatEndedIsGone() {
        conversations().hold(ZONE, NOW);

        assertThat(conversations().end(7, 1)).isTrue();
        assertThat(conversations().end(7, 1)).isFalse();
        assertThat(conversations().with(7, 1)).isEmpty();
    }

    @Test
    void oneInWhichNothingIsSaidIsForgotten() {
        conversations().hold(ZONE, NOW);

        assertThat(conversations().forget(NOW)).isZero();
        assertThat(conversations().forget(NOW.plusMillis(1))).isOne();
    }
}
