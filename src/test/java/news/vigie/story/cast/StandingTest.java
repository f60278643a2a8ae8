package news.vigie.story.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.brief.Actor;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the one marked stands in a line: [person], {organisation}. */
class StandingTest {
    private static final Pattern MARKED = Pattern.compile("[\\[{](.+?)[\\]}]");

    private static Standing standing(String language, String marked) {
        Matcher name = MARKED.matcher(marked);
        assertThat(name.find()).isTrue();
        NameType type = marked.indexOf('[') >= 0 ? NameType.PERSON : NameType.ORGANIZATION;
        Player player = Player.of(new Actor(name.group(1), type, null, 1));
        String line = MARKED.matcher(marked).replaceAll("$1");
        return new Line(line, new Language(language)).standing(player, player.name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | [Jeanne Morel] a quitté Brest lundi.
            fr | Selon {Ouest-Pêche}, le port rouvrira mardi.
            fr | Le port rouvrira mardi, a annoncé lundi la {préfecture du Finistère}.
            fr | Le chalutier a été saisi par la {douane de Brest}.
            fr | Le maire assure que {Norgaz} paiera.
            fr | Une étude récente de l'{Institut de la mer} le montre.
            en | {Norgaz} pays for the damage.
            en | The harbour will open again, according to {Norgaz}.
            en | The boat was seized by {Harbour Customs}.
            en | The mayor says that [Ann Lee] knew.
            """)
    void whoDoesOrSaysSomethingActs(String language, String line) {
        assertThat(standing(language, line)).isEqualTo(Standing.ACTING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | Le tribunal condamne [Jeanne Morel].
            fr | La ville rend hommage à [Jeanne Morel].
            fr | Une plainte a été déposée contre {Norgaz}.
            en | The court fined {Norgaz} on Monday.
            en | The union will meet with {Norgaz}.
            """)
    void toWhomSomethingIsDoneIsTouched(String language, String line) {
        assertThat(standing(language, line)).isEqualTo(Standing.TOUCHED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            fr | L'ancienne compagne de [Jean Morel] a parlé.
            fr | L'affaire [Morel] occupe le tribunal.
            fr | La rue est fermée devant le {palais de l'Océan}.
            fr | Les Bleus refusent leur {Ordre du phare}.
            fr | La route est coupée entre Brest et {Lanvor}.
            fr | La {RN} 12 est fermée.
            en | It was his [Tom Harker] look.
            en | The fierce {Kremlin} critic was shot near home.
            en | {Norgaz}'s ships stay in port.
            en | He walked home near the {Admiralty} on Monday.
            en | He is a member of the {Harbour Party}.
            """)
    void whoseNameOnlyTellsOfAnotherStandsBeside(String language, String line) {
        assertThat(standing(language, line)).isEqualTo(Standing.BESIDE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en | Moscow ({CNN}) The rally took another turn.
            fr | Brest ({ARI}) La marche a changé de sens.
            """)
    void whoPrintedALineIsNotInIt(String language, String line) {
        assertThat(standing(language, line)).isEqualTo(Standing.ABSENT);
    }
}
