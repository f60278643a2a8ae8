package news.vigie.feed.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ports &amp; harbours             | Ports & harbours
            L&#8217;été &amp;eacute;crit     | L’été écrit
            <b>Bold</b> claim<br>and more    | Bold claim and more
            &lt;i&gt;Escaped&lt;/i&gt; twice | Escaped twice
            <script>alert(1)</script>Headline | Headline
            List<String> and 1 < 2           | List<String> and 1 < 2
            AT&T, R&D                        | AT&T, R&D
            """)
    void markupGoesAndWordsStay(String source, String text) {
        assertThat(PlainText.of(source)).isEqualTo(text);
    }

    @Test
    void itIsOneLineThatTurnsNothingAround() {
        assertThat(PlainText.of("  a\n\t b\u00a0c \u202ed\u202c ")).isEqualTo("a b c d");
    }

    @Test
    void controlsGoHoweverTheyAreWritten() {
        assertThat(PlainText.of("a\u0000b \u001b[31mc &#27;d <b>&#x1b;e</b> f\u200dg\u200fh"))
                .isEqualTo("ab [31mc d e f\u200dg\u200fh");
    }

    @Test
    void veryLongTextIsCutBetweenCharacters() {
        String text = PlainText.of("x".repeat(999) + "👩".repeat(10));

        assertThat(text).isEqualTo("x".repeat(999) + "…");
    }
}
