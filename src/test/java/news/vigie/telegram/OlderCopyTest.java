package news.vigie.telegram;

import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

/** Who is told that the database is an older copy. */
class OlderCopyTest {
    @Test
    void anOwnerIsToldOnceEvenIfTheStoreIsBusyAtFirst() throws IOException {
        try (Bench bench = Bench.open()) {
            bench.telegram.know(OWNER, "private", "fr");
            bench.chats.met(
                    new Chat(OWNER, ChatType.PRIVATE, "Owner", null, Language.FRENCH, null), Bench.CLOCK.instant());
            bench.backroom.olderCopy = true;
            bench.backroom.breaks.set(1);
            bench.start();

            bench.telegram.awaitMessage(OWNER, "copie plus ancienne de la base de données");
            bench.await("to be known", () -> !bench.backroom.olderCopy);
            assertThat(bench.telegram.messages(OWNER)).hasSize(1);
        }
    }
}
