package news.vigie.article.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "À lire aussi : l’été    | a lire aussi: l'ete",
                "ÉCOUTER  L’ARTICLE       | ecouter l'article",
                "Über den Autor           | uber den autor",
                "Źródło: PAP              | zrodło: pap",
                "Читайте также            | читаите также",
                "Διαβάστε επίσης          | διαβαστε επισης",
                "阅读更多                  | 阅读更多"
            })
    void caseAccentsAndSpacesAreNotCompared(String written, String bare) {
        assertThat(Bare.of(written)).isEqualTo(bare);
    }
}
