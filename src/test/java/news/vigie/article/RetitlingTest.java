package news.vigie.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetitlingTest {
    private static Article article(String title) {
        return article(title, null);
    }

    private static Article article(String title, @Nullable Blocked blocked) {
        return new Article(
                URI.create("https://www.ouest-matin.example/bell"),
                title,
                null,
                null,
                Language.ENGLISH,
                "Ouest-Matin",
                null,
                "The bell rang.",
                List.of(),
                blocked,
                false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour bell rings  again",
                "Harbour Bell Rings Again",
                "“Harbour bell” rings again",
                "Harbour bell rings again - Ouest-Matin",
                "Harbour bell rings again | ouest-matin.example",
                "Harbour bell rings again ~ Ouest-Matin",
                "Ouest-Matin | Harbour bell rings again"
            })
    void whatIsSetOtherwiseOrNamesItsSiteIsTheSame(String title) {
        assertThat(Retitling.corrects(article("Harbour bell rings again"), article(title)))
                .isFalse();
        assertThat(Retitling.corrects(article(title), article("Harbour bell rings again")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Twelve hurt in fire, Two hurt in fire",
        "Fire at the port, Fire at the port - one man dies",
        "Mayor resings, Mayor resigns",
        "Budget of 41 million, Budget of 14 million"
    })
    void otherWordsCorrect(String before, String now) {
        assertThat(Retitling.corrects(article(before), article(now))).isTrue();
    }

    @Test
    void aPageThatIsNoneOfTheArticlesDoesNotTell() {
        assertThat(Retitling.corrects(article("Fire at the port"), article("Your choices", Blocked.CONSENT)))
                .isFalse();
        assertThat(Retitling.corrects(article("Fire at the port"), article("Not found", Blocked.ERROR)))
                .isFalse();
        assertThat(Retitling.corrects(article("Fire at the port"), article("Fire at the quay", Blocked.PAYWALL)))
                .isTrue();
        assertThat(Retitling.corrects(article("Fire at the port"), article(" ")))
                .isFalse();
    }
}
