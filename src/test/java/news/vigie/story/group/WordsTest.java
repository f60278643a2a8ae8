package news.vigie.story.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import news.vigie.language.Language;
import news.vigie.story.Candidate;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void aWordIsItsFirstSixLettersAndANameIsWhole() {
        assertThat(words(Language.FRENCH, "Les inondations inquiètent Montpellier."))
                .containsEntry("inonda", 1f)
                .containsEntry("inquie", 1f)
                .containsEntry("montpellier", 3f);
    }

    @Test
    void lettersWithAccentsApartAreTheSameWord() {
        String text = "Le préfet a été hué.";
        assertThat(words(Language.FRENCH, Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(words(Language.FRENCH, text));
    }

    @Test
    void aVietnameseWordIsAPairOfSyllablesWithItsAccents() {
        assertThat(words(Language.of("vi"), "giá vàng tăng, bão lớn"))
                .containsOnlyKeys("giá", "giá vàng", "vàng", "vàng tăng", "tăng", "bão", "bão lớn", "lớn")
                .containsEntry("giá vàng", 1f)
                .containsEntry("giá", 1f);
    }

    @Test
    void aWordWithoutEndCostsLittle() {
        assertThat(words(Language.FRENCH, "voici " + "A".repeat(100_000)).keySet())
                .allSatisfy(word -> assertThat(word).hasSizeLessThan(100));
    }

    private static Map<String, Float> words(Language language, String text) {
        var found = new TreeMap<String, Float>();
        Words.of(
                new Candidate("", text, language, Instant.EPOCH),
                (word, weight, inTitle, written) -> found.merge(word.toString(), weight, Float::sum));
        return found;
    }
}
