package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import news.vigie.digest.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every button that the bot gave to others, pressed by a stranger wherever he can be: nothing of theirs changes. */
class TrespassTest {
    private static final long GROUP = Abuse.GROUPS.getFirst();
    private static final long STRANGER = 666;

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open();
        Stream.of(Abuse.PEOPLE, Abuse.GROUPS, Abuse.CHANNELS)
                .flatMap(List::stream)
                .forEach(chat -> bench.telegram.know(chat, Abuse.type(chat), chat > 0 ? "en" : "T" + chat));
        bench.telegram.member(GROUP, BORIS, "administrator");
        bench.telegram.know(STRANGER, "private", "en");
        new Diligence(bench, new Random(1)).furnish();
        bench.start().telegram.awaitIdlePoll();
    }

    @AfterEach
    void end() {
        bench.close();
    }

    /** All that is not the stranger's. */
    private List<Object> belongings() {
        return List.of(
                bench.chats.staff(),
                bench.chats.settings(Address.of(ANN)),
                bench.chats.settings(Address.of(GROUP)),
                bench.chats.settings(Address.of(OWNER)),
                bench.chats.subscriptions(Address.of(ANN)),
                bench.chats.subscriptions(Address.of(GROUP)),
                bench.chats.tastes(Address.of(ANN)),
                bench.chats.tastes(Address.of(GROUP)),
                bench.chats.byId(ANN),
                bench.chats.byId(GROUP),
                bench.conversations.with(ANN, ANN).isPresent(),
                bench.conversations.with(OWNER, OWNER).isPresent(),
                bench.newsroom.feeds(),
                bench.newsroom.all(),
                bench.newsroom.published(),
                List.copyOf(bench.newsroom.posted),
                List.copyOf(bench.newsroom.retried),
                List.copyOf(bench.backroom.copies));
    }

    private void deal() {
        for (String words :
                List.of("/subscribe matinale", "/follow climat", "/mute football", "/settings", "/forget")) {
            bench.ask(ANN, words);
            bench.telegram.say(BORIS, GROUP, words);
        }
        for (String words : List.of(
                "/feeds", "/digests", "/admins", "/unpost", "/backup", "/errors", "/removefeed", "/pausefeed")) {
            bench.ask(OWNER, words);
        }
        bench.telegram.forward(OWNER, BORIS, "I could help");
        bench.telegram.awaitMessage(OWNER, "Person 12");
        bench.ask(OWNER, "/newdigest");
    }

    /** What others have, and what lies one step behind it. */
    private Set<String> everyData() {
        List<String> shown = Fingers.keys(bench, Stream.of(ANN, OWNER, GROUP)).stream()
                .map(Fingers.Key::data)
                .distinct()
                .toList();
        var all = new ArrayList<>(shown);
        for (char page : "DlztdqsnpfmFMke".toCharArray()) {
            for (long chat : List.of(ANN, GROUP, OWNER)) {
                all.add("set:" + chat + ":" + page);
                all.add("set:" + chat + ":k=" + page);
                all.add("new:" + chat + ":" + page);
            }
        }
        for (long chat : List.of(ANN, GROUP, OWNER)) {
            all.addAll(List.of(
                    "set:" + chat + ":s=BRIEF",
                    "set:" + chat + ":t=+03:00",
                    "set:" + chat + ":l=de",
                    "new:" + chat + ":l=de",
                    "sub:" + chat + ":+soir",
                    "sub:" + chat + ":-matinale",
                    "forget:" + chat));
        }
        all.addAll(List.of(
                "adm:name:666",
                "adm:surely:12",
                "feed:1:remove_surely:a1",
                "feed:1:pause:a1",
                "feed:1:retry:a1",
                "backup:go",
                "ed:go:leave",
                "ed:go:save",
                "ed:title:x"));
        return Set.copyOf(all);
    }

    @Test
    void aStrangerGainsNothingByAnybodysButtons() {
        deal();
        bench.inbox.awaitDone(20);
        List<Object> before = belongings();
        Set<String> all = everyData();
        Posted own = bench.ask(STRANGER, "/help");
        Posted inGroup = bench.telegram.messages(GROUP).getFirst();
        int done = bench.inbox.stored().size();
        all.forEach(data -> {
            bench.telegram.press(STRANGER, own, data);
            bench.telegram.press(STRANGER, inGroup, data.isEmpty() ? "x" : data);
        });

        bench.inbox.awaitDone(done + 2 * all.size());
        assertThat(all).hasSizeGreaterThan(150);
        assertThat(belongings()).isEqualTo(before);
    }
}
