package news.vigie.cli.bench.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            By Ruth Pellow and Idris Vane
            Idris Vane, Ruth Pellow
            ruth pellow / IDRIS VANE
            Von Ruth Pellow und Idris Vane
            Par Ruth Pellow et Idris Vane
            Author: Ruth Pellow; Idris Vane
            """)
    void theSamePeopleAreTheSameHoweverABylineNamesThem(String byline) {
        assertThat(Names.in(byline)).containsExactlyInAnyOrder("ruth pellow", "idris vane");
    }

    @Test
    void aNameThatBeginsLikeAWordOfABylineIsKept() {
        assertThat(Names.in("Byron Parr")).containsExactly("byron parr");
        assertThat(Names.in("By Parr-Smith, O’Neill")).containsExactlyInAnyOrder("parrsmith", "oneill");
    }

    @Test
    void signsAloneAreNoName() {
        assertThat(Names.in(" — | ; ")).isEmpty();
        assertThat(Names.in("")).isEmpty();
    }
}
