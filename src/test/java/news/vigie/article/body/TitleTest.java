package news.vigie.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
    private static final String TEXT = "Lowick (Reuters) -- The oldest ferry of the northern islands, which carried"
            + " post and bread for sixty-four years, was sold on Monday to a museum in Oslo. Nobody is glad.";
    private static final String OPENING =
            "The oldest ferry of the northern islands, which carried post and bread for sixty-four years…";

    private static String title(String given, String text) {
        return Title.of(given, new Prose(text, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Apple looks at a wider market Posted on January 17, 2012 - 04:28 by Ann Lee | Apple looks at a wider market
            Le bac est de retour - Publié le 3 mars 2026 à 9 h 12                      | Le bac est de retour
            Ferry sold to museum | Ferry sold to museum
            Posted on the wall of a school: 9 rules | Posted on the wall of a school: 9 rules
            LOWICK, England — The oldest ferry was sold | The oldest ferry was sold
            Le Havre (AFP) - Le bac a été vendu lundi | Le bac a été vendu lundi
            """)
    void aTitleHasNeitherStampNorDateline(String given, String expected) {
        assertThat(title(given, "Something else is told here. And more.")).isEqualTo(expected);
    }

    @Test
    void howTheTextBeginsIsCutWhereItPauses() {
        assertThat(title("Lowick (Reuters) -- The oldest ferry of the northern islands, which carried post and", TEXT))
                .isEqualTo(OPENING);
        assertThat(title("", TEXT)).isEqualTo(OPENING);
    }

    @Test
    void aTextWithoutAPauseIsCutBetweenWords() {
        String endless = "the ferry ".repeat(20).strip();

        assertThat(title("", endless)).hasSizeLessThanOrEqualTo(111).endsWith(" ferry…");
    }

    @Test
    void aTitleThatTheTextRepeatsInALineOfItsOwnStays() {
        String title = "The oldest ferry of the northern islands is sold";

        assertThat(title(title, title + "\n\n" + TEXT)).isEqualTo(title);
    }
}
