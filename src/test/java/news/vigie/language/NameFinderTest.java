package news.vigie.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
    private static List<String> find(String text, String language) {
        return new NameFinder()
                .find(text, new Language(language)).stream()
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
    void aLastNameAloneIsThePersonNamedBefore() {
        assertThat(find("Jeanne Morel a parlé. Ensuite, Morel est partie.", "fr"))
                .containsExactly("PERSON Jeanne Morel", "PERSON Morel");
    }

    @Test
    void aTextWithoutNamesHasNone() {
        assertThat(find("Il pleut depuis trois jours sur la côte.", "fr")).isEmpty();
        assertThat(find("", "en")).isEmpty();
    }

    @Test
    void trainingTeachesWhatTheTextsLabel() {
        String text = "Hier Zorglub dort. Puis Zorglub mange.";
        List<Name> names =
                List.of(new Name(new Span(5, 12), NameType.PERSON), new Name(new Span(24, 31), NameType.PERSON));
        NameModel model = NameTrainer.train(List.of(new NameTrainer.Labelled(text, names)), Language.FRENCH);
        List<Word> words = Words.of(text, Language.FRENCH);

        assertThat(NameLabels.names(words, model.label(words, Language.FRENCH))).isEqualTo(names);
    }
}
