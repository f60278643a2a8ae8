package news.vigie.telegram.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeTest {
    @Test
    void isTheSameAtEveryStartAndFitsItsShape() {
        assertThat(Code.of("climat")).isEqualTo("5b1c3d3c1151");
        assertThat(Code.of("Échos du Cotentin 🧪")).matches(Code.SHAPE);
    }

    @Test
    void tellsApartWhatStringsHashesDoNot() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(Code.find(List.of("Aa", "BB"), Code.of("BB"))).contains("BB");
        assertThat(IntStream.range(0, 100_000).mapToObj(i -> Code.of("Feed " + i)).distinct())
                .hasSize(100_000);
    }

    @Test
    void aNameIsItselfAsLongAsItFits() {
        String longName = "la-grande-revue-de-presse-de-la-presqu-ile-du-matin";

        assertThat(Code.named("matinale")).isEqualTo("matinale");
        assertThat(Code.named(longName)).hasSize(13);
        assertThat(Code.name(List.of("matinale", longName), Code.named(longName))).isEqualTo(longName);
        assertThat(Code.name(List.of("matinale"), "soir")).isEqualTo("soir");
        assertThat(Code.name(List.of("matinale"), "#0123456789ab")).isEqualTo("#0123456789ab");
    }
}
