package news.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import news.vigie.brief.Actor;
import news.vigie.brief.Quote;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import news.vigie.story.SourcedQuote;
import news.vigie.story.StoryBrief;
import org.junit.jupiter.api.Test;

/** Whom an edition is about: all whom it names for what readers like, few for what they may mute. */
class EditionSubjectsTest {
    private static final Instant NOW = Instant.parse("2027-03-05T08:00:00Z");

    private static final Item FERRY = item(
            "Armel Kerbrat vend ses ferries à la région",
            List.of("Yann Quemener", "Soizic Morvan"),
            new Actor("Bretagne", NameType.PLACE, null, 9),
            new Actor("Yann Quemener", NameType.PERSON, "syndicaliste", 4),
            new Actor("Compagnie des Îles", NameType.ORGANIZATION, null, 3),
            new Actor("Armel Kerbrat", NameType.PERSON, "armateur", 1),
            new Actor("Port autonome", NameType.ORGANIZATION, null, 2),
            new Actor("Soizic Morvan", NameType.PERSON, null, 1),
            new Actor("Loïc Tanguy", NameType.PERSON, null, 1));

    private static Item item(String headline, List<String> speakers, Actor... actors) {
        List<SourcedQuote> quotes = speakers.stream()
                .map(speaker -> new SourcedQuote(
                        new Quote("C’est une bonne nouvelle", new Span(0, 24), speaker, null, null, true),
                        1,
                        "Ouest-Matin"))
                .toList();
        var brief = new StoryBrief(
                headline,
                URI.create("https://ouest.example/1"),
                Language.FRENCH,
                List.of(),
                quotes,
                Arrays.asList(actors),
                List.of(),
                null);
        return new Item(1, List.of(1L), brief, false);
    }

    private static EditionSubjects of(Item... items) {
        return new EditionSubjects(
                new Edition(
                        "matinale",
                        "La matinale",
                        null,
                        Edition.ALL,
                        NOW,
                        NOW,
                        NOW,
                        false,
                        Language.FRENCH,
                        ZoneOffset.UTC,
                        Style.FULL,
                        List.of(items)),
                List.of());
    }

    @Test
    void twoOfAStoryMayBeMutedAndNoneWhoIsOnlyQuoted() {
        assertThat(of(FERRY).main()).containsExactly("\"Compagnie des Îles\"", "\"Armel Kerbrat\"");
    }

    @Test
    void whoIsQuotedAndInTheHeadlineMayBeMuted() {
        Item told = item(
                "Claire Le Goff quitte la mairie",
                List.of("Claire Le Goff"),
                new Actor("Claire Le Goff", NameType.PERSON, "maire", 1));

        assertThat(of(told).main()).containsExactly("\"Claire Le Goff\"");
    }

    @Test
    void whomMostStoriesAreAboutComesFirst() {
        Item storm = item("La tempête Kerbrat", List.of(), new Actor("Armel Kerbrat", NameType.PERSON, null, 1));

        assertThat(of(FERRY, storm).main()).containsExactly("\"Armel Kerbrat\"", "\"Compagnie des Îles\"");
    }

    @Test
    void allWhoAreNamedTellWhatReadersLike() {
        assertThat(of(FERRY).all())
                .containsExactly(
                        "\"Yann Quemener\"",
                        "\"Compagnie des Îles\"",
                        "\"Armel Kerbrat\"",
                        "\"Port autonome\"",
                        "\"Soizic Morvan\"",
                        "\"Loïc Tanguy\"");
    }

    @Test
    void whatIsNobodyIsNoSubject() {
        assertThat(of(item("Rien", List.of())).all()).isEmpty();
        assertThat(of().main()).isEmpty();
    }
}
