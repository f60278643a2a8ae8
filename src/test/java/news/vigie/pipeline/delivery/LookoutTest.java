package news.vigie.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.vigie.digest.Address;
import news.vigie.pipeline.MovingClock;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.pipeline.pace.Pace;
import news.vigie.render.RenderedPost;
import news.vigie.store.Database;
import news.vigie.telegram.BotApi;
import news.vigie.telegram.Fault;
import news.vigie.telegram.Posted;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.send.Attachment;
import news.vigie.telegram.send.Introductions;
import news.vigie.telegram.send.Lookout;
import news.vigie.telegram.send.Messenger;
import news.vigie.telegram.send.Patience;
import news.vigie.telegram.send.PostKeys;
import news.vigie.telegram.send.Target;
import news.vigie.telegram.send.Turns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking at a message, through a stand-in of the Bot API. */
class LookoutTest {
    private static final Instant NOON = Instant.parse("2027-03-05T12:00:00Z");
    private static final long ANN = 11;
    private static final long OWNER = 98;
    private static final long SECOND_OWNER = 99;
    private static final long GROUP = -4_001;
    private static final long CHANNEL = -1_001_000_000_001L;
    private static final RenderedPost POST = RenderedPost.of("<b>Harbour</b> reopens &amp; waits");
    private static final RenderedPost OTHER = RenderedPost.of("<b>Bread</b> is cheaper");
    private static final Fault BLOCKED = Fault.says(403, "Forbidden: bot was blocked by the user");
    private static final Fault TOO_MANY = new Fault.Says(429, "Too Many Requests: retry after 17", "retry_after", 17);

    private final MovingClock clock = new MovingClock(NOON);
    private final Database database = Database.inMemory();
    private final Numbers numbers = new Numbers(database.ledger());
    private final Patience patience = new Patience();
    private final Pace pace =
            new Pace(new DeliverySettings(true, Duration.ofHours(1), 1_000_000, 1_000_000, 1_000_000));
    private final List<Long> owners = new ArrayList<>(List.of(OWNER, SECOND_OWNER));
    private BotApi telegram;
    private BotClient client;
    private Messenger messenger;
    private Lookout lookout;

    @BeforeEach
    void open() throws IOException {
        telegram = new BotApi();
        Map.of(ANN, "private", OWNER, "private", SECOND_OWNER, "private", GROUP, "group", CHANNEL, "channel")
                .forEach((chat, type) -> telegram.know(chat, type, type.equals("private") ? "en" : "Harbour"));
        client = new BotClient(telegram.url(), BotApi.TOKEN);
        messenger = new Messenger(
                client,
                new PostKeys(database.chats()),
                new Health(),
                numbers,
                new Introductions(database.chats(), clock),
                clock);
        var turns = new Turns(pace, patience, clock);
        lookout =
                new Lookout(client, () -> 123_456, messenger, numbers, new Lookout.Owners(() -> owners, turns), clock);
    }

    @AfterEach
    void close() {
        patience.close();
        client.close();
        telegram.close();
        database.close();
    }

    private int post(long chat, RenderedPost post) {
        Sent sent = messenger.send(Target.chat(chat), post);
        assertThat(sent).isInstanceOf(Sent.Delivered.class);
        return telegram.messages(chat).getLast().id();
    }

    private Sight look(long chat, long message) {
        return lookout.look(Address.of(chat), POST, message);
    }

    private List<String> standing(long chat) {
        return telegram.messages(chat).stream().map(Posted::text).toList();
    }

    private List<JsonNode> edits() {
        return telegram.calls("editMessageText");
    }

