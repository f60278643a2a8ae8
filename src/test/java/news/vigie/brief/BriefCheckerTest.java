package news.vigie.brief;

import static news.vigie.brief.Readings.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import news.vigie.brief.Violation.Kind;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import org.junit.jupiter.api.Test;

class BriefCheckerTest {
    private static final Reading FRENCH = Readings.french("Vaugelade garde son hôpital", """
            VAUGELADE (AFP) - Le conseil municipal n'a pas voté jeudi, par 17 voix contre 12, la fermeture de l'hôpital (112 lits). \
            Le maire, Aurélien Costes, qui n'était pas présent, pourrait déposer un recours, selon La Dépêche du Val.

            Le bâtiment date de 1934. La rénovation coûterait environ 8,5 millions d'euros. « Nous tiendrons », a dit Inès Roy, infirmière.""");

    private static final Reading ENGLISH = Readings.english("Ferry returns", """
            The ferry, built in 1987, did not sink on Monday, harbour officials said. At least 213 passengers reached Port Ellis \
            by 4.30 pm.

            Repairs will cost £1.2 million. No one was hurt.""");

    private final BriefChecker checker = new BriefChecker();

    @Test
    void aWholeSentencePasses() {
        assertThat(kinds(ENGLISH, "Repairs will cost £1.2 million.", "Repairs will cost £1.2 million."))
                .isEmpty();
    }

    @Test
    void aDatelineMayBeLeftOut() {
        String rest =
                "Le conseil municipal n'a pas voté jeudi, par 17 voix contre 12, la fermeture de l'hôpital (112 lits).";
        assertThat(kinds(FRENCH, rest, rest)).isEmpty();
    }

    @Test
    void aPartBetweenCommasMayBeLeftOut() {
        assertThat(kinds(
                        ENGLISH,
                        "The ferry did not sink on Monday, harbour officials said.",
                        "The ferry",
                        "did not sink on Monday, harbour officials said."))
                .isEmpty();
    }

    @Test
    void twoNeighboursMayMakeOneBullet() {
        String both = "Le bâtiment date de 1934. La rénovation coûterait environ 8,5 millions d'euros.";
        assertThat(kinds(FRENCH, both, both)).isEmpty();
    }

    @Test
    void aBracketOfTheArticlesWordsPasses() {
        assertThat(kinds(ENGLISH, "Repairs [of the ferry] will cost £1.2 million.", "Repairs will cost £1.2 million."))
                .containsExactly(Kind.BRACKET);
        assertThat(kinds(ENGLISH, "[The ferry:] Repairs will cost £1.2 million.", "Repairs will cost £1.2 million."))
                .isEmpty();
    }

    @Test
    void aBracketMayStandForWhoSpeaks() {
        Reading reading = Readings.english("", "Moira Tell has opened the line. She said it would carry 9,000 people.");
        String said = "said it would carry 9,000 people.";
        assertThat(kinds(reading, "[Moira Tell] " + said, said)).isEmpty();
        assertThat(kinds(reading, "Said it would carry 9,000 people.", said)).containsExactly(Kind.RESERVATION);
    }

    @Test
    void halfAQuotationIsRefused() {
        assertThat(kinds(FRENCH, "« Nous tiendrons.", "« Nous tiendrons")).contains(Kind.FRAGMENT);
    }

    @Test
    void aBracketThatDeniesIsRefused() {
        assertThat(kinds(ENGLISH, "Repairs will [not] cost £1.2 million.", "Repairs will cost £1.2 million."))
                .containsExactly(Kind.BRACKET);
    }

    @Test
    void anotherWordIsRefused() {
        assertThat(kinds(ENGLISH, "Repairs would cost £1.2 million.", "Repairs will cost £1.2 million."))
                .containsExactly(Kind.WORDING);
    }

    @Test
    void anotherNumberIsRefused() {
        assertThat(kinds(ENGLISH, "Repairs will cost £1.3 million.", "Repairs will cost £1.2 million."))
                .containsExactly(Kind.WORDING);
    }

    @Test
    void aNumberIsKeptWhole() {
        assertThat(kinds(FRENCH, "5 millions d'euros.", "5 millions d'euros.")).contains(Kind.NUMBER);
        assertThat(kinds(ENGLISH, "2 million.", "2 million.")).contains(Kind.NUMBER);
    }

    @Test
    void aWordIsKeptWhole() {
        assertThat(kinds(ENGLISH, "Pairs will cost £1.2 million.", "pairs will cost £1.2 million."))
                .contains(Kind.STRETCH);
    }

