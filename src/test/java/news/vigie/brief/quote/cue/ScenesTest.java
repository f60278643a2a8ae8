package news.vigie.brief.quote.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.Reading;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.actor.Wording;
import news.vigie.brief.quote.Readings;
import news.vigie.brief.quote.mark.Quotation;
import news.vigie.brief.quote.mark.Stretches;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenesTest {
    private static Scene last(String text, String language) {
        Reading reading = Readings.of(text, language);
        Wording wording = Wording.of(reading);
        List<Quotation> quotations = Stretches.in(text);
        Prose prose = Prose.of(reading, wording, quotations);
        Mentions mentions = new Mentions(prose, Cast.of(reading));
        return new Scenes(prose, mentions, quotations).all().getLast();
    }

    private static String cueIn(Scene scene, String text, String language) {
        Cue cue = scene.cue();
        return cue == null
                ? "-"
                : Wording.of(Readings.of(text, language))
                        .span(cue.from(), cue.to())
                        .in(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    fr | « Rien ne presse », a déclaré mardi au Courrier la maire, Jeanne Morel.   | NAMED    | a déclaré
                    fr | « Rien ne presse », s'est félicitée Jeanne Morel.                         | NAMED    | est félicitée
                    fr | Jeanne Morel est venue et a prévenu : « Rien ne presse. »                 | NAMED    | a prévenu
                    fr | Jeanne Morel, qui préside la région, juge que « rien ne presse ici ».     | NAMED    | juge
                    fr | « Rien ne presse, poursuit Jeanne Morel. Nous verrons demain. »           | NAMED    | poursuit
                    fr | À Valence, « rien ne presse » pour les écoles, a indiqué Jeanne Morel.    | NAMED    | a indiqué
                    fr | Selon Jeanne Morel, « rien ne presse dans ce dossier ».                   | SOURCED  | Selon
                    fr | « Rien ne presse », explique-t-elle.                                      | PRONOUN  | explique-t-elle
                    fr | « Rien ne presse », a-t-il pour sa part confié.                           | PRONOUN  | a-t-il pour sa part confié
                    fr | « Rien ne presse », assurent-ils.                                         | PLURAL   | assurent-ils
                    fr | « Rien ne presse », tranche la ministre.                                  | PERSON   | tranche
                    fr | « Rien ne presse », écrit l'entreprise.                                   | BODY     | écrit
                    fr | « Rien ne presse », précise le communiqué.                                | DOCUMENT | précise
                    fr | « Rien ne presse », lâche une habitante.                                  | UNNAMED  | lâche
                    fr | Jeanne Morel sourit : « Rien ne presse. »                                 | NAMED    | sourit
                    fr | Le mot de Jeanne Morel : « Rien ne presse. »                              | COLON    | -
                    fr | Jeanne Morel veut aller « aussi vite que possible » ce printemps.         | WITHIN   | -
                    fr | « Rien ne presse. »                                                       | OPENING  | -
                    en | "There is no hurry," said Sen. Ann Lee of Ohio.                           | NAMED    | said
                    en | "There is no hurry," Ann Lee, the mayor of Aldham, told reporters.        | NAMED    | told
                    en | "Is there any hurry?" Ann Lee asked.                                      | NAMED    | asked
                    en | Ann Lee left the room, saying there was "no hurry at all."                | NAMED    | saying
                    en | According to Ann Lee, there is "no hurry at all."                         | SOURCED  | According to
                    en | "There is no hurry," she said.                                            | PRONOUN  | said
                    en | "There is no hurry," the senator said.                                    | PERSON   | said
                    en | "There is no hurry," the company said.                                    | BODY     | said
                    en | "There is no hurry," the report says.                                     | DOCUMENT | says
                    en | "There is no hurry," said a woman in the crowd.                           | UNNAMED  | said
                    """)
    void theSentenceTellsWhoIsMeant(String language, String text, Situation situation, String cue) {
        Scene scene = last(text, language);

        assertThat(scene.situation()).isEqualTo(situation);
        assertThat(cueIn(scene, text, language)).isEqualTo(cue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    fr | Le rapport annuel du club a été publié « avec un an de retard ».
                    fr | Les annonces du ministre ont paru « bien maigres à tous ».
                    en | The report came out "a full year too late."
                    en | The Islamic State called "Emirate of the North" is gone.
                    en | He was told of "a very great danger" by phone.
                    """)
    void nounsNamesAndPassivesAreNoCues(String language, String text) {
        assertThat(cueIn(last(text, language), text, language)).isIn("-", "called");
    }
}
