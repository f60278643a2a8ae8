package news.vigie.brief.bullet.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.vigie.brief.Reading;
import news.vigie.brief.Readings;
import news.vigie.brief.bullet.place.Quotations;
import news.vigie.language.Language;
import news.vigie.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorteningTest {
    private static final int MAX_WORDS = 30;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The ferry (a gift of the county) has sunk in the harbour of Aldham with all its lorries.                  | The ferry¦has sunk in the harbour of Aldham with all its lorries.
            en | The bridge over the river Tarn was closed on Monday, while crews looked for cracks in it.         | The bridge over the river Tarn was closed on Monday
            fr | Le conseil régional, qui siégeait à huis clos, a retiré mardi son soutien au projet de terminal. | Le conseil régional¦a retiré mardi son soutien au projet de terminal.
            """)
    void aSentenceIsOfferedWithoutAClause(String language, String sentence, String shorter) {
        assertThat(shapes(language, sentence, MAX_WORDS)).contains(sentence, shorter);
    }

    @Test
    void theWholeSentenceComesFirstUnlessItIsTooLongAndAShorterShapeIsNot() {
        String sentence =
                "Le conseil régional, qui siégeait à huis clos, a retiré mardi son soutien au projet de terminal.";

        assertThat(shapes("fr", sentence, MAX_WORDS)).first().isEqualTo(sentence);
        assertThat(shapes("fr", sentence, 12)).isNotEmpty().doesNotContain(sentence);
        assertThat(shapes("en", "The council voted.", 2)).containsExactly("The council voted.");
    }

    @Test
    void ofALanguageThatNothingWasLearntOfSentencesStayWhole() {
        String sentence =
                "Hội đồng (48.000 dân) đã khai trương tuyến xe điện mới vào sáng thứ Hai tại thành phố này hôm nay.";

        assertThat(shapes("vi", sentence, MAX_WORDS)).containsExactly(sentence);
    }

    private static List<String> shapes(String language, String sentence, int maxWords) {
        Reading reading = Readings.of("", sentence, new Language(language));
        var finder = new CutFinder(reading, new Quotations(sentence));
        return new Shortening(sentence, maxWords, finder)
                .shapes(new Span(0, sentence.length())).stream()
                        .map(kept -> kept.stream()
                                .map(stretch -> stretch.in(sentence))
                                .collect(Collectors.joining("¦")))
                        .toList();
    }
}
