package news.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.DigestSamples;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Selection;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import news.vigie.story.StoryBrief;
import org.junit.jupiter.api.Test;

/** {@code vigie digests why}. */
class RankingTest {
    private static final DigestDefinition DIGEST =
            DigestSamples.digest("matinale", "La matinale", Selection.EVERYTHING);
    private static final Edition SENT = edition(item("Le budget est voté", Map.of("sources", 1.39, "topic", 0.15)));
    private static final Edition NOTHING = edition();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private void print(Language language, Optional<Edition> sent, Edition next) {
        var terminal = new Terminal(InputStream.nullInputStream(), print(out), print(err), language, false);
        new Ranking(new Speech(terminal), language).print(DIGEST, sent, next);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Test
    void afterAPostItIsToldWhyItsStoriesStoodWhereTheyDid() {
        print(Language.ENGLISH, Optional.of(SENT), NOTHING);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "matinale, last edition, Wednesday 5 March at 7:30\u00a0am:",
                        "1. Le budget est voté",
                        "   Worth 1.54: independent sources (+1.39), topics of the digest (+0.15).");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("matinale: nothing new to post.\n");
    }

    @Test
    void beforeThePostItIsToldWhatWouldComeNow() {
        print(Language.FRENCH, Optional.empty(), edition(item("Le pont rouvre", Map.of("freshness", 0.5))));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("matinale\u202f: rien n’a encore paru.\n");
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "matinale, ce qui paraîtrait maintenant\u202f:",
                        "1. Le pont rouvre",
                        "   Vaut 0,50\u202f: fraîcheur (+0,50).");
    }

    private static Item item(String headline, Map<String, Double> why) {
        var brief = new StoryBrief(
                headline,
                URI.create("https://example.org/1"),
                Language.FRENCH,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        return new Item(1, List.of(1L), brief, false, why);
    }

    private static Edition edition(Item... items) {
        Instant made = DigestSamples.MORNING;
        return new Edition(
                "matinale",
                "La matinale",
                made,
                Edition.ALL,
                made.minusSeconds(3600),
                made,
                made,
                false,
                Language.FRENCH,
                DigestSamples.PARIS,
                Style.FULL,
                List.of(items));
    }
}
