package news.vigie.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | L’école des élèves était fermée en 2025 | ecol elev ferm 2025
                    fr | Les mairies et la mairie                | mair mair
                    en | The farmers' markets were opening       | farmer market open
                    en | Paris’s café, 480 million               | pari cafe 480 million
                    vi | Thủ tướng                               | thủ tướng
                    zh | 今天下雨                                 | 今天 天下 下雨
                    sw | Habari za LEO                           | habari za leo
                    """)
    void wordsBecomeTerms(String language, String text, String terms) {
        assertThat(String.join(" ", new Terms().of(text, new Language(language))))
                .isEqualTo(terms);
    }
}
