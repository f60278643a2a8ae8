package news.vigie.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.language.Language;
import news.vigie.language.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {
    private static List<String> find(String text, String language) {
        List<Name> names = new NameFinder().find(text, new Language(language));
        return names.stream()
                .map(name -> name.type() + " " + name.span().in(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    fr | La maire de Valence, Jeanne Morel, a reçu Paul Durand à Lyon. | PLACE Valence, PERSON Jeanne Morel, PERSON Paul Durand, PLACE Lyon
                    fr | Selon l'AFP, la SNCF supprimera des trains en Bretagne.         | ORGANIZATION AFP, ORGANIZATION SNCF, PLACE Bretagne
                    en | Mayor Ann Lee met Tom Harker in London on Monday.               | PERSON Ann Lee, PERSON Tom Harker, PLACE London
                    en | The BBC said David Cameron would visit France.                  | ORGANIZATION BBC, PERSON David Cameron, PLACE France
                    de | Gestern sprach Peter Schmidt in Berlin.                         | PERSON Peter Schmidt, PLACE Berlin
                    """)
    void namesAreFoundWithTheirType(String language, String text, String names) {
        assertThat(find(text, language)).containsExactly(names.split(", ", -1));
    }

    @Test
    void aLineEndEndsAName() {
        assertThat(find("A new bridge for Germany\nAngela Merkel opened it on Monday in Berlin.", "en"))
                .contains("PLACE Germany", "PERSON Angela Merkel");
    }

    @Test
    void aLastNameAloneIsThePersonNamedBefore() {
        assertThat(find("Jeanne Morel a parlé. Ensuite, Morel est partie.", "fr"))
                .containsExactly("PERSON Jeanne Morel", "PERSON Morel");
    }

    @Test
    void aFullStopIsNoName() {
        assertThat(find("John F. Kennedy spoke. Kennedy left Dallas. The car stopped.", "en"))
                .allMatch(name -> name.length() > "PERSON .".length());
    }

    @Test
    void aParticleIsOfTheName() {
        assertThat(find("The president of the Commission, Ursula von der Leyen, spoke in Brussels.", "en"))
                .contains("PERSON Ursula von der Leyen");
    }

    @Test
    void thePossessiveIsNotOfTheName() {
        assertThat(find("Angela Merkel's visit pleased London's mayor.", "en"))
                .contains("PERSON Angela Merkel", "PLACE London");
    }

    @Test
    void whoSignedATextIsNotToldOf() {
        assertThat(find("The bridge in Hamburg is closed. Author: Ann Lee (AFP, Reuters) Editor: Tom Hart", "en"))
                .containsExactly("PLACE Hamburg");
    }

    @Test
    void aPlaceInCapitalsIsAPlace() {
        assertThat(find("SAINT-ETIENNE - La fête aura lieu samedi.", "fr")).contains("PLACE SAINT-ETIENNE");
    }

    @Test
    void aTextWithoutNamesHasNone() {
        assertThat(find("Il pleut depuis trois jours sur la côte.", "fr")).isEmpty();
        assertThat(find("", "en")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de", "es", "it", "nl", "pl", "pt", "ru"})
    void theLanguagesThatAreReadBestHaveAModel(String code) {
        assertThat(NameFinder.isTrained(new Language(code))).isTrue();
    }

    @Test
    void aLanguageWithoutAModelSaysSoAndIsReadByCapitals() {
        assertThat(NameFinder.isTrained(new Language("sv"))).isFalse();
        assertThat(find("I går talade Peter Andersson i Stockholm.", "sv"))
                .contains("PERSON Peter Andersson", "PLACE Stockholm");
    }
}
