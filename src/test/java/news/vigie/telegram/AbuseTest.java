package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.telegram.bot.Bot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Whatever people send, and whatever buttons they forge: nothing breaks inside, nothing that the bot asks for is refused,
 * and no answer speaks of our own faults. Set {@code vigie.abuse} and {@code vigie.abuse.seed} for more and for others.
 */
class AbuseTest {
    private static final int COUNT = Integer.getInteger("vigie.abuse", 10_000);
    private static final long SEED = Long.getLong("vigie.abuse.seed", 20_270_305L);

    /** A message that is gone, or that is the same already: nothing to be done about either. */
    private static final List<String> HARMLESS = List.of("message to edit not found", "message is not modified");

    private static final Pattern FAULT =
            Pattern.compile("Exception|news\\.vigie|java\\.|Internal|error\\.|\\bnull\\b|Optional\\[");

    private final Logger logger = (Logger) LoggerFactory.getLogger("news.vigie.telegram");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(log);
        logger.setAdditive(true);
    }

    /** Nonsense, what sensible people do, and the buttons that come of it, pressed well and badly: all of it mixed. */
    @Test
    void breaksNothing() throws IOException {
        try (var bench = Bench.open()) {
            open(bench);
            Bot.Vocabulary vocabulary = vocabulary(bench);
            var random = new Random(SEED);
            var abuse = new Abuse(random, vocabulary);
            var diligence = new Diligence(bench, random);
            var fingers = new Fingers(bench, random, vocabulary.words());
            for (int sent = 0; sent < COUNT; bench.inbox.awaitDone(sent)) {
                for (int i = 0; i < 25; i++) {
                    bench.telegram.update(abuse.next());
                }
                sent += 25 + diligence.act() + diligence.act() + diligence.act();
                bench.inbox.awaitDone(sent);
                List<Fingers.Key> keys = Fingers.keys(bench, chats());
                for (int i = 0; i < 25; i++) {
                    sent += fingers.act(keys);
                }
            }

            assertThat(bench.ask(ANN, "/latest 7").text()).isEqualTo("Latest 7 en");
            assertThat(faults()).isEmpty();
            assertThat(bench.telegram.refusals()).allMatch(AbuseTest::isHarmless);
            assertThat(chats().flatMap(chat -> bench.telegram.messages(chat).stream())
                            .filter(message -> speaksOfFaults(message) || message.entities() > 100))
                    .isEmpty();
            int often = Math.max(1, COUNT / 1000);
            assertThat(abuse.called())
                    .allSatisfy((command, count) ->
                            assertThat(count).as("/" + command).isGreaterThanOrEqualTo(often));
            assertThat(fingers.pressed())
                    .allSatisfy((word, count) ->
                            assertThat(count).as("buttons of " + word).isGreaterThanOrEqualTo(often));
            assertThat(bench.conversations.held()).containsAll(vocabulary.dialogues());
        }
    }

    private static void open(Bench bench) {
        chats().forEach(chat -> bench.telegram.know(chat, Abuse.type(chat), chat > 0 ? "en" : "T" + chat));
        new Diligence(bench, new Random(SEED)).furnish();
        bench.start().telegram.awaitIdlePoll();
    }

    private static Stream<Long> chats() {
        return Stream.of(Abuse.PEOPLE, Abuse.GROUPS, Abuse.CHANNELS).flatMap(List::stream);
    }

    private static Bot.Vocabulary vocabulary(Bench bench) {
        return Objects.requireNonNull(bench.service().understood(), "the bot is open");
    }

    private List<String> faults() {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.ERROR))
                .map(event -> event.getFormattedMessage() + " " + cause(event))
                .toList();
    }

    private static String cause(ILoggingEvent event) {
        var cause = event.getThrowableProxy();
        return cause == null
                ? ""
                : cause.getClassName() + " " + cause.getMessage() + " " + cause.getStackTraceElementProxyArray()[0];
    }

    private static boolean isHarmless(String refusal) {
        return HARMLESS.stream().anyMatch(refusal::contains);
    }

    private static boolean speaksOfFaults(Posted message) {
        return FAULT.matcher(message.text()).find();
    }
}
