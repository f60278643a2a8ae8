package news.vigie.story.merge;

import static org.assertj.core.api.Assertions.assertThat;

import news.vigie.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Four people were hurt.        | Six people were hurt.            | true
            en | At least four people fell.    | Four people were hurt.           | false
            en | The port has 40 ships a week. | Six people were hurt.            | false
            fr | Le bilan est de 22 morts.     | Le bilan s'élève à 37 morts.     | true
            fr | Quatre médecins sont attendus.| La région promet 4 millions.     | false
            """)
    void onlyAnotherNumberOfTheSameContradicts(String language, String one, String other, boolean contradicts) {
        var tongue = new Language(language);
        assertThat(Counts.of(one, tongue).contradict(Counts.of(other, tongue))).isEqualTo(contradicts);
    }
}
