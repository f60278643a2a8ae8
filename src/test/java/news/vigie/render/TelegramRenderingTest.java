package news.vigie.render;

import static news.vigie.language.Language.ENGLISH;
import static news.vigie.language.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Style;
import news.vigie.render.markup.TelegramReader;
import org.junit.jupiter.api.Test;

class TelegramRenderingTest {
    private final TelegramRendering rendering = new TelegramRendering();

    @Test
    void aShortEditionIsOneMessageWithTheFirstStoryAsItsPreview() {
        assertThat(rendering.render(EditionSamples.french())).singleElement().satisfies(post -> {
            assertThat(post.preview())
                    .isEqualTo(URI.create("https://gazette.example.org/eco/farine-locale?id=214&v=2"));
            assertThat(post.keyboard()).isEmpty();
        });
    }

    @Test
    void aLateEditionSaysWhenItWasDue() {
        Edition late = EditionSamples.late(EditionSamples.french(), Duration.ofHours(3));

        assertThat(text(rendering.render(late).getFirst())
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' '))
                .contains("\nÉdition en retard : elle était prévue le mercredi 5 mars à 7 h 30.\n");
    }

    @Test
    void bulletsOfSeveralSourcesNameTheirs() {
        Item counted = StorySample.story(ENGLISH, "Crane falls on the quay")
                .from("Northern Wire", "https://wire.example.org/crane")
                .says("Four people were hurt.")
                .from("Aldham Courier", "https://courier.example.org/crane")
                .says("Six people were hurt.")
                .item(1, false);
        Edition edition = EditionSamples.edition("Evening", ENGLISH, Style.FULL, List.of(counted));

        assertThat(text(rendering.render(edition).getFirst()))
                .contains("• Four people were hurt. (Northern Wire)\n• Six people were hurt. (Aldham Courier)\n");
    }

    @Test
    void aDigestShowsTheKeyQuoteAlone() {
        Item spoken = StorySample.story(ENGLISH, "Bridge reopens")
                .from("Northern Wire", "https://wire.example.org/bridge")
                .quotes("I cried when the first car came across", "Ann Moore", "mayor")
                .quotes("when the first car came", "Ann Moore", null)
                .quotes("It will hold a hundred years", "Paul Dent", null)
                .item(1, false);
        Edition edition = EditionSamples.edition("Evening", ENGLISH, Style.FULL, List.of(spoken));

        assertThat(text(rendering.render(edition).getFirst()))
                .contains("“I cried when the first car came across”\n— Ann Moore, mayor")
                .doesNotContain("hundred years");
        assertThat(text(rendering.alone(edition))).startsWith("Bridge reopens").doesNotContain("hundred years");
    }

    @Test
    void partsAreNumberedAndBeginWithTheirHeading() {
        List<String> parts = rendering.render(many(30, Style.FULL)).stream()
                .map(TelegramRenderingTest::text)
                .toList();

        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(parts.getFirst()).startsWith("La matinale · mercredi 5 mars\n30 sujets, ");
        assertThat(parts.get(1)).startsWith("La matinale (2/" + parts.size() + ")\n\n");
    }

    @Test
    void storiesAreNotSplit() {
        List<String> parts = rendering.render(many(30, Style.FULL)).stream()
                .map(TelegramRenderingTest::text)
                .toList();

        assertThat(IntStream.rangeClosed(1, 30))
                .allSatisfy(n -> assertThat(parts)
                        .filteredOn(part -> part.contains("\n" + n + ". Titre " + n + "\n"))
                        .singleElement()
                        .asString()
                        .contains("Fin de l’histoire " + n + "."));
    }

    @Test
    void aStoryThatIsTooLargeAloneSaysThatThereIsMore() {
        Item item = StorySample.story(FRENCH, "Un long rapport")
                .from("Le Phare", "https://lephare.example.com/rapport")
                .says("Le rapport compte trois parties.")
                .says("très long ".repeat(500))
                .says("Il paraît demain.")
                .item(1, false);
        String text = text(rendering.render(edition(Style.FULL, item)).getFirst());

        assertThat(text)
                .contains("• Le rapport compte trois parties.\n• Il paraît demain.\nLa suite est dans les sources.\n")
                .doesNotContain("très long");
    }

    @Test
    void aHostWithoutADotIsNamedWithoutLink() {
        Item item = StorySample.story(FRENCH, "Titre")
                .from("Interne", "http://localhost:8080/1")
                .item(1, false);
        RenderedPost post = rendering.render(edition(Style.FULL, item)).getFirst();

        assertThat(post.preview()).isNull();
        assertThat(TelegramReader.read(post.html()).links()).isEmpty();
        assertThat(text(post)).contains("1. Titre\n").contains("🗞 Interne");
    }

    @Test
    void aSourceIsNamedOnceAndManyAreCounted() {
        StorySample story = StorySample.story(FRENCH, "Titre");
        LongStream.range(0, 24).forEach(i -> story.from("Source " + i / 2, "https://example.org/" + i));
        String text =
                text(rendering.render(edition(Style.FULL, story.item(1, false))).getFirst());

        assertThat(text)
                .endsWith("🗞 12 sources\u202f: Source 0, Source 1, Source 2, Source 3, Source 4, 7 autres")
                .contains("1 sujet, 12 sources");
    }

    @Test
    void headlinesAreAListWithSources() {
        assertThat(text(rendering.render(many(2, Style.HEADLINES)).getFirst()))
                .endsWith("\n\n1. Titre 1 · Le Phare\n2. Titre 2 · Le Phare");
    }

    @Test
    void briefIsTheHeadlineAndOneBullet() {
        assertThat(text(rendering.render(many(1, Style.BRIEF)).getFirst()))
                .contains("• Première phrase")
                .doesNotContain("Fin de l’histoire");
    }

    @Test
    void nothingNewIsSaid() {
        assertThat(rendering.render(edition(Style.FULL)))
                .singleElement()
                .extracting(post -> post.html().replace('\u00a0', ' '))
                .isEqualTo("Rien de nouveau depuis hier 19 h.");
    }

    @Test
    void anEditionOfYesterdaySaysSo() {
        Edition yesterday = EditionSamples.asked(
                EditionSamples.english(),
                EditionSamples.MORNING.minus(Duration.ofMinutes(31 * 60 + 30)),
                EditionSamples.MORNING.minus(Duration.ofMinutes(7 * 60 + 30)));

        assertThat(text(rendering.render(yesterday).getFirst()))
                .startsWith("World in the morning · Wednesday 5 March\n3 stories, 6 sources, on Tuesday 4 March\n");
    }

    private static Edition many(int stories, Style style) {
        return edition(
                style,
                IntStream.rangeClosed(1, stories)
                        .mapToObj(n -> StorySample.story(FRENCH, "Titre " + n)
                                .from("Le Phare", "https://lephare.example.com/" + n)
                                .says("Première phrase de cette histoire. "
                                        .repeat(8)
                                        .strip())
                                .says("Fin de l’histoire " + n + ".")
                                .item(n, false))
                        .toArray(Item[]::new));
    }

    private static Edition edition(Style style, Item... items) {
        return EditionSamples.edition("La matinale", FRENCH, style, List.of(items));
    }

    private static String text(RenderedPost post) {
        return TelegramReader.read(post.html()).text();
    }
}
