package news.vigie.brief.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {
    private static List<Quote> find(String text, String language) {
        return new QuoteFinder().find(Readings.of(text, language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', nullValues = "-", textBlock = """
                    fr | « Nous ne fermerons aucune école », a déclaré Jeanne Morel.                    | Jeanne Morel | a déclaré
                    fr | « Nous ne fermerons aucune école », a déclaré mardi la maire de Valence, Jeanne Morel. | Jeanne Morel | a déclaré
                    fr | Jeanne Morel est arrivée. « Nous ne fermerons aucune école », a-t-elle ajouté. | Jeanne Morel | a-t-elle ajouté
                    fr | Jeanne Morel est venue. « Nous ne céderons pas, a-t-elle dit, jamais de la vie. » | Jeanne Morel | a-t-elle dit
                    fr | Selon Paul Durand, « rien n'est encore joué ce soir ».                         | Paul Durand | Selon
                    fr | Pour Paul Durand, « rien n'est encore joué ce soir ».                          | Paul Durand | Pour
                    fr | Paul Durand estime que « rien n'est encore joué ce soir ».                     | Paul Durand | estime
                    fr | « Le bruit est insupportable la nuit », a lâché une habitante.                 | - | a lâché
                    en | "We will not close a single school," said Ann Lee.                             | Ann Lee | said
                    en | "We will not close a single school," Ann Lee told reporters.                   | Ann Lee | told
                    en | Ann Lee came late. “We will not close a single school,” she said.              | Ann Lee | said
                    en | According to Tom Harker, the plan was “dead in the water already.”             | Tom Harker | According to
                    en | "Nobody ever asked us anything," said a woman in the crowd.                    | - | said
                    """)
    void theSpeakerIsWhomTheTextTells(String language, String text, String speaker, String cue) {
        assertThat(find(text, language)).singleElement().satisfies(quote -> {
            assertThat(quote.speaker()).isEqualTo(speaker);
            assertThat(quote.cue()).isEqualTo(cue);
            assertThat(quote.at().in(text)).isEqualTo(quote.text());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    fr | Le film « Le vent de la plaine » sort mercredi.
                    fr | Une décision « historique » pour la ville.
                    fr | Paul Durand a dit que rien n'était joué.
                    en | The film "The Deep End of the Sea" was shot here.
                    en | It was a so-called "win" for the city.
                    """)
    void titlesSingleWordsAndIndirectSpeechAreNoQuotes(String language, String text) {
        assertThat(find(text, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    fr | Jeanne Morel est partie. « Nous reviendrons », a-t-elle prévenu. | Nous reviendrons
                    en | Tom Harker lost. "Disappointed," he said.                        | Disappointed
                    en | Ann Lee tweeted: "Never again."                                  | Never again.
                    """)
    void aFewWordsBesideAPlainCueAreAQuoteButNoKeyOne(String language, String text, String words) {
        assertThat(find(text, language)).singleElement().satisfies(quote -> {
            assertThat(quote.text()).isEqualTo(words);
            assertThat(quote.key()).isFalse();
        });
    }

    @Test
    void aSurnameIsTheFullNameThatTheTextGaveFirstWithItsRole() {
        List<Quote> quotes = find(
                "Tom Harker, a lawyer for the swimmers, will appeal. \"We will take this to the highest court,\" Harker said.",
                "en");

        assertThat(quotes).singleElement().satisfies(quote -> {
            assertThat(quote.speaker()).isEqualTo("Tom Harker");
            assertThat(quote.role()).isEqualTo("lawyer for the swimmers");
            assertThat(quote.key()).isTrue();
        });
    }

    @Test
    void whoGoesOnSpeakingIsTheSame() {
        assertThat(find("\"It was a long night,\" said Ann Lee. \"We are all very tired now.\"", "en"))
                .extracting(Quote::speaker)
                .containsExactly("Ann Lee", "Ann Lee");
    }

    @Test
    void theCrowdBesideASpeakerDoesNotSpeak() {
        List<Quote> quotes = find(
                "« On ne construit pas pour quarante ans », a lancé Claire Le Goff à la tribune. Dans le public, des pêcheurs "
                        + "se sont levés.",
                "fr");

        assertThat(quotes).extracting(Quote::speaker).containsExactly("Claire Le Goff");
    }

    @Test
    void anOrganisationMaySpeak() {
        assertThat(find("Le syndicat SUD estime que « les salaires sont trop bas partout ».", "fr"))
                .extracting(Quote::speaker)
                .containsExactly("SUD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', nullValues = "-", textBlock = """
                    fr | Jeanne Morel, maire de Valence, a reçu les parents. « Aucune école ne fermera cette année », a promis l'élue. | Jeanne Morel
                    fr | Paul Durand est venu avec Jeanne Morel. « Nous ne céderons rien de tout cela », a-t-elle lancé. | Jeanne Morel
                    fr | Jeanne Morel a écrit sur Twitter : « Je suis fière de cette équipe ce soir. »                       | Jeanne Morel
                    fr | « Aucune école ne fermera cette année » (Jeanne Morel)                                              | Jeanne Morel
                    fr | « Il faut plus de moyens pour les hôpitaux », réclame la CGT dans un communiqué.                    | CGT
                    fr | Interrogé par la presse, Paul Durand a jugé la situation « tout à fait sous contrôle ».             | Paul Durand
                    fr | « Les comptes sont faux depuis des années », selon Le Monde.                                        | Le Monde
                    fr | Des voisins ont tout vu. « On a entendu trois coups de feu », raconte l'un d'eux.                   | -
                    en | Ann Lee, a Democratic senator, spoke first. "We will vote against this bill," the senator said.     | Ann Lee
                    en | Ann Lee posted on Twitter: "I am so proud of this team tonight."                                    | Ann Lee
                    en | "This is not how we treat people in this town," Rep. Tom Harker (R-Ohio) said Friday.               | Tom Harker
                    en | The United Nations called the attack "an outrage against every one of us."                          | United Nations
                    en | "We heard three shots in the night," a neighbor said.                                               | -
                    """)
    void whoeverIsMeantIsFound(String language, String text, String speaker) {
        assertThat(find(text, language)).extracting(Quote::speaker).containsExactly(speaker);
    }

    @Test
    void bothHalvesOfASplitQuotationHaveOneSpeaker() {
        assertThat(find("« Nous partirons demain », a dit Paul Durand, « et nous ne reviendrons jamais ici ».", "fr"))
                .extracting(Quote::speaker)
                .containsExactly("Paul Durand", "Paul Durand");
    }

    @Test
    void aRunOfQuotationsKeepsTheSpeakerOfTheFirst() {
        List<Quote> quotes = find(
                "\"We lost everything that night,\" Ann Lee said. \"The house is gone. The barn is gone.\" She wept. "
                        + "\"But we are alive and we will build it again,\" she added.",
                "en");

        assertThat(quotes).extracting(Quote::speaker).containsOnly("Ann Lee").hasSize(3);
    }

    @Test
    void everyParagraphOfALongQuotationHasItsSpeaker() {
        List<Quote> quotes = find(
                "Ann Lee spoke for an hour. “We built this town with our hands, and we will keep it,” Lee said.\n\n"
                        + "“We will not sell one acre of it,” she added. “Not one.”",
                "en");

        assertThat(quotes).extracting(Quote::speaker).containsOnly("Ann Lee");
    }

    @Test
    void theTurnsOfAnInterviewHaveTheirSpeakers() {
        List<Quote> quotes = find("""
                Jeanne Morel quitte la mairie. Paul Durand l'interroge.
                Paul Durand : Pourquoi partez-vous donc maintenant ?
                Jeanne Morel : Parce que j'ai fait ce que j'avais promis.
                Paul Durand : Et que ferez-vous demain matin ?
                Jeanne Morel : Je dormirai, pour la première fois depuis des années.
                """, "fr");

        assertThat(quotes)
                .extracting(Quote::speaker)
                .containsExactly("Paul Durand", "Jeanne Morel", "Paul Durand", "Jeanne Morel");
    }

    @Test
    void aQuestionIsNoKeyQuoteAndNeitherIsAFragment() {
        List<Quote> quotes = find(
                "« Qui paiera pour toutes ces écoles fermées ? », a demandé Paul Durand. Paul Durand craint « une année de plus dans le froid et le bruit ».",
                "fr");

        assertThat(quotes).hasSize(2).noneMatch(Quote::key);
    }

    @Test
    void aPlainlyAttributedSentenceIsAKeyQuote() {
        assertThat(find("« Nous ne fermerons aucune école de cette ville », a déclaré Jeanne Morel.", "fr"))
                .singleElement()
                .matches(Quote::key);
    }
}
