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
                .containsEntry("inonda", 1.5f)
                .containsEntry("inquie", 1.5f)
                .containsEntry("montpellier", 4.5f);
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
                .containsEntry("giá vàng", 1.5f)
                .containsEntry("giá", 1.5f);
    }

    @Test
    void whatStandsBehindTheLeadCountsLessAndLess() {
        String said = "la ville vote ".repeat(25);
        var found = words(
                Language.FRENCH, "budget " + said + "musée " + said + said + "affaire " + said.repeat(4) + "passé");
        assertThat(found.get("budget")).isGreaterThan(found.get("musee"));
        assertThat(found.get("musee")).isGreaterThan(found.get("affair"));
        assertThat(found.get("affair")).isGreaterThan(found.get("passe"));
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
