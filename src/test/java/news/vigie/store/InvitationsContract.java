package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import news.vigie.chat.Invitations;
import news.vigie.chat.Role;
import org.junit.jupiter.api.Test;

/** What a store of invitations must do. */
abstract class InvitationsContract extends StoreContract {
    private static final String CODE = "k7q2m9xd4hbz";

    private Invitations invitations() {
        return database().invitations();
    }

    @Test
    void whoShowsACodeIsAdminAndItStandsNoMore() {
        invitations().issue(CODE, NOW);

        assertThat(invitations().redeem(CODE, 1, NOW)).isTrue();
        assertThat(database().chats().roleOf(1)).isEqualTo(Role.ADMIN);
        assertThat(invitations().redeem(CODE, 2, NOW)).isFalse();
        assertThat(database().chats().staff()).containsOnlyKeys(1L);
    }

    @Test
    void aCodeThatWasNeverIssuedMakesNobodyAdmin() {
        invitations().issue(CODE, NOW);

        assertThat(invitations().redeem("", 1, NOW)).isFalse();
        assertThat(invitations().redeem(CODE.substring(1), 1, NOW)).isFalse();
        assertThat(database().chats().roleOf(1)).isEqualTo(Role.READER);
    }

    @Test
    void severalStandBesideOneAnother() {
        invitations().issue(CODE, NOW);
        invitations().issue("p3rt88zwq1ms", NOW.plusSeconds(1));

        assertThat(invitations().redeem(CODE, 1, NOW)).isTrue();
        assertThat(invitations().redeem("p3rt88zwq1ms", 2, NOW)).isTrue();
    }

    @Test
    void afterItsTimeACodeStandsNoMore() {
        invitations().issue(CODE, NOW);

        assertThat(invitations().redeem(CODE, 1, NOW.plus(Invitations.VALID).plusMillis(1)))
                .isFalse();
        assertThat(invitations().redeem(CODE, 1, NOW.plus(Invitations.VALID))).isTrue();
    }

    @Test
    void anOwnerStaysOwner() {
        database().chats().appoint(1, Role.OWNER, NOW);
        invitations().issue(CODE, NOW);

        invitations().redeem(CODE, 1, NOW);
        assertThat(database().chats().roleOf(1)).isEqualTo(Role.OWNER);
    }

    @Test
    void theCodeItselfIsNotKept() {
        invitations().issue(CODE, NOW);

        assertThat(rows("invitation WHERE code_hash LIKE '%" + CODE + "%'")).isZero();
        assertThat(rows("invitation")).isEqualTo(1);
    }

    @Test
    void ofManyWhoShowACodeAtOnceOneIsAdmin() throws Exception {
        invitations().issue(CODE, NOW);
        var person = new AtomicLong();
        List<Boolean> made = Together.run(6, () -> invitations().redeem(CODE, person.incrementAndGet(), NOW));

        assertThat(Collections.frequency(made, true)).isEqualTo(1);
        assertThat(database().chats().staff()).hasSize(1);
    }
}
