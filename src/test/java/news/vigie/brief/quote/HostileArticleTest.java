package news.vigie.brief.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.vigie.brief.Quote;
import news.vigie.brief.Reading;
import news.vigie.brief.actor.ActorFinder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles that no one writes end in time that grows with the text and not faster. */
@Timeout(60)
class HostileArticleTest {
    static Stream<String> texts() {
        return Stream.of(
                "« Un deux trois quatre », a dit Paul Durand. ".repeat(3_000),
                "« Un deux trois quatre » ".repeat(10_000),
                "Paul Durand, ".repeat(10_000) + "a dit : « Un deux trois quatre »",
                "a dit ".repeat(20_000) + "« Un deux trois quatre »",
                "\"".repeat(100_000),
                "\u202E« Un\u2066 deux trois quatre\u2069 », a dit\u202C Paul Durand. ".repeat(2_000),
                "\u200B«\u200B Un\u200D deux trois quatre\uFEFF », a\u200B dit Paul\u00AD Durand. ".repeat(2_000),
                "« ".repeat(1_000_000),
                "\"".repeat(1_000_000),
                "\"Un deux trois quatre ".repeat(20_000),
                "Paul Durand dit que ".repeat(10_000),
                "— Un deux trois, dit-il.\n".repeat(5_000),
                "Paul Durand : un deux trois quatre\n".repeat(3_000),
                "« Un deux trois quatre », estime le ministre de Paul Durand. ".repeat(3_000),
                "« " + "mot".repeat(50_000) + " »",
                "");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyQuoteIsASubstringAndEveryActorIsNamed(String text) {
        Reading reading = Readings.of(text, "fr");
        List<Quote> quotes = new QuoteFinder().find(reading);

        assertThat(quotes).allMatch(quote -> quote.at().in(text).equals(quote.text()));
        assertThat(quotes).allMatch(quote -> quote.speaker() == null || text.contains(quote.speaker()));
        assertThat(new ActorFinder().find(reading, quotes)).allMatch(actor -> text.contains(actor.name()));
    }
}
