package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Chats;
import news.vigie.chat.Closure;
import news.vigie.chat.Loss;
import news.vigie.digest.Address;
import org.junit.jupiter.api.Test;

/** What a store of lost chats must do. */
abstract class LossesContract extends StoreContract {
    private static final Address GROUP = Address.of(-4321);
    private static final Address NAMED = new Address("@Redaction", null);
    private static final Address TOPIC = new Address("-4321", 7);

    private Chats chats() {
        return database().chats();
    }

    private void meet() {
        chats().met(new Chat(-4321, ChatType.SUPERGROUP, "Rédaction", "redaction", null, null), NOW);
    }

    @Test
    void aLostChatWaitsHoweverItIsAddressed() {
        var other = new Address("@other", null);
        meet();
        chats().subscribe(GROUP, "matinale", NOW);
        chats().subscribe(NAMED, "matinale", NOW);
        chats().subscribe(TOPIC, "matinale", NOW);
        chats().subscribe(other, "matinale", NOW);
        chats().suspend(NAMED, Closure.OUT, NOW);

        assertThat(chats().lost()).isEqualTo(Map.of(GROUP, Closure.OUT));
        assertThat(chats().subscribers("matinale")).containsExactly(other);
        chats().resume(GROUP);
        assertThat(chats().subscribers("matinale")).hasSize(4);
        assertThat(chats().byId(-4321).map(Chat::problem)).isEmpty();
    }

    @Test
    void ofALostTopicTheRestOfTheChatGoesOn() {
        chats().subscribe(GROUP, "matinale", NOW);
        chats().subscribe(TOPIC, "matinale", NOW.plusSeconds(1));
        chats().suspend(TOPIC, Closure.TOPIC_CLOSED, NOW);
        assertThat(chats().subscribers("matinale")).containsExactly(GROUP);
        assertThat(chats().isLost(TOPIC)).isTrue();
        assertThat(chats().isLost(GROUP)).isFalse();

        chats().resume(TOPIC);
        assertThat(chats().isLost(TOPIC)).isFalse();
        chats().suspend(GROUP, Closure.TOPIC_CLOSED, NOW);
        assertThat(chats().subscribers("matinale")).containsExactly(TOPIC);
    }

    @Test
    void aNameThatWasLostIsBackWithTheChatThatHasIt() {
        chats().suspend(NAMED, Closure.NOT_FOUND, NOW);
        assertThat(chats().lost()).isEqualTo(Map.of(new Address("@redaction", null), Closure.NOT_FOUND));

        meet();
        chats().resume(GROUP);

        assertThat(chats().lost()).isEmpty();
    }

    @Test
    void aLossIsToldOnceAndSoIsTheReturn() {
        chats().suspend(GROUP, Closure.MAY_NOT_WRITE, NOW);
        chats().suspend(GROUP, Closure.OUT, NOW.plusSeconds(1));
        var loss = new Loss(GROUP, Closure.OUT);
        assertThat(chats().untold()).containsExactly(loss);

        chats().told(loss, NOW);
        chats().suspend(GROUP, Closure.OUT, NOW.plusSeconds(2));
        assertThat(chats().untold()).isEmpty();

        chats().resume(GROUP);
        var back = new Loss(GROUP, null);
        assertThat(chats().untold()).containsExactly(back);
        chats().told(back, NOW);
        assertThat(chats().untold()).isEmpty();
        assertThat(rows("loss")).isZero();
    }

    @Test
    void whatIsBackBeforeItWasToldIsNotTold() {
        chats().suspend(GROUP, Closure.OUT, NOW);
        chats().resume(GROUP);

        assertThat(chats().untold()).isEmpty();
    }

    @Test
    void whatIsBackWhileItIsToldIsToldToBeBack() {
        chats().suspend(GROUP, Closure.OUT, NOW);
        chats().resume(GROUP);
        chats().told(new Loss(GROUP, Closure.OUT), NOW);

        assertThat(chats().untold()).containsExactly(new Loss(GROUP, null));
    }

    @Test
    void whatIsLostAgainBeforeTheReturnWasToldWasNeverBack() {
        chats().suspend(GROUP, Closure.OUT, NOW);
        chats().told(new Loss(GROUP, Closure.OUT), NOW);
        chats().resume(GROUP);
        chats().suspend(GROUP, Closure.OUT, NOW);
        chats().told(new Loss(GROUP, null), NOW);

        assertThat(chats().untold()).isEmpty();
        assertThat(chats().lost()).containsKey(GROUP);
    }

    @Test
    void aGroupThatMovesIsNotLostAndIsFoundByItsOldNumber() {
        chats().suspend(GROUP, Closure.OUT, NOW);
        chats().migrate(-4321, -100_500);
        chats().migrate(-100_500, -100_600);
        chats().migrate(-4321, -100_600);

        assertThat(chats().lost()).isEmpty();
        assertThat(chats().moved()).isEqualTo(Map.of(-4321L, -100_600L, -100_500L, -100_600L));
    }

    @Test
    void whatIsToldOfTheOldNumberAfterwardsSaysNothingOfTheSupergroup() {
        chats().migrate(-4321, -100_500);
        chats().suspend(GROUP, Closure.OUT, NOW);
        assertThat(chats().lost()).isEmpty();
        assertThat(chats().untold()).isEmpty();

        chats().suspend(Address.of(-100_500), Closure.OUT, NOW);
        assertThat(chats().lost()).containsOnlyKeys(Address.of(-100_500));
    }
}
