package news.vigie.ordeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That what must not happen is seen when it does. */
class JudgeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Room CHANNEL = Room.ALL.getFirst();
    private static final String FIRST = "<a href=\"http://site.example/news/1\">One</a>";
    private static final String SECOND = "<a href=\"http://site.example/news/2\">Two</a>";

    private final World world = new World();
    private final Figures figures = new Figures();
    private StandIn telegram;

    @BeforeEach
    void open() throws IOException {
        telegram = new StandIn(world, new Luck(1));
    }

    @AfterEach
    void close() throws IOException {
        telegram.close();
    }

    private int send(String html) {
        var call = JSON.createObjectNode().put("chat_id", CHANNEL.id()).put("text", html);
        return world.perform("sendmessage", call).path("message_id").asInt();
    }

    private static Books.Part part(long id, String html, String state, long message) {
        return new Books.Part(id, CHANNEL.id(), html, state, message, false);
    }

    private static Books.Part answer(long id, String html, String state, long message) {
        return new Books.Part(id, CHANNEL.id(), html, state, message, true);
    }

    /** In the channel alone: the other chats got nothing of what was printed. */
    private List<String> faults(int printed, Books.Part... parts) {
        new Judge(world, telegram, figures).judge(List.of(parts), Set.of(), printed);
        return figures.faults().stream()
                .filter(fault -> fault.startsWith(CHANNEL.name()) || fault.startsWith("message"))
                .toList();
    }

    @Test
    void nothingIsWrongWithWhatStandsOnceWhereItIsWrittenDown() {
        int first = send(FIRST);
        int second = send(SECOND);

        assertThat(faults(2, part(1, FIRST, "SENT", first), part(2, SECOND, "SENT", second)))
                .isEmpty();
    }

    @Test
    void nothingIsWrongWithWhatIsListed() {
        send(FIRST);

        assertThat(faults(2, part(1, FIRST, "UNKNOWN", 0), part(2, SECOND, "UNKNOWN", 0)))
                .isEmpty();
    }

    @Test
    void whatIsAskedForTwiceMayStandTwiceAndNoMore() {
        int first = send(FIRST);
        int again = send(FIRST);
        assertThat(faults(0, answer(1, FIRST, "SENT", first), answer(2, FIRST, "SENT", again)))
                .isEmpty();
        assertThat(faults(0, answer(1, FIRST, "SENT", first), answer(2, FIRST, "SENT", first)))
                .anyMatch(fault -> fault.contains("not where it is written down"));

        assertThat(faults(0, answer(1, FIRST, "SENT", first)))
                .anyMatch(fault -> fault.contains("was asked for 1 times and stands 2 times"));
        assertThat(faults(0, answer(3, SECOND, "SENT", 99))).isNotEmpty();
        assertThat(faults(0, answer(4, SECOND, "PENDING", 0))).isNotEmpty();
    }

    @Test
    void whatStandsTwiceIsSeenAlsoWhereItIsListed() {
        int first = send(FIRST);
        send(FIRST);

        assertThat(faults(1, part(1, FIRST, "SENT", first)))
                .hasSize(1)
                .first(STRING)
                .contains("stands 2 times");
        assertThat(faults(1, part(1, FIRST, "UNKNOWN", 0))).anyMatch(fault -> fault.contains("UNKNOWN"));
    }

    @Test
    void whatIsWrittenDownAndStandsNowhereIsSeen() {
        assertThat(faults(1, part(1, FIRST, "SENT", 7)))
                .hasSize(1)
                .first(STRING)
                .contains("stands nowhere");
    }

    @Test
    void aWrongNumberIsSeen() {
        int first = send(FIRST);

        assertThat(faults(1, part(1, FIRST, "SENT", first + 1)))
                .hasSize(1)
                .first(STRING)
                .contains("stands as");
    }

    @Test
    void whatStandsInTheWrongOrderIsSeen() {
        int second = send(SECOND);
        int first = send(FIRST);

        assertThat(faults(2, part(1, FIRST, "SENT", first), part(2, SECOND, "SENT", second)))
                .hasSize(1)
                .first(STRING)
                .contains("stands after part 2");
    }

    @Test
    void newsThatIsInNoPartIsSeen() {
        int first = send(FIRST);

        assertThat(faults(2, part(1, FIRST, "SENT", first)))
                .hasSize(1)
                .first(STRING)
                .contains("[2]");
    }

    @Test
    void anEditorsPostThatTheBotOverwritesIsSeen() {
        int editors = world.other(CHANNEL, Message.Author.PERSON, "Ours").id();
        world.perform(
                "editmessagetext",
                JSON.createObjectNode()
                        .put("chat_id", CHANNEL.id())
                        .put("message_id", editors)
                        .put("text", FIRST));

        assertThat(faults(0)).hasSize(1).first(STRING).contains("was another's");
    }

    @Test
    void aPictureThatLosesItsWordsIsSeen() {
        int picture = world.other(CHANNEL, Message.Author.PICTURE, "Chart").id();
        world.perform(
                "editmessagecaption",
                JSON.createObjectNode()
                        .put("chat_id", CHANNEL.id())
                        .put("message_id", picture)
                        .put("caption", ""));

        assertThat(faults(0)).hasSize(1).first(STRING).contains("a picture, said \"Chart\" and says \"\"");
    }
}
