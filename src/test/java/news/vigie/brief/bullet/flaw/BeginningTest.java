package news.vigie.brief.bullet.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import news.vigie.brief.Readings;
import news.vigie.language.Language;
import news.vigie.language.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | PARIS (AFP) - La grève continue.                             | La grève continue.
            fr | ALDHAM, England, jeudi (Northern Wire) - La grève continue.   | La grève continue.
            fr | LISBONNE, le 4 mars - La grève continue.                     | La grève continue.
            fr | CREST (Drôme) - La grève continue.                           | La grève continue.
            fr | 29 mai 2012 - La grève continue.                             | La grève continue.
            fr | Valence, le 3 juin 2026 (AFP) – La grève continue.           | La grève continue.
            fr | (Photo Jean Rey) La grève continue.                          | La grève continue.
            fr | Mais la grève des dockers continue au port de Hallier.       | la grève des dockers continue au port de Hallier.
            fr | Mais elle dure.                                              | Mais elle dure.
            fr | Marie Nolet - la maire - parle.                              | Marie Nolet - la maire - parle.
            fr | Elle est née à Dole le 3 mai 1980 dans une ferme.            | Elle est née à Dole le 3 mai 1980 dans une ferme.
            en | LONDON, May 4 (Reuters) - The strike goes on.                | The strike goes on.
            en | Malaga, Spain, Wednesday (Northern Wire) - The strike goes on.| The strike goes on.
            en | LISBON, March 4 - The strike goes on.                        | The strike goes on.
            en | PORTO, Portugal, Thursday - The strike goes on.              | The strike goes on.
            en | (CNN) The strike goes on.                                    | The strike goes on.
            en | WASHINGTON — The strike goes on.                             | The strike goes on.
            en | However, the strike at the Hallam docks goes on.             | the strike at the Hallam docks goes on.
            en | NATO said the strike goes on.                                | NATO said the strike goes on.
            """)
    void whatStandsBeforeTheWordsIsLeftOut(String language, String sentence, String rest) {
        Span body = new Beginning(new Language(language))
                .of(Readings.of("", sentence, new Language(language)), new Span(0, sentence.length()));
        assertThat(body.in(sentence)).isEqualTo(rest);
    }
}
