package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import news.vigie.chat.Invitations;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.KeptDigests;
import news.vigie.digest.Look;
import news.vigie.digest.Measure;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Schedule;
import news.vigie.digest.Selection;
import news.vigie.digest.Style;
import news.vigie.digest.Window;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

/** What a store of digests that were made in the chat, and of invitations, must do. */
abstract class KeptDigestsContract extends StoreContract {
    private KeptDigests digests() {
        return database().keptDigests();
    }

    private static DigestDefinition digest(String name, Window window) {
        return DigestDefinition.of(name, "L’été — 🌞", Language.FRENCH, ZoneId.of("Europe/Paris"))
                .with(new Selection(
                        List.of("Courier"), List.of("climat"), List.of("\"à la une\""), List.of("foot*"), true))
                .with(new Schedule(
                        List.of(LocalTime.of(7, 30)),
                        null,
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        ZoneId.of("Europe/Paris")))
                .with(new Measure(5, 2, window))
                .with(new Look(Style.HEADLINES, true, PostFormat.RICH))
                .to(List.of(new Address("-100123", 7), new Address("@canal", null)));
    }

    @Test
    void oneIsKeptAsItIs() {
        DigestDefinition one = digest("ete", new Window.Last(Duration.ofHours(36)));
        digests().keep(one, NOW);
        digests().keep(digest("automne", new Window.SinceLast()), NOW);

        assertThat(digests().all()).containsExactly(digest("automne", new Window.SinceLast()), one);
    }

    @Test
    void aNewOneTakesThePlaceOfTheOneOfItsName() {
        digests().keep(digest("ete", new Window.Last(Duration.ofHours(36))), NOW);
        digests().keep(digest("ete", new Window.SinceLast()), NOW);

        assertThat(digests().all()).containsExactly(digest("ete", new Window.SinceLast()));
        assertThat(digests().remove("ete")).isTrue();
        assertThat(digests().remove("ete")).isFalse();
        assertThat(digests().all()).isEmpty();
    }

    @Test
    void itsSubscriptionsGoWithIt() {
        digests().keep(digest("Ete", new Window.SinceLast()), NOW);
        database().chats().subscribe(Address.of(-5), "ete", NOW);
        database().chats().subscribe(Address.of(-5), "hiver", NOW);
        database().newcomers().await(Address.of(-5), "ete", NOW);

        digests().remove("Ete");

        assertThat(database().chats().subscriptions(Address.of(-5))).containsExactly("hiver");
        assertThat(database().newcomers().waiting()).isEmpty();
    }

    @Test
    void aGroupThatMovesIsATargetByItsNewNumber() {
        digests().keep(digest("ete", new Window.SinceLast()), NOW);

        database().chats().migrate(-100123, -100999);

        assertThat(digests().all().getFirst().postTo())
                .containsExactly(new Address("-100999", 7), new Address("@canal", null));
    }

    @Test
    void anInvitationIsGoodOnceAndForSomeDays() {
        Invitations invitations = database().invitations();
        invitations.issue("first", NOW);
        invitations.issue("second", NOW);

        assertThat(invitations.redeem("third", 11, NOW)).isFalse();
        assertThat(invitations.redeem("first", 11, NOW.plus(Invitations.VALID))).isTrue();
        assertThat(invitations.redeem("first", 11, NOW)).isFalse();
        assertThat(invitations.redeem("second", 11, NOW.plus(Invitations.VALID).plusMillis(1)))
                .isFalse();
    }
}
