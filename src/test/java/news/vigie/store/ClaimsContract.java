package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import news.vigie.chat.Claims;
import news.vigie.chat.Claims.Outcome;
import news.vigie.chat.Role;
import org.junit.jupiter.api.Test;

/** What a store of the owner's code must do. */
abstract class ClaimsContract extends StoreContract {
    private static final String CODE = "K7Q2-M9XD";

    private Claims claims() {
        return database().claims();
    }

    @Test
    void whoeverSendsTheCodeIsTheOwnerAndTheCodeIsUsed() {
        claims().issue(CODE, NOW);

        assertThat(claims().claim(1, " k7q2-m9xd ", NOW)).isEqualTo(Outcome.CLAIMED);
        assertThat(database().chats().roleOf(1)).isEqualTo(Role.OWNER);
        assertThat(claims().claim(2, CODE, NOW)).isEqualTo(Outcome.VOID);
        assertThat(database().chats().owners()).containsExactly(1L);
    }

    @Test
    void wrongTriesOfWhomeverMakeTheCodeVoid() {
        claims().issue(CODE, NOW);
        for (int i = 0; i < Claims.TRIES; i++) {
            assertThat(claims().claim(100 + i, "AAAA-0000", NOW)).isEqualTo(Outcome.WRONG);
        }

        assertThat(claims().claim(1, CODE, NOW)).isEqualTo(Outcome.VOID);
        assertThat(database().chats().roleOf(1)).isEqualTo(Role.READER);
    }

    @Test
    void aNewCodeStandsWithAllItsTriesAndTheOldOneIsVoid() {
        claims().issue(CODE, NOW);
        claims().claim(1, "AAAA-0000", NOW);
        claims().issue("P3RT-88ZW", NOW);

        assertThat(claims().claim(1, CODE, NOW)).isEqualTo(Outcome.WRONG);
        assertThat(claims().claim(1, "P3RT-88ZW", NOW)).isEqualTo(Outcome.CLAIMED);
    }

    @Test
    void withoutACodeNobodyClaims() {
        assertThat(claims().claim(1, "", NOW)).isEqualTo(Outcome.VOID);
    }

    @Test
    void theCodeItselfIsNotKept() {
        claims().issue(CODE, NOW);

        assertThat(rows("claim WHERE code_hash LIKE '%K7Q2%'")).isZero();
        assertThat(rows("claim")).isEqualTo(1);
    }

    @Test
    void ofManyWhoSendTheCodeAtOnceOneIsTheOwner() throws Exception {
        claims().issue(CODE, NOW);
        var person = new AtomicLong();
        List<Outcome> outcomes = Together.run(6, () -> claims().claim(person.incrementAndGet(), CODE, NOW));

        assertThat(Collections.frequency(outcomes, Outcome.CLAIMED)).isEqualTo(1);
        assertThat(database().chats().owners()).hasSize(1);
    }
}
