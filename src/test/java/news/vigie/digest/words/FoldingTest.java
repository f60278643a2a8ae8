package news.vigie.digest.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    /** Of another script, so that a text with it is folded as a whole. */
    private static final String OTHER = " ж";

    @ParameterizedTest
    @CsvSource({
        "Élysée’s,elysee's",
        "ŒUVRE,oeuvre",
        "Straße,strasse",
        "Łódź Kraków,lodz krakow",
        "e\u0301te\u0301,ete",
        "İstanbul,istanbul",
        "Ёлка,елка"
    })
    void accentsAndCaseDoNotCount(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void wordsStandBetweenSpaces() {
        assertThat(Folding.words("« La une » de L’Équipe, n° 7 !")).isEqualTo(" la une de l equipe n 7 ");
        assertThat(Folding.words(" … ")).isEmpty();
        assertThat(Folding.key("Le Monde.fr")).isEqualTo("lemondefr");
        assertThat(Folding.words("हिन्दी ٣ 𝔸b")).isEqualTo(" हिन्दी ٣ 𝔸b ");
    }

    @Test
    void lettersAloneAndAmongOthersBecomeTheSame() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(12, 0, 4)
                    .mapToObj(kind -> Character.toString(letter(kind, random)))
                    .collect(Collectors.joining());

            assertThat(Folding.fold(text) + OTHER).as(text).isEqualTo(Folding.fold(text + OTHER));
            assertThat((Folding.words(text) + OTHER).strip().replaceAll(" +", " "))
                    .as(text)
                    .isEqualTo(Folding.words(text + OTHER).strip());
        }
    }

    private static int letter(int kind, Random random) {
        return switch (kind) {
            case 0 -> random.nextInt(' ', 0x7f);
            case 1 -> random.nextInt(0x80, 0x370);
            case 2 -> random.nextInt(0x1e00, 0x1f00);
            default -> random.nextInt(0x2000, 0x20d0);
        };
    }
}
