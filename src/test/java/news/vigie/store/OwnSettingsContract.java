package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.ChatType;
import news.vigie.chat.Chats;
import news.vigie.chat.Timing;
import news.vigie.digest.Address;
import news.vigie.digest.QuietHours;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

/** What a store of chats' own settings, and of who added the bot where, must do. */
abstract class OwnSettingsContract extends StoreContract {
    private static final long GROUP = -4321;
    private static final long SUPERGROUP = -1_009_876L;
    private static final long ANN = 11;
    private static final Address TOPIC = new Address(Long.toString(GROUP), 7);
    private static final Timing EARLY = new Timing(
            ZoneId.of("Europe/Lisbon"),
            List.of(LocalTime.of(6, 5), LocalTime.of(23, 0)),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
            new QuietHours(LocalTime.of(22, 30), LocalTime.of(6, 0)),
            NOW);
    private static final ChatSettings OWN = new ChatSettings(
            EARLY, Style.BRIEF, 3, List.of("climat", "à la une"), List.of("Courrier, du soir", "Écho"));

    private Chats chats() {
        return database().chats();
    }

    private static List<LocalTime> plus(List<LocalTime> times, LocalTime time) {
        return Stream.concat(times.stream(), Stream.of(time)).toList();
    }

    private void meet(long chat, String title) {
        chats().met(new Chat(chat, ChatType.GROUP, title, null, null, null), NOW);
    }

    @Test
    void settingsAreKeptAsTheyAreForEachTopic() {
        chats().change(TOPIC, before -> OWN);

        assertThat(chats().settings(TOPIC)).isEqualTo(OWN);
        assertThat(chats().settings(Address.of(GROUP))).isEqualTo(ChatSettings.USUAL);
        assertThat(chats().settings()).isEqualTo(Map.of(TOPIC, OWN));
    }

    @Test
    void laterSettingsTakeThePlaceOfEarlierOnes() {
        chats().change(TOPIC, before -> OWN);
        chats().change(TOPIC, before -> OWN.with(5).with((Style) null));
        assertThat(chats().settings(TOPIC)).isEqualTo(OWN.with(5).with((Style) null));

        chats().change(TOPIC, before -> ChatSettings.USUAL);
        assertThat(chats().settings()).isEmpty();
        assertThat(rows("chat_settings")).isZero();
    }

    @Test
    void whatTwoPeopleChangeAtOnceIsBothKept() throws Exception {
        var next = new AtomicInteger();
        List<Boolean> changed = Together.run(8, () -> {
            var time = LocalTime.of(next.getAndIncrement(), 30);
            return chats().change(
                            TOPIC,
                            before -> before.with(
                                    before.timing().at(plus(before.timing().times(), time), NOW)));
        });

        assertThat(changed).containsOnly(true);
        assertThat(chats().settings(TOPIC).timing().times()).hasSize(8);
    }

    /** Each puts its own time in and takes it out again: at the end the row is gone, however often it came and went. */
    @Test
    void whereOneTakesTheLastAwayAnotherLosesNothing() throws Exception {
        var next = new AtomicInteger();
        Together.run(6, () -> {
            var time = LocalTime.of(next.getAndIncrement(), 30);
            for (int i = 0; i < 10; i++) {
                chats().change(
                                TOPIC,
                                before -> before.with(new Timing(
                                        null, plus(before.timing().times(), time), Set.of(), null, Instant.EPOCH)));
                assertThat(chats().settings(TOPIC).timing().times()).contains(time);
                chats().change(
                                TOPIC,
                                before -> before.with(new Timing(
                                        null,
                                        before.timing().times().stream()
                                                .filter(other -> !other.equals(time))
                                                .toList(),
                                        Set.of(),
                                        null,
                                        Instant.EPOCH)));
            }
            return true;
        });

        assertThat(rows("chat_settings")).isZero();
    }

    @Test
    void whatIsAsItWasIsNoChange() {
        assertThat(chats().change(TOPIC, before -> before)).isFalse();
        chats().change(TOPIC, before -> OWN);
        assertThat(chats().change(TOPIC, before -> OWN)).isFalse();
    }

    @Test
    void settingsMoveWithTheirGroup() {
        chats().change(TOPIC, before -> OWN);
        chats().migrate(GROUP, SUPERGROUP);

        assertThat(chats().settings()).isEqualTo(Map.of(new Address(Long.toString(SUPERGROUP), 7), OWN));
    }

    @Test
    void whoAddedTheBotIsKnownAndMovesWithTheGroup() {
        meet(GROUP, "Rédaction");
        meet(-5, "Voisins");
        assertThat(chats().adder(GROUP)).isEmpty();
        chats().added(GROUP, 12);
        chats().added(GROUP, ANN);
        chats().added(-5, ANN);

        assertThat(chats().adder(GROUP)).contains(ANN);
        assertThat(chats().addedBy(ANN)).extracting(Chat::title).containsExactlyInAnyOrder("Rédaction", "Voisins");
        assertThat(chats().addedBy(12)).isEmpty();
        meet(GROUP, "Desk");
        chats().migrate(GROUP, SUPERGROUP);
        assertThat(chats().adder(SUPERGROUP)).contains(ANN);
    }

    @Test
    void aSupergroupThatWasMetFirstGetsTheLanguageAndTheAdderOfItsGroup() {
        meet(GROUP, "Rédaction");
        chats().speak(GROUP, Language.FRENCH);
        chats().added(GROUP, ANN);
        meet(SUPERGROUP, "Rédaction");
        chats().migrate(GROUP, SUPERGROUP);

        assertThat(chats().byId(SUPERGROUP).map(Chat::language)).contains(Language.FRENCH);
        assertThat(chats().adder(SUPERGROUP)).contains(ANN);
    }

    @Test
    void whatIsFollowedOrMutedIsOneWhateverItsAccentsAndCapitals() {
        chats().follow(TOPIC, "Élysée", NOW);
        chats().mute(TOPIC, "elysee", NOW.plusSeconds(1));
        assertThat(chats().tastes(TOPIC).followed()).isEmpty();
        assertThat(chats().tastes(TOPIC).muted()).containsExactly("elysee");

        chats().follow(TOPIC, "ÉLYSÉE", NOW.plusSeconds(2));
        assertThat(chats().tastes(TOPIC).followed()).containsExactly("ÉLYSÉE");
        assertThat(chats().unfollow(TOPIC, "Elysée")).isTrue();
        assertThat(chats().tastes(TOPIC).isNone()).isTrue();
    }
}