    @Test
    void aNegationIsNotLeftOut() {
        assertThat(kinds(
                        ENGLISH,
                        "The ferry, built in 1987, sink on Monday, harbour officials said.",
                        "The ferry, built in 1987,",
                        "sink on Monday, harbour officials said."))
                .containsExactly(Kind.NEGATION);
        assertThat(kinds(
                        FRENCH,
                        "Le maire, Aurélien Costes, pourrait déposer un recours, selon La Dépêche du Val.",
                        "Le maire, Aurélien Costes,",
                        "pourrait déposer un recours, selon La Dépêche du Val."))
                .containsExactly(Kind.NEGATION);
    }

    @Test
    void aNegationInAClauseAtTheEndIsNotLeftOutEither() {
        assertThat(kinds(ENGLISH, "The ferry, built in 1987, did.", "The ferry, built in 1987, did"))
                .contains(Kind.NEGATION);
    }

    @Test
    void whoSaysItIsNotLeftOut() {
        assertThat(kinds(
                        ENGLISH,
                        "The ferry, built in 1987, did not sink on Monday.",
                        "The ferry, built in 1987, did not sink on Monday"))
                .containsExactly(Kind.RESERVATION);
        assertThat(kinds(
                        FRENCH,
                        "La rénovation coûterait 8,5 millions d'euros.",
                        "La rénovation coûterait",
                        "8,5 millions d'euros."))
                .containsExactly(Kind.RESERVATION);
    }

    @Test
    void howExactANumberIsIsNotLeftOut() {
        assertThat(kinds(
                        ENGLISH,
                        "213 passengers reached Port Ellis by 4.30 pm.",
                        "213 passengers reached Port Ellis by 4.30 pm."))
                .containsExactly(Kind.RESERVATION);
    }

    @Test
    void sentencesFarApartMakeNoBullet() {
        assertThat(kinds(
                        ENGLISH,
                        "The ferry, built in 1987, No one was hurt.",
                        "The ferry, built in 1987,",
                        "No one was hurt."))
                .contains(Kind.FAR_APART);
    }

    @Test
    void stretchesStandInOrder() {
        var bullet = new Bullet(
                "No one was hurt. Repairs", List.of(at(ENGLISH, "No one was hurt."), at(ENGLISH, "Repairs")));
        assertThat(kinds(ENGLISH, bullet)).containsExactly(Kind.STRETCH);
        assertThat(kinds(ENGLISH, new Bullet("Beyond.", List.of(new Span(0, 9999)))))
                .containsExactly(Kind.STRETCH);
        assertThat(kinds(ENGLISH, new Bullet("Nothing.", List.of()))).containsExactly(Kind.EMPTY);
    }

    @Test
    void aQuoteIsTheTextAtItsPlace() {
        Span at = at(FRENCH, "Nous tiendrons");
        assertThat(refused(FRENCH, new Quote("Nous tiendrons", at, "Inès Roy", "infirmière", "a dit", true)))
                .isEmpty();
        assertThat(refused(FRENCH, new Quote("Nous tiendrons bon", at, null, null, null, true)))
                .containsExactly(Kind.QUOTE);
        assertThat(refused(FRENCH, new Quote("Nous tiendrons", at, "Inès Leroy", null, null, true)))
                .containsExactly(Kind.NAME);
        assertThat(refused(FRENCH, new Quote("Nous tiendrons", at, "Inès Roy", "médecin", null, true)))
                .containsExactly(Kind.NAME);
        assertThat(refused(FRENCH, new Quote("Nous tiendrons", new Span(9000, 9014), null, null, null, true)))
                .containsExactly(Kind.QUOTE);
    }

    @Test
    void anActorStandsInTheArticle() {
        var brief = new Brief(
                FRENCH.article().language(),
                List.of(),
                List.of(),
                List.of(
                        new Actor("Aurélien Costes", NameType.PERSON, "maire", 1),
                        new Actor("Costes Aurélien", NameType.PERSON, null, 1)));

        BriefChecker.Checked checked = checker.check(FRENCH, brief);

        assertThat(checked.brief().actors()).extracting(Actor::name).containsExactly("Aurélien Costes");
        assertThat(checked.violations()).extracting(Violation::where).containsExactly("actor 2");
    }

    private List<Kind> kinds(Reading reading, String text, String... stretches) {
        return kinds(
                reading,
                new Bullet(
                        text,
                        Arrays.stream(stretches)
                                .map(words -> at(reading, words))
                                .toList()));
    }

    private List<Kind> kinds(Reading reading, Bullet bullet) {
        return kinds(reading, new Brief(reading.article().language(), List.of(bullet), List.of(), List.of()));
    }

    private List<Kind> refused(Reading reading, Quote quote) {
        return kinds(reading, new Brief(reading.article().language(), List.of(), List.of(quote), List.of()));
    }

    private List<Kind> kinds(Reading reading, Brief brief) {
        return checker.check(reading, brief).violations().stream()
                .map(Violation::kind)
                .toList();
    }
}
