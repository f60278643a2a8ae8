package news.vigie.telegram.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.DigestSamples;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Selection;
import news.vigie.digest.Style;
import news.vigie.digest.request.DigestRequest;
import news.vigie.digest.request.Known;
import news.vigie.language.Language;
import news.vigie.pipeline.answer.Ask;
import news.vigie.render.RenderedPost;
import news.vigie.render.TelegramRendering;
import news.vigie.story.StoryBrief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestRemarksTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2025-03-05T14:20:00+01:00[Europe/Paris]");
    private static final List<DigestDefinition> DIGESTS = List.of(
            DigestSamples.digest("matinale", "La matinale", Selection.EVERYTHING),
            DigestSamples.digest("world-evening", "Le monde, le soir", Selection.EVERYTHING));
    private static final Item FERRY = new Item(
            1,
            List.of(1L),
            new StoryBrief(
                    "Ferry sails",
                    URI.create("https://wire.example.org/ferry"),
                    Language.ENGLISH,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null),
            false);

    private static List<String> answer(Language language, String arguments, Item... items) {
        DigestRequest request = DigestRequest.parse(arguments, new Known(DIGESTS, List.of(), Set.of()), NOW);
        Instant now = NOW.toInstant();
        var edition = new Edition(
                "",
                "News",
                null,
                Edition.ALL,
                request.from(),
                request.to(),
                now,
                false,
                language,
                ZoneId.of("Europe/Paris"),
                Style.FULL,
                List.of(items));
        return new RequestRemarks(Texts.of(language), () -> DIGESTS)
                .with(new Ask.Answer(edition, request), new TelegramRendering().render(edition)).stream()
                        .map(RenderedPost::html)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0h climat     | “0h” covers no time at all.
                    99999999999h  | “99999999999h” goes back more than a year,
                    """)
    void withoutATimeThatIsUnderstoodThereIsNoEdition(String arguments, String words) {
        assertThat(answer(Language.ENGLISH, arguments, FERRY))
                .singleElement()
                .satisfies(post -> assertThat(post).startsWith(words).endsWith("yesterday or since Monday."));
    }

    @Test
    void ofTwoTimesTheFirstHoldsAndTheSecondIsNamed() {
        assertThat(answer(Language.ENGLISH, "6h 48h", FERRY))
                .hasSize(2)
                .first()
                .isEqualTo("I only take one period into account, the first: I left out “48h”.");
        assertThat(answer(Language.FRENCH, "6h 48h"))
                .containsExactly(
                        "Rien de nouveau depuis 8\u00a0h\u00a020.\n\nJe ne tiens compte que de la première période\u202f:"
                                + " j’ai laissé de côté «\u202f48h\u202f».");
    }

    @Test
    void aWordThatNoStoryHasIsRepeatedWithTheDigestsThatThereAre() {
        assertThat(answer(Language.ENGLISH, "<b>nosuch & co", FERRY))
                .hasSize(1)
                .noneMatch(post -> post.contains("such"));
        assertThat(answer(Language.ENGLISH, "<b>nosuch & co"))
                .containsExactly(
                        "Nothing new since yesterday 2:20\u00a0pm.\n\nNo digest or source is called “&lt;b&gt;nosuch co”,"
                                + " and no article of that period mentions it.\n"
                                + "The digests: /digest matinale, /digest world-evening.");
        assertThat(answer(Language.FRENCH, "nosuch").getFirst())
                .endsWith("Les éditions\u202f: /digest matinale, /digest world-evening.");
    }

    @Test
    void aNameThatIsNearlyRightIsSuggested() {
        assertThat(answer(Language.FRENCH, "matianle 6h").getFirst())
                .endsWith("\nVouliez-vous dire /digest matinale\u202f?");
    }

    @Test
    void aDigestThatWasNamedNeedsNoOther() {
        assertThat(answer(Language.ENGLISH, "matinale nosuch").getFirst())
                .endsWith("and no article of that period mentions it.");
        assertThat(answer(Language.ENGLISH, "matinale")).containsExactly("Nothing new since yesterday 2:20\u00a0pm.");
    }

    @Test
    void aLongRequestIsNotRepeatedWhole() {
        assertThat(answer(Language.ENGLISH, "word ".repeat(1000)).getFirst())
                .contains("word…”")
                .hasSizeLessThan(400);
    }
}
