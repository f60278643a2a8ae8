package news.vigie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import news.vigie.language.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALDHAM, England, Thursday (Northern Wire) - A crane fell. | A crane fell.
            PARIS (AFP) - La grève continue.                          | La grève continue.
            LISBON, March 4 - Ships must slow down.                   | Ships must slow down.
            NATO said on Thursday - after a vote - that it agreed.    | NATO said on Thursday - after a vote - that it agreed.
            Marie Nolet (la maire) - elle est là - parle.             | Marie Nolet (la maire) - elle est là - parle.
            """)
    void theWordsBeginBehindIt(String sentence, String words) {
        int from = Dateline.endIn(sentence, new Span(0, sentence.length()));
        assertThat(sentence.substring(from)).isEqualTo(words);
    }
}