    /** Nothing is left in the owners' chats, nor in the store to be deleted there. */
    private void assertNothingIsLeft() {
        assertThat(standing(OWNER)).isEmpty();
        assertThat(standing(SECOND_OWNER)).isEmpty();
        assertThat(numbers.toRemove()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {ANN, GROUP, CHANNEL})
    void aPostIsKnownByItsCopyWhichIsSilentAndGoneAtOnce(long chat) {
        int message = post(chat, POST);

        assertThat(look(chat, message)).isInstanceOf(Sight.There.class);
        assertThat(edits()).isEmpty();
        JsonNode forward = telegram.calls("forwardMessage").getFirst();
        assertThat(forward.path("chat_id").asLong()).isEqualTo(OWNER);
        assertThat(forward.path("disable_notification").asBoolean()).isTrue();
        assertThat(standing(chat)).containsExactly("Harbour reopens & waits");
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(longs = {ANN, GROUP, CHANNEL})
    void anotherMessageOfOursStaysAsItIs(long chat) {
        int message = post(chat, OTHER);

        assertThat(look(chat, message)).isInstanceOf(Sight.Another.class);
        assertThat(edits()).isEmpty();
        assertThat(standing(chat)).containsExactly("Bread is cheaper");
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(longs = {ANN, GROUP, CHANNEL})
    void whatOthersWroteIsNotPassedOnEvenWhereItSaysTheSame(long chat) {
        int message = chat == CHANNEL
                ? telegram.post(chat, "Harbour reopens & waits")
                : telegram.say(ANN, chat, "Harbour reopens & waits");

        assertThat(look(chat, message)).isInstanceOf(Sight.Another.class);
        assertThat(telegram.calls("forwardMessage")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {ANN, GROUP, CHANNEL})
    void whereNothingStandsNothingIsSeen(long chat) {
        assertThat(look(chat, 500)).isInstanceOf(Sight.Nothing.class);
        assertThat(telegram.calls("forwardMessage")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {ANN, GROUP, CHANNEL})
    void aPictureOfOursKeepsItsWords(long chat) {
        messenger.send(
                Target.chat(chat), Attachment.picture("chart.png", new byte[] {1}, "Harbour reopens &amp; waits"));
        int message = telegram.messages(chat).getLast().id();

        assertThat(look(chat, message)).isInstanceOf(Sight.Another.class);
        assertThat(standing(chat)).containsExactly("Harbour reopens & waits");
        assertThat(telegram.calls("editMessageCaption")).isEmpty();
        assertThat(edits()).isEmpty();
        assertNothingIsLeft();
    }

    @Test
    void aServerThatDoesNotKnowTheQuestionIsAskedForACopy() {
        int message = post(ANN, POST);
        for (int looks = 0; looks < 2; looks++) {
            telegram.fail("stopMessageLiveLocation", Fault.says(404, "Not Found: method not found"));
        }

        assertThat(look(ANN, message)).isInstanceOf(Sight.There.class);
        assertThat(look(ANN, 500)).isInstanceOf(Sight.Nothing.class);
        assertThat(edits()).isEmpty();
    }

    @Test
    void whereTheBotMayEditWhatOthersPostNothingIsEverEdited() {
        telegram.makeBot(OWNER, CHANNEL, "editor");
        int ours = post(CHANNEL, POST);
        int another = post(CHANNEL, OTHER);
        int editors = telegram.post(CHANNEL, "Harbour opens");

        assertThat(look(CHANNEL, ours)).isInstanceOf(Sight.There.class);
        assertThat(look(CHANNEL, another)).isInstanceOf(Sight.Another.class);
        assertThat(look(CHANNEL, editors)).isInstanceOf(Sight.Another.class);
        assertThat(look(CHANNEL, 500)).isInstanceOf(Sight.Nothing.class);
        owners.clear();
        assertThat(look(CHANNEL, ours)).isInstanceOf(Sight.Hidden.class);
        assertThat(edits()).isEmpty();
        assertThat(telegram.calls("stopMessageLiveLocation")).isEmpty();
        assertNothingIsLeft();
    }

    @Test
    void whatTheBotMayDoInAChannelIsAskedAnewEachTime() {
        int ours = post(CHANNEL, POST);
        look(CHANNEL, ours);
        telegram.makeBot(OWNER, CHANNEL, "editor");
        owners.clear();

        assertThat(look(CHANNEL, ours)).isInstanceOf(Sight.Hidden.class);
        assertThat(edits()).isEmpty();
    }

    @Test
    void whereOneOwnerCannotBeReachedTheNextIs() {
        int message = post(ANN, POST);
        telegram.fail("forwardMessage", BLOCKED);

        assertThat(look(ANN, message)).isInstanceOf(Sight.There.class);
        assertThat(telegram.calls("forwardMessage").getLast().path("chat_id").asLong())
                .isEqualTo(SECOND_OWNER);
        assertThat(edits()).isEmpty();
        assertNothingIsLeft();
    }

    @Test
    void whereNoOwnerCanBeReachedThePostIsEditedIntoItself() {
        int message = post(ANN, POST);
        telegram.fail("forwardMessage", BLOCKED);
        telegram.fail("forwardMessage", Fault.says(400, "Bad Request: chat not found"));

        assertThat(look(ANN, message)).isInstanceOf(Sight.There.class);
        assertThat(edits()).hasSize(1);
    }

    @Test
    void whereThereIsNoOwnerThePostIsEditedIntoItself() {
        owners.clear();
        int message = post(GROUP, POST);
        int other = post(GROUP, OTHER);

        assertThat(look(GROUP, message)).isInstanceOf(Sight.There.class);
        assertThat(look(GROUP, other)).isInstanceOf(Sight.Overwritten.class);
        assertThat(telegram.calls("forwardMessage")).isEmpty();
    }

    @Test
    void whereContentIsProtectedThePostIsEditedIntoItself() {
        int message = post(CHANNEL, POST);
        telegram.protect(CHANNEL);

        assertThat(look(CHANNEL, message)).isInstanceOf(Sight.There.class);
        assertThat(edits()).hasSize(1);
        telegram.makeBot(OWNER, CHANNEL, "editor");
        assertThat(look(CHANNEL, message)).isInstanceOf(Sight.Hidden.class);
        assertThat(edits()).hasSize(1);
    }

    @Test
    void whatCannotBeForwardedWhereAllElseCanIsAServiceMessage() {
        int message = post(CHANNEL, POST);
        telegram.fail("forwardMessage", Fault.says(400, "Bad Request: the message can't be forwarded"));

        assertThat(look(CHANNEL, message)).isInstanceOf(Sight.Another.class);
        assertThat(edits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"getChatMember", "stopMessageLiveLocation"})
    void tooManyInTheChatItselfHoldsIt(String method) {
        int message = post(CHANNEL, POST);
        telegram.fail(method, TOO_MANY);

        assertThat(look(CHANNEL, message)).isEqualTo(new Sight.TooMany(Duration.ofSeconds(17)));
        assertThat(telegram.calls("forwardMessage")).isEmpty();
    }

    @Test
    void tooManyInTheOwnersChatHoldsThatAndNotTheNextOwnersNorTheChatItself() {
        int message = post(ANN, POST);
        telegram.fail("forwardMessage", TOO_MANY);

        assertThat(look(ANN, message)).isInstanceOf(Sight.Dark.class);
        assertThat(pace.change(Address.of(OWNER), NOON)).isEqualTo(NOON.plusSeconds(17));
        assertThat(pace.change(Address.of(ANN), NOON)).isEqualTo(NOON);
        assertThat(telegram.calls("forwardMessage")).hasSize(1);
        assertThat(edits()).isEmpty();
    }

    @Test
    void tooManyAtTheEditHoldsTheChat() {
        owners.clear();
        int message = post(ANN, POST);
        telegram.fail("editMessageText", TOO_MANY);

        assertThat(look(ANN, message)).isEqualTo(new Sight.TooMany(Duration.ofSeconds(17)));
    }

    @Test
    void tooManyAtTheDeletionIsWaitedForAndItIsDeleted() {
        int message = post(ANN, POST);
        telegram.fail("deleteMessage", new Fault.Says(429, "Too Many Requests: retry after 1", "retry_after", 1));

        assertThat(look(ANN, message)).isInstanceOf(Sight.There.class);
        assertThat(telegram.calls("deleteMessage")).hasSize(2);
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"getChatMember", "stopMessageLiveLocation", "forwardMessage"})
    void whereTheLineBreaksNothingIsSeenAndNothingIsEdited(String method) {
        int message = post(CHANNEL, POST);
        telegram.fail(method, new Fault.Cut(false));

        assertThat(look(CHANNEL, message)).isInstanceOf(Sight.Dark.class);
        assertThat(edits()).isEmpty();
    }

    @Test
    void aCopyOfWhichNoAnswerTellsStays() {
        int message = post(CHANNEL, POST);
        telegram.fail("forwardMessage", new Fault.Cut(true));

        assertThat(look(CHANNEL, message)).isInstanceOf(Sight.Dark.class);
        assertThat(standing(OWNER)).hasSize(1);
        assertThat(look(CHANNEL, message)).isInstanceOf(Sight.There.class);
        assertThat(standing(OWNER)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"getChatMember", "stopMessageLiveLocation", "forwardMessage"})
    void aTokenThatIsRefusedTellsNothingOfTheChat(String method) {
        int message = post(CHANNEL, POST);
        telegram.fail(method, Fault.says(401, "Unauthorized"));

        assertThat(look(CHANNEL, message)).isInstanceOf(Sight.Dark.class);
        assertThat(edits()).isEmpty();
    }

    @Test
    void aChatThatIsClosedIsHidden() {
        telegram.fail("stopMessageLiveLocation", BLOCKED);

        assertThat(look(ANN, 7)).isInstanceOf(Sight.Hidden.class);
        assertThat(edits()).isEmpty();
    }

    @Test
    void soundingNotesTheNumberWithItsBeginAndLeavesNothing() {
        Instant begun = clock.instant();

        assertThat(lookout.sound()).isInstanceOf(Sounding.Done.class);
        JsonNode call = telegram.calls("sendMessage").getFirst();
        assertThat(call.path("chat_id").asLong()).isEqualTo(OWNER);
        assertThat(call.path("disable_notification").asBoolean()).isTrue();
        long number =
                telegram.calls("deleteMessage").getFirst().path("message_id").asLong();
        assertThat(numbers.firstAfter(Address.of(ANN), 0, begun.minusMillis(1))).hasValue(number);
        assertThat(numbers.firstAfter(Address.of(ANN), 0, begun)).isEmpty();
        assertNothingIsLeft();
    }

    @Test
    void soundingGoesToTheNextOwnerAndWithoutOneThereIsNone() {
        telegram.fail("sendMessage", BLOCKED);
        assertThat(lookout.sound()).isInstanceOf(Sounding.Done.class);
        assertThat(telegram.calls("sendMessage").getLast().path("chat_id").asLong())
                .isEqualTo(SECOND_OWNER);

        telegram.fail("sendMessage", BLOCKED);
        telegram.fail("sendMessage", BLOCKED);
        assertThat(lookout.sound()).isInstanceOf(Sounding.Never.class);
        owners.clear();
        assertThat(lookout.sound()).isInstanceOf(Sounding.Never.class);
    }

    @Test
    void soundingIsPutOffWhereNothingIsKnownOfIt() {
        telegram.fail("sendMessage", Fault.says(401, "Unauthorized"));
        assertThat(lookout.sound()).isInstanceOf(Sounding.NotNow.class);
        telegram.fail("sendMessage", new Fault.Cut(false));
        assertThat(lookout.sound()).isInstanceOf(Sounding.NotNow.class);
        telegram.fail("sendMessage", TOO_MANY);
        assertThat(lookout.sound()).isInstanceOf(Sounding.NotNow.class);
        assertThat(pace.change(Address.of(OWNER), NOON)).isEqualTo(NOON.plusSeconds(17));
    }

    @Test
    void aCopyThatTheEndOfTheProcessLeftIsDeletedAtTheNextStart() {
        int message = post(ANN, POST);
        patience.close();
        telegram.fail("deleteMessage", new Fault.Cut(false));
        assertThat(catchThrowable(() -> look(ANN, message))).isNotNull();
        assertThat(standing(OWNER)).hasSize(1);

        var after = new Numbers(database.ledger());
        assertThat(after.toRemove()).extracting(Outbox.Message::address).containsExactly(Address.of(OWNER));
        try (var next = new Patience()) {
            var turns = new Turns(pace, next, clock);
            new Lookout(client, () -> 123_456, messenger, after, new Lookout.Owners(Set::of, turns), clock).sweep();
        }
        assertNothingIsLeft();
    }

    @Test
    void whatIsGoneAlreadyOrCannotBeDeletedIsForgotten() {
        numbers.toRemove(Address.of(OWNER), 500);
        numbers.toRemove(Address.of(SECOND_OWNER), 501);
        telegram.fail("deleteMessage", BLOCKED);
        lookout.sweep();

        assertThat(telegram.calls("deleteMessage")).hasSize(2);
        assertThat(numbers.toRemove()).isEmpty();
    }
}
