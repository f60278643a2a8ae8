package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Chats;
import news.vigie.chat.Closure;
import news.vigie.chat.Role;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Tastes;
import news.vigie.language.Language;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.render.RenderedPost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a store of chats must do. */
abstract class ChatsContract extends StoreContract {
    private static final long GROUP = -4321;
    private static final long SUPERGROUP = -1_009_876L;

    private Chats chats() {
        return database().chats();
    }

    private static Chat group(long id, @Nullable Language language) {
        return new Chat(id, ChatType.GROUP, "Rédaction", "redaction", language, null);
    }

    @Test
    void aChatThatWasMetIsKnown() {
        Chat met = chats().met(group(GROUP, null), NOW);

        assertThat(met).isEqualTo(group(GROUP, null));
        assertThat(chats().byId(GROUP)).contains(met);
        assertThat(chats().all()).containsExactly(met);
        assertThat(chats().byId(1)).isEmpty();
    }

    @Test
    void meetingAgainBringsUpToDateButKeepsLanguageAndProblem() {
        chats().met(group(GROUP, null), NOW);
        chats().met(group(GROUP, Language.ENGLISH), NOW);
        chats().speak(GROUP, Language.FRENCH);
        chats().suspend(Address.of(GROUP), Closure.OUT, NOW);
        Chat again =
                chats().met(new Chat(GROUP, ChatType.GROUP, "Desk", null, Language.ENGLISH, null), NOW.plusSeconds(1));

        assertThat(again)
                .isEqualTo(new Chat(GROUP, ChatType.GROUP, "Desk", null, Language.FRENCH, Closure.OUT.problem("Desk")));
    }

    @Test
    void meetingAChatThatIsAsItWasWritesNothing() {
        chats().met(group(GROUP, Language.FRENCH), NOW);

        withoutWriting(
                "chat",
                () -> assertThat(chats().met(group(GROUP, Language.ENGLISH), NOW.plusSeconds(1)))
                        .isEqualTo(group(GROUP, Language.FRENCH)));
    }

    @Test
    void aLanguageThatIsLearntLaterIsKept() {
        chats().met(group(GROUP, null), NOW);

        assertThat(chats().met(group(GROUP, Language.FRENCH), NOW.plusSeconds(1)))
                .isEqualTo(group(GROUP, Language.FRENCH));
    }

    @Test
    void anAddressSubscribesOnce() {
        var topic = new Address(Long.toString(GROUP), 7);

        assertThat(chats().subscribe(topic, "matinale", NOW)).isTrue();
        assertThat(chats().subscribe(topic, "matinale", NOW)).isFalse();
        assertThat(chats().subscribe(Address.of(GROUP), "matinale", NOW.plusSeconds(1)))
                .isTrue();
        assertThat(chats().subscribers("matinale")).containsExactly(topic, Address.of(GROUP));
        assertThat(chats().subscriptions(topic)).containsExactly("matinale");
        assertThat(chats().unsubscribe(topic, "matinale")).isTrue();
        assertThat(chats().unsubscribe(topic, "matinale")).isFalse();
        assertThat(chats().subscriptions(topic)).isEmpty();
    }

    @Test
    void aMigratedGroupTakesEverythingAlong() {
        chats().met(group(GROUP, Language.FRENCH), NOW);
        chats().subscribe(Address.of(GROUP), "matinale", NOW);
        publishFor(Long.toString(GROUP));
        chats().migrate(GROUP, SUPERGROUP);

        assertThat(chats().byId(GROUP)).isEmpty();
        assertThat(chats().byId(SUPERGROUP).map(Chat::language)).contains(Language.FRENCH);
        assertThat(chats().byId(SUPERGROUP).map(Chat::type)).contains(ChatType.SUPERGROUP);
        assertThat(chats().subscribers("matinale")).containsExactly(Address.of(SUPERGROUP));
        assertThat(database().outbox().addresses()).containsExactly(Address.of(SUPERGROUP));
        String audience = Long.toString(SUPERGROUP);
        assertThat(database().editions().last("matinale", audience).map(Edition::audience))
                .contains(audience);
        assertThat(database().editions().dealtWith("matinale", audience)).contains(NOW);
        assertThat(database().editions().toldReports("matinale", audience, NOW)).containsExactly(71L);
    }

    @Test
    void theLedgerMovesWithTheGroup() {
        publishFor(Long.toString(GROUP));
        var post = database().outbox().due(NOW.plusSeconds(60), 1).getFirst();
        database().outbox().begin(post, OptionalLong.empty(), NOW);
        chats().migrate(GROUP, SUPERGROUP);
        database().outbox().sent(post, 5, NOW);
        chats().migrate(GROUP, SUPERGROUP);

        assertThat(rows("delivery WHERE chat = '" + SUPERGROUP + "'")).isEqualTo(1);
        assertThat(rows("delivery")).isEqualTo(1);
    }

    @Test
    void whatTheNewNumberHasAlreadyIsNotDoubled() {
        chats().met(group(GROUP, null), NOW);
        chats().met(group(SUPERGROUP, Language.ENGLISH), NOW);
        chats().subscribe(Address.of(GROUP), "matinale", NOW);
        chats().subscribe(Address.of(SUPERGROUP), "matinale", NOW);
        chats().subscribe(Address.of(GROUP), "soir", NOW);
        chats().migrate(GROUP, SUPERGROUP);

        assertThat(chats().all()).extracting(Chat::id).containsExactly(SUPERGROUP);
        assertThat(chats().subscriptions(Address.of(SUPERGROUP))).containsExactly("matinale", "soir");
        assertThat(rows("subscription")).isEqualTo(2);
    }

    @Test
    void aChatFollowsOrMutesAThingAndNotBoth() {
        var topic = new Address(Long.toString(GROUP), 7);
        chats().follow(topic, "climat", NOW);
        chats().follow(topic, "Claire Le Goff", NOW.plusSeconds(1));
        chats().mute(topic, "Climat", NOW.plusSeconds(2));

        assertThat(chats().tastes(topic)).isEqualTo(new Tastes(List.of("Claire Le Goff"), List.of("Climat")));
        assertThat(chats().tastes(Address.of(GROUP))).isEqualTo(Tastes.NONE);
        assertThat(chats().unfollow(topic, "CLIMAT")).isTrue();
        assertThat(chats().unfollow(topic, "climat")).isFalse();
        chats().migrate(GROUP, SUPERGROUP);
        assertThat(chats().tastes(new Address(Long.toString(SUPERGROUP), 7)))
                .isEqualTo(new Tastes(List.of("Claire Le Goff"), List.of()));
    }

    @Test
    void whoeverHoldsNoRoleReads() {
        chats().appoint(1, Role.OWNER, NOW);
        chats().appoint(2, Role.ADMIN, NOW);
        chats().appoint(3, Role.OWNER, NOW);
        chats().appoint(3, Role.READER, NOW);

        assertThat(List.of(chats().roleOf(1), chats().roleOf(2), chats().roleOf(3), chats().roleOf(4)))
                .containsExactly(Role.OWNER, Role.ADMIN, Role.READER, Role.READER);
        assertThat(chats().owners()).containsExactly(1L);
    }

    private void publishFor(String audience) {
        Edition edition = Samples.audience(Samples.edition("matinale", NOW, List.of(Samples.item(7, 71L))), audience);
        var post = new PostDraft(new Address(audience, null), 1, 1, RenderedPost.of("Bonjour"));
        database().press().publish(edition, List.of(post));
    }
}
